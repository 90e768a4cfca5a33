/** The rsync container: up while something is synced, and gone after it, whatever happens. */

import { networkInterfaces } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { cancelled } from '../host/cancel.ts';
import { askDocker, type Docker, inspectContainer, removeContainers } from '../host/docker.ts';
import { wordsOf } from '../host/docker-words.ts';
import { type Answer, ask, type BuildExit, runBuild, runMarker } from '../host/process.ts';
import { KbuildError } from '../problem.ts';
import { type ContainerTemplate, callOf } from './container-call.ts';
import { lacksRsync, portProblem, rsyncProblem, runProblem } from './faults.ts';
import { passwordFileOf } from './kube-build-image.ts';
import type { Transport } from './rsync-arguments.ts';
import { sendRsync } from './sent-rsync.ts';
import type { EngineSession } from './session.ts';

const daemonPort = 8730;

export async function withHelper<T>(
  session: EngineSession,
  template: ContainerTemplate,
  work: (transport: Transport) => Promise<T>,
): Promise<T> {
  const { docker } = session.request.run;
  const { rsync } = session.names;
  await removeContainers(docker, [rsync]);
  try {
    const transport = await start(session, template);
    return await work(transport).catch(async (error: unknown) => {
      const sent = await sentRsync(session, transport);
      if (sent === undefined) throw error;
      // Nothing was done before the first sync, so all can begin again.
      return work(sent);
    });
  } finally {
    await removeContainers(docker, [rsync]);
  }
}

/** undefined where it would not help: make of older trees runs rsync itself. */
async function sentRsync(session: EngineSession, transport: Transport): Promise<Transport | undefined> {
  if (transport.kind === 'daemon' || session.request.tree.generation === 'data-container') return undefined;
  return lacksRsync(wordsOf(await askRsync(session))) ? sendRsync(session, transport) : undefined;
}

async function start(session: EngineSession, template: ContainerTemplate): Promise<Transport> {
  const { run, sync } = session.request;
  const { docker } = run;
  const { rsyncPort } = sync;
  const isDaemon = rsyncPort !== undefined;
  // The daemon serves HOME of the kube-build image, which is the tree.
  const { HOME: _, ...env } = template.env;
  const withHomeOfImage = { ...template, env };
  const call = callOf(session, withHomeOfImage, {
    container: session.names.rsync,
    command: isDaemon ? ['/rsyncd.sh'] : ['sleep', 'infinity'],
    attach: 'detached',
    ...(isDaemon
      ? {
          more: [`--publish=127.0.0.1:${rsyncPort}:${daemonPort}`],
          env: { ALLOW_HOST: hostAddresses().join(' ') },
        }
      : {}),
  });
  const answer = await ask(call.tool, call.arguments, { cwd: '/', env: call.env });
  if (answer.code !== 0) {
    const said = wordsOf(answer);
    throw /port is already allocated|address already in use/i.test(said)
      ? portProblem(rsyncPort ?? 0)
      : runProblem(said);
  }
  if (isDaemon) return openDaemon(session);
  const { user, names } = session;
  return { kind: 'exec', container: names.rsync, dockerOptions: docker.options, user };
}

async function openDaemon(session: EngineSession): Promise<Transport> {
  const passwordFile = passwordFileOf(session);
  return { kind: 'daemon', address: await daemonAddress(session, passwordFile), passwordFile };
}

/** Of this machine; the daemon lets no other address in but those of its own network. */
function hostAddresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}

/** As upstream: first the published port, then the container's own address, each tried for two seconds. */
async function daemonAddress(session: EngineSession, passwordFile: string): Promise<string> {
  const { run, sync } = session.request;
  const { docker } = run;
  const { rsyncPort } = sync;
  const { rsync } = session.names;
  const format = '{{range .NetworkSettings.Networks}}{{.IPAddress}} {{end}}';
  const inspected = await askDocker(docker, ['inspect', '--format', format, rsync]);
  const own = inspected.stdout.split(/\s+/).filter((it) => it !== '');
  for (const address of [`127.0.0.1:${rsyncPort}`, ...own.map((it) => `${it}:${daemonPort}`)]) {
    if (await answers(docker, address, passwordFile)) return address;
  }
  const log = wordsOf(await askDocker(docker, ['logs', '--tail', '5', rsync])).slice(0, 300);
  const helper = await inspectContainer(docker, rsync);
  if (helper.kind === 'container' && helper.state.status !== 'running') {
    throw rsyncProblem(`${rsync} has ended: ${log}`);
  }
  throw new KbuildError('network', [
    {
      what: `the rsync daemon in ${rsync} cannot be reached at 127.0.0.1:${rsyncPort} nor at ${own.join(', ') || 'an address of its own'}: ${log}`,
      remedy:
        'For an engine on another machine forward the port (ssh -L), or leave rsync-port and KUBE_RSYNC_PORT away: then no port is needed',
    },
  ]);
}

const tries = 20;

async function answers({ env }: Docker, address: string, passwordFile: string): Promise<boolean> {
  const args = [
    `--password-file=${passwordFile}`,
    '--contimeout=2',
    '--timeout=5',
    `rsync://k8s@${address}/`,
  ];
  for (let attempt = 0; attempt < tries; attempt++) {
    const answer = await ask('rsync', args, { cwd: '/', env: { PATH: env.PATH ?? '' } });
    if (answer.code === 0) return true;
    // A connection that times out would do so twenty times.
    if (/timed? ?out/i.test(answer.stderr)) return false;
    await sleep(100);
  }
  return false;
}

/** Runs rsync on this machine; returns what it printed. Throws what a person can do about a failure. */
export async function runRsync(session: EngineSession, args: readonly string[]): Promise<readonly string[]> {
  const { docker, runId, cancel, log } = session.request.run;
  const lines: string[] = [];
  const exit = await runBuild({
    tool: 'rsync',
    arguments: args,
    cwd: '/',
    env: { ...docker.env, [runMarker]: runId },
    runId,
    onLine: (line) => void lines.push(line),
    cancel,
    holds: session.lock.descriptor,
  });
  if (cancel.aborted) throw cancelled;
  if (session.sync.verbose >= 6) for (const line of lines) log.line(line);
  if (exit.code === 0) return lines;
  throw await problemOf(session, exit, lines);
}

/** When rsync is missing the engine says so where rsync expects its other end, which is then no protocol it knows. */
function askRsync({ request, names }: EngineSession): Promise<Answer> {
  return askDocker(request.run.docker, ['exec', names.rsync, 'rsync', '--version']);
}

async function problemOf(
  session: EngineSession,
  exit: BuildExit,
  lines: readonly string[],
): Promise<KbuildError> {
  const { docker } = session.request.run;
  const { rsync } = session.names;
  const said = lines
    .filter((line) => /rsync|error|ERROR|denied|No space|not found/.test(line))
    .slice(0, 4)
    .join(' ');
  const helper = await inspectContainer(docker, rsync);
  if (helper.kind === 'no-answer') return runProblem(helper.said);
  const other = await askRsync(session);
  if (lacksRsync(wordsOf(other))) return rsyncProblem(wordsOf(other));
  const died = other.code === 0 ? '' : `the container ${rsync} has ended in the middle. `;
  return rsyncProblem(
    `${died}rsync ended with ${exit.code ?? exit.signal}: ${said || lines.slice(-2).join(' ')}`,
  );
}
