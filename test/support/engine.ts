/**
 * Docker Engines of the tests' own, with socket, data and bridge of their own: another engine on the machine, its
 * bridge and its firewall rules are left alone, and nothing stays behind but the images in the given folder.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { docker, type Engine, engineAt } from './docker.ts';
import { endProcess, killLeftOver, runTool, unmountBelow } from './engine-remains.ts';
import { forward } from './forwarder.ts';

export interface EngineOptions {
  /** For socket, log and data; made if missing. Short, as the path of a socket ends at 108 characters. */
  readonly folder: string;
  /** Mount and network namespaces of its own, in which these folders look empty. None may hold `folder`. */
  readonly isolated?: { readonly hides: readonly string[] };
  /** Bytes of a data root in memory, gone with the engine: a disk that fills up. */
  readonly dataRootSize?: number;
  /** A folder of `makeCertificates`: it listens with them too, at `tlsPort` of its own loopback. */
  readonly certificates?: string;
  /** Goes on when this process ends; `stopEngine` ends it. */
  readonly outlivesUs?: boolean;
}

export interface OwnEngine extends Engine {
  readonly stop: () => Promise<void>;
}

export const tlsPort = 2376;

const startLimitMs = 30_000;
const stopLimitMs = 20_000;

/** Ends first what a killed run with the same folder has left. */
export async function startEngine(options: EngineOptions): Promise<OwnEngine> {
  const folder = resolve(options.folder);
  await stopEngine(folder);
  // Networks of an earlier engine would give the bridge their address.
  await rm(join(folder, 'data/network'), { recursive: true, force: true });
  await mkdir(join(folder, 'data'), { recursive: true });
  await mkdir(dirname(socketOf(folder)), { recursive: true });
  await chmod(dirname(socketOf(folder)), 0o755);
  // The machine's own /etc/docker/daemon.json is not for us.
  await writeFile(configurationOf(folder), '{}');
  if (!options.isolated) await makeBridge(bridgeOf(folder), bridgeAddressOf(folder));
  const child = spawnEngine(folder, options);
  const engine = engineAt(`unix://${socketOf(folder)}`);
  try {
    await answering(engine, child);
  } catch (error) {
    await stopEngine(folder);
    const log = await readFile(logOf(folder), 'utf8').catch(() => '');
    throw new Error(`dockerd does not answer:\n${log.split('\n').slice(-30).join('\n')}`, { cause: error });
  }
  return {
    ...engine,
    stop: async () => {
      await removeContainers(engine).catch(() => {});
      await stopEngine(folder);
    },
  };
}

/**
 * An engine that shares neither files nor ports with us and is reached by TCP, as one on another machine. A forwarder
 * in this process gives it its port, so callers may not block the event loop.
 */
export async function startRemoteEngine(
  folder: string,
  hides: readonly string[],
  more: Pick<EngineOptions, 'certificates'> = {},
): Promise<OwnEngine> {
  const engine = await startEngine({ folder, isolated: { hides }, ...more });
  const forwarder = await overTcp(engine);
  return {
    ...forwarder,
    stop: async () => {
      await forwarder.stop();
      await engine.stop();
    },
  };
}

