/** An engine as on another machine, with the stand-in of kube-cross in it and a folder of ours that it does not see. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { lockTree } from '../../src/host/tree-lock.ts';
import { temporaryFolder } from '../bundle/support.ts';
import { copyImage, type Engine, hasImage } from '../support/docker.ts';
import {
  type EngineOptions,
  type OwnEngine,
  socketOf,
  startRemoteEngine,
  tidyEngine,
} from '../support/engine.ts';
import { runTool } from '../support/engine-remains.ts';
import { ensureStandIn, keptImages } from '../support/kube-cross.ts';
import { projectRoot } from '../support/project.ts';
import { engine as shared } from './support.ts';

/** Its images stay for the next test, as a copy takes half a minute. */
const folder = join(projectRoot, '.cache/remote-engine');

export interface Remote {
  readonly engine: Engine;
  /** The same one by its socket, as a container job has it. */
  readonly socket: string;
  /** On this machine; there it is another folder, and empty. */
  readonly hidden: string;
  /** Runs a program with the other machine's network or files. */
  readonly there: (what: 'net' | 'mount', command: readonly string[]) => readonly string[];
  readonly stop: () => Promise<void>;
}

export async function startRemote(options: Pick<EngineOptions, 'certificates'> = {}): Promise<Remote> {
  const hidden = await realpath(await temporaryFolder());
  await mkdir(folder, { recursive: true });
  // Another test file may have it.
  let lock = await lockTree(folder);
  for (; !lock; lock = await lockTree(folder)) await sleep(200);
  const release = lock.release;
  try {
    const engine = await startRemoteEngine(folder, [hidden], options);
    await prepare(engine);
    const pid = (await readFile(join(folder, 'docker.pid'), 'utf8')).trim();
    return {
      engine,
      socket: `unix://${socketOf(folder)}`,
      hidden,
      there: (what, command) => ['nsenter', `--${what}=/proc/${pid}/ns/${namespaces[what]}`, ...command],
      stop: async () => {
        await tidyEngine(engine, keptImages);
        await engine.stop();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

const namespaces = { net: 'net', mount: 'mnt' } as const;

async function prepare(engine: OwnEngine): Promise<void> {
  try {
    const image = await ensureStandIn(shared);
    if (!(await hasImage(engine, image))) await copyImage(shared, engine, image);
  } catch (error) {
    await engine.stop();
    throw error;
  }
}

export async function runThere(
  { there }: Remote,
  what: 'net' | 'mount',
  command: readonly string[],
): Promise<string> {
  const [program = '', ...args] = there(what, command);
  return runTool(program, args);
}

/** Joins a socket of this machine to a port of the other one's own loopback, as one end of `ssh -L` does. */
const tunnelProgram = `
const { connect, createServer } = require('node:net');
const [path, port] = process.argv.slice(1);
createServer((client) => {
  const inner = connect(Number(port), '127.0.0.1');
  client.on('error', () => inner.destroy()).pipe(inner);
  inner.on('error', () => client.destroy()).pipe(client);
}).listen(path, () => console.log('listening'));
`;

/** Returns the path of a socket behind which the port is. It ends with this process. */
export async function tunnelTo({ there }: Remote, port: number): Promise<string> {
  const path = join(await temporaryFolder(), 'tunnel');
  const node = ['setpriv', '--pdeathsig', 'KILL', process.execPath, '-e', tunnelProgram, path, String(port)];
  const [program = '', ...args] = there('net', node);
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  child.stdout.destroy();
  child.unref();
  return path;
}
