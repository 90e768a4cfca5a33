/** The docker client for tests: argument arrays, one engine, nobody's configuration. */

import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Engine {
  /** As DOCKER_HOST takes it. */
  readonly host: string;
  readonly environment: Readonly<Record<string, string>>;
}

export function engineAt(host: string): Engine {
  return { host, environment: { DOCKER_HOST: host } };
}

/** The engine that script/test started for all layers. */
export function sharedEngine(): Engine {
  const host = process.env.KBUILD_TEST_ENGINE;
  if (!host)
    throw new Error('no KBUILD_TEST_ENGINE; `node build/test/support/engine-cli.js start` prints one');
  return engineAt(host);
}

/** Returns stdout. `environment` comes on top, such as a DOCKER_CONFIG that holds a login. */
export async function docker(
  engine: Engine,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { stdout } = await run('docker', args, {
    maxBuffer: 64 * 1024 * 1024,
    env: clientEnvironment(engine, environment),
  });
  return stdout;
}

export interface Source {
  readonly program: string;
  readonly args: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
}

/** Runs the client with another program's output as its input. Returns stdout. */
export async function dockerFed(engine: Engine, source: Source, args: readonly string[]): Promise<string> {
  const feeder = spawn(source.program, source.args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: source.environment ?? process.env,
  });
  const client = spawn('docker', args, {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: clientEnvironment(engine),
  });
  const [output, errors] = [text(client.stdout), text(client.stderr)];
  const ends = Promise.all([once(feeder, 'close'), once(client, 'close')]);
  // A client that ends early breaks the pipe; its own words say why.
  await pipeline(feeder.stdout, client.stdin).catch(() => {});
  const codes = (await ends).map(([code]) => code);
  if (codes.some((code) => code !== 0)) {
    throw new Error(`${source.program} | docker ${args.join(' ')} ended with ${codes}:\n${await errors}`);
  }
  return output;
}

export async function hasImage(engine: Engine, reference: string): Promise<boolean> {
  return docker(engine, ['image', 'inspect', '--format={{.Id}}', reference]).then(
    () => true,
    () => false,
  );
}

/** An image under the same name in another engine. */
export async function copyImage(from: Engine, to: Engine, reference: string): Promise<void> {
  const environment = clientEnvironment(from);
  await dockerFed(to, { program: 'docker', args: ['save', reference], environment }, ['load', '--quiet']);
}

export function clientEnvironment(
  engine: Engine,
  environment: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    // Not there, so neither contexts nor logins of whoever runs the tests.
    DOCKER_CONFIG: join(tmpdir(), 'kbuild-no-docker-config'),
    ...engine.environment,
    ...environment,
  };
}
