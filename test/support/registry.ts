/**
 * A real image registry on a free port of 127.0.0.1, which engines take without TLS: Debian's docker-registry, with a
 * proxy before it that can answer 503 as an overloaded one does. The proxy lives in this process: whoever waits for a
 * pull must not block the event loop.
 */

import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docker, type Engine } from './docker.ts';
import { endProcess, runTool } from './engine-remains.ts';
import { closeAll, listen } from './listening.ts';

export const registryUser = 'tester';

export interface RegistryOptions {
  /** Without one, everybody may push and pull. */
  readonly password?: string;
}

export interface Registry {
  /** Host and port, as image names begin. */
  readonly address: string;
  /** So many pulls from now on are answered with 503; `Infinity` for all until told otherwise. */
  readonly failPulls: (times: number) => void;
  /** Requests so far, as `GET /v2/…`. */
  readonly requests: () => readonly string[];
  /** An image of the engine under another name in the registry, `name:tag`. Returns the whole reference. */
  readonly push: (engine: Engine, image: string, name: string) => Promise<string>;
  /** A folder for DOCKER_CONFIG that is logged in. */
  readonly login: (engine: Engine) => Promise<string>;
  readonly stop: () => Promise<void>;
}

const startLimitMs = 10_000;

export async function startRegistry({ password }: RegistryOptions = {}): Promise<Registry> {
  const folder = await mkdtemp(join(tmpdir(), 'kbuild-registry-'));
  const inner = await startProgram(folder, password);
  const requests: string[] = [];
  let failing = 0;
  const proxy = createServer((incoming, response) => {
    requests.push(`${incoming.method} ${incoming.url}`);
    const isPull = incoming.method !== 'PUT' && incoming.url?.includes('/manifests/');
    if (isPull && failing > 0) {
      // An engine asks with HEAD first, and with GET when that fails: one pull.
      if (incoming.method === 'GET') failing -= 1;
      response.writeHead(503).end();
    } else {
      forward(incoming, response, inner.port);
    }
  });
  const address = `127.0.0.1:${await listen(proxy)}`;
  const login = async (engine: Engine) => {
    const configuration = await mkdtemp(join(folder, 'login-'));
    const args = ['login', '--username', registryUser, '--password', password ?? '', address];
    if (password !== undefined) await docker(engine, args, { DOCKER_CONFIG: configuration });
    return configuration;
  };
  return {
    address,
    failPulls: (times) => {
      failing = times;
    },
    requests: () => [...requests],
    login,
    push: async (engine, image, name) => {
      const reference = `${address}/${name}`;
      await docker(engine, ['tag', image, reference]);
      await docker(engine, ['push', '--quiet', reference], { DOCKER_CONFIG: await login(engine) });
      await docker(engine, ['rmi', reference]);
      return reference;
    },
    stop: async () => {
      await closeAll(proxy);
      await endProcess(inner.pid, startLimitMs);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** With the Host header as it came, so that the registry's own links lead through the proxy again. */
function forward(incoming: IncomingMessage, response: ServerResponse, port: number): void {
  const { method, url: path, headers } = incoming;
  const outgoing = request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  outgoing.on('error', () => response.destroy());
  response.on('close', () => outgoing.destroy());
  incoming.pipe(outgoing);
}

interface Program {
  readonly pid: number;
  readonly port: number;
}

async function startProgram(folder: string, password: string | undefined): Promise<Program> {
  const path = join(folder, 'registry.json');
  await writeFile(path, JSON.stringify(await configuration(folder, password)));
  // It ends with the tests, however they end.
  const args = ['--pdeathsig', 'KILL', 'docker-registry', 'serve', path];
  const child = spawn('setpriv', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  child.unref();
  let log = '';
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`docker-registry ${why}:\n${log}`));
    const timer = setTimeout(fail, startLimitMs, 'does not listen');
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`ended with ${code}`));
    child.stderr.setEncoding('utf8').on('data', (text) => {
      log = `${log}${text}`.slice(-10_000);
      const port = /listening on 127\.0\.0\.1:(\d+)/.exec(log)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      // Tests that fail before they stop it must end all the same.
      if (child.stderr instanceof Socket) child.stderr.unref();
      resolve({ pid: child.pid ?? 0, port: Number(port) });
    });
  });
}

/** YAML, of which JSON is a part. */
async function configuration(folder: string, password: string | undefined): Promise<object> {
  const users = join(folder, 'users');
  if (password !== undefined) await writeFile(users, `${registryUser}:${await bcrypt(password)}\n`);
  return {
    version: '0.1',
    storage: { filesystem: { rootdirectory: join(folder, 'storage') } },
    http: { addr: '127.0.0.1:0' },
    ...(password === undefined ? {} : { auth: { htpasswd: { realm: 'tests', path: users } } }),
  };
}

/** The registry knows no other hash; Perl is on every Debian, htpasswd is not. */
async function bcrypt(password: string): Promise<string> {
  const salt = '$2y$04$abcdefghijklmnopqrstuu';
  return runTool('perl', ['-e', 'print crypt($ARGV[0], $ARGV[1])', password, salt]);
}