/** The same engine on a port of this machine, where users reach it who may not open its socket. */
export async function overTcp(engine: Engine): Promise<OwnEngine> {
  const { port, cut } = await forward({ path: engine.host.replace(/^unix:\/\//, '') });
  return { ...engineAt(`tcp://127.0.0.1:${port}`), stop: cut };
}

/** Ends the engine of a folder, whoever started it; nothing happens when none runs. */
export async function stopEngine(given: string): Promise<void> {
  const folder = resolve(given);
  const pid = Number(await readFile(pidFileOf(folder), 'utf8').catch(() => ''));
  // Long after a crash the number may be somebody else's.
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  if (command.includes(pidFileOf(folder))) await endProcess(pid, stopLimitMs);
  await killLeftOver(folder, bridgeOf(folder));
  await unmountBelow(folder);
  await runTool('ip', ['link', 'delete', bridgeOf(folder)]).catch(() => {});
  for (const path of [pidFileOf(folder), dirname(socketOf(folder)), join(folder, 'exec')]) {
    await rm(path, { recursive: true, force: true });
  }
}

/** Leaves only images whose names start with `kept`, so that each run begins alike. */
export async function tidyEngine(engine: Engine, kept: string): Promise<void> {
  await removeContainers(engine);
  const images = await linesOf(engine, ['images', '--format={{.Repository}}:{{.Tag}}']);
  const surplus = images.filter((name) => !name.startsWith(kept) && !name.includes('<none>'));
  if (surplus.length > 0) await docker(engine, ['rmi', '--force', ...surplus]);
  await docker(engine, ['image', 'prune', '--force']);
  const volumes = await linesOf(engine, ['volume', 'ls', '--quiet']);
  if (volumes.length > 0) await docker(engine, ['volume', 'rm', '--force', ...volumes]);
}

/** An engine that ends waits ten seconds for its containers, and leaves the bridges of networks behind. */
async function removeContainers(engine: Engine): Promise<void> {
  const containers = await linesOf(engine, ['ps', '--all', '--quiet']);
  if (containers.length > 0) await docker(engine, ['rm', '--force', '--volumes', ...containers]);
  await docker(engine, ['network', 'prune', '--force']);
}

async function linesOf(engine: Engine, args: readonly string[]): Promise<readonly string[]> {
  return (await docker(engine, args)).split('\n').filter(Boolean);
}

/** Where every user may come: a checkout may lie in a folder of root's. */
export const socketOf = (folder: string) => join(tmpdir(), bridgeOf(folder), 'docker.sock');
const pidFileOf = (folder: string) => join(folder, 'docker.pid');
const configurationOf = (folder: string) => join(folder, 'daemon.json');
const logOf = (folder: string) => join(folder, 'dockerd.log');

/** Also the name under which containerd keeps this engine's containers; names of interfaces end at 15 characters. */
function bridgeOf(folder: string): string {
  return `kbuild-${createHash('sha256').update(folder).digest('hex').slice(0, 8)}`;
}

/**
 * One of the 4096 networks of 29 containers in an address range kept for tests. Two engines with the same one would hide
 * each other's containers.
 */
function bridgeAddressOf(folder: string): string {
  const size = 32;
  const first = size * Number.parseInt(bridgeOf(folder).slice(-3), 16);
  return `198.${18 + (first >> 16)}.${(first >> 8) & 255}.${(first & 255) + 1}/27`;
}

/**
 * Without rules of its own this engine's containers are reached from here, by address and by published port, but reach
 * neither the internet nor, beside an engine that filters bridges, each other.
 */
async function makeBridge(name: string, address: string): Promise<void> {
  await runTool('ip', ['link', 'add', 'name', name, 'type', 'bridge']);
  await runTool('ip', ['address', 'add', address, 'dev', name]);
  await runTool('ip', ['link', 'set', name, 'up']);
}

function spawnEngine(folder: string, options: EngineOptions): ChildProcess {
  const command = [
    ...(options.outlivesUs ? [] : ['setpriv', '--pdeathsig', 'TERM']),
    ...(hasOwnMounts(options) ? isolation(folder, options) : []),
    'dockerd',
    ...['--host', `unix://${socketOf(folder)}`],
    ...['--data-root', join(folder, 'data')],
    ...['--exec-root', join(folder, 'exec')],
    ...['--pidfile', pidFileOf(folder)],
    ...['--containerd-namespace', bridgeOf(folder)],
    ...['--config-file', configurationOf(folder)],
    ...['--shutdown-timeout', '5'],
    ...(options.certificates ? tlsArguments(options.certificates) : []),
    ...(options.isolated ? [] : ['--bridge', bridgeOf(folder), '--iptables=false', '--ip-forward=false']),
  ];
  const log = openSync(logOf(folder), 'w');
  const [program = '', ...args] = command;
  // A group of its own, so that Ctrl-C ends the tests and the tests end the engine.
  const child = spawn(program, args, { detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  child.unref();
  return child;
}

function tlsArguments(certificates: string): readonly string[] {
  const [authority, certificate, key] = ['ca.pem', 'server-cert.pem', 'server-key.pem'].map((name) =>
    join(certificates, name),
  );
  const files = [`--tlscacert=${authority}`, `--tlscert=${certificate}`, `--tlskey=${key}`];
  return [`--host=tcp://127.0.0.1:${tlsPort}`, '--tlsverify', ...files];
}

function hasOwnMounts({ isolated, dataRootSize }: EngineOptions): boolean {
  return isolated !== undefined || dataRootSize !== undefined;
}

/** A containerd of the machine is hidden as well: it would mount and run outside. */
function isolation(folder: string, { isolated, dataRootSize }: EngineOptions): readonly string[] {
  const script = [
    'ip link set lo up',
    '[ "$2" = all ] || mount -t tmpfs -o "size=$2" kbuild-test "$1"',
    'shift 2',
    'while [ "$1" != -- ]; do [ ! -d "$1" ] || mount -t tmpfs kbuild-hidden "$1"; shift; done',
    'shift',
    'exec "$@"',
  ].join('\n');
  return [
    ...['unshare', '--mount', ...(isolated ? ['--net'] : []), 'sh', '-euc', script, 'sh'],
    ...[join(folder, 'data'), String(dataRootSize ?? 'all')],
    ...['/run/containerd', ...(isolated?.hides ?? []), '--'],
  ];
}

async function answering(engine: Engine, child: ChildProcess): Promise<void> {
  let trouble: unknown;
  child.once('error', (error) => {
    trouble = error;
  });
  const limit = Date.now() + startLimitMs;
  while (trouble === undefined && child.exitCode === null && Date.now() < limit) {
    try {
      await docker(engine, ['info']);
      return;
    } catch (error) {
      if (Date.now() >= limit) trouble = error;
    }
    await sleep(100);
  }
  throw trouble ?? new Error(`dockerd ended with ${child.exitCode}`);
}
