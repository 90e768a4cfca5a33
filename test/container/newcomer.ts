/** A machine as a newcomer has it: a container with git, Node and npm, and in it a checkout of this project. */

import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { clientEnvironment, docker } from '../support/docker.ts';
import { ensureBrokenImage } from '../support/kube-cross.ts';
import { projectRoot } from '../support/project.ts';
import { engine } from './support.ts';

const run = promisify(execFile);
const image = 'registry.example/newcomer/git-alone:v1';

export interface Screen {
  readonly code: number;
  /** Both streams. */
  readonly lines: readonly string[];
}

interface Place {
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly user?: number;
}

export interface Newcomer {
  /** Where this project lies. */
  readonly checkout: string;
  readonly types: (command: readonly string[], place: Place) => Promise<Screen>;
  readonly leave: () => Promise<void>;
}

/** `home` is a folder of this machine, which the container has at the same place. */
export async function newcomer(home: string): Promise<Newcomer> {
  await ensureBrokenImage(engine, 'without-all-but-git', image);
  const npm = dirname(dirname(await realpath(join(dirname(process.execPath), 'npm'))));
  const volumes = [`${home}:${home}`, `${process.execPath}:/usr/local/bin/node:ro`, `${npm}:/npm:ro`];
  const options = ['--detach', '--rm', '--network=none', ...volumes.map((it) => `--volume=${it}`)];
  const id = (await docker(engine, ['run', ...options, image, 'sleep', '600'])).trim();
  const types: Newcomer['types'] = (command, place) => typed(id, command, place);
  const checkout = await checkoutIn(home);
  const linked = await types(['node', '/npm/bin/npm-cli.js', 'link', '--offline'], { folder: checkout });
  if (linked.code !== 0) throw new Error(linked.lines.join('\n'));
  return { checkout, types, leave: async () => void (await docker(engine, ['kill', id])) };
}

async function typed(
  id: string,
  command: readonly string[],
  { folder, environment = {}, user = 0 }: Place,
): Promise<Screen> {
  const variables = Object.entries(environment).map(([name, value]) => `--env=${name}=${value}`);
  const args = ['exec', `--workdir=${folder}`, `--user=${user}`, ...variables, id, ...command];
  const client = spawn('docker', args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: clientEnvironment(engine),
  });
  const [out, errors, [code]] = await Promise.all([
    text(client.stdout),
    text(client.stderr),
    once(client, 'close'),
  ]);
  return { code, lines: `${out}${errors}`.split('\n').filter((line) => line !== '') };
}

/** What is committed and not left out of archives, as `npm pack` has it. */
async function checkoutIn(home: string): Promise<string> {
  const options = ['pack', '--silent', '--ignore-scripts', `--pack-destination=${home}`];
  const { stdout } = await run('npm', options, { cwd: projectRoot });
  await run('tar', ['-xzf', join(home, stdout.trim()), '-C', home]);
  return join(home, 'package');
}
