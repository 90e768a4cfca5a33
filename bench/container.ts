/**
 * Container builds of kubectl: cold, again with nothing changed, and after a change of one line, in clones of one commit
 * with one stamp, taking turns in one run. On the real Kubernetes v1.20.2 ours against the tree's own build/run.sh; on a
 * large tree of a modern line, with two Gos, against `docker run` of the same make; and there by rsync against bind. Writes
 * the tables of docs/benchmarks.md. Needs what the `kubernetes` test layer has installed and fetched;
 * KBUILD_BENCH_TREES=modern leaves the others out.
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  kubeCross,
  makeCleanByScript,
  makeKubectlByRunScript,
  runLogged,
  writeOwnStamp,
} from '../test/kubernetes/real-build.ts';
import { realCommitTime, realTreeOrigin } from '../test/kubernetes/real-tree.ts';
import { clientEnvironment, docker, sharedEngine } from '../test/support/docker.ts';
import { startEngine } from '../test/support/engine.ts';
import { freshClone } from '../test/support/git.ts';
import { ensureKubeCross } from '../test/support/kube-cross.ts';
import { projectRoot } from '../test/support/project.ts';
import { type Contender, compareBuilds } from './support/contenders.ts';
import { loadText, machineText, print, publish, roundsText } from './support/figures.ts';
import {
  ensureModernKubeCross,
  type ModernGo,
  makeModernOrigin,
  modernCommitTime,
  modernGos,
  modernVersion,
} from './support/modern-tree.ts';

/** KBUILD_BENCH_ROUNDS=1 takes half an hour, 3 an hour and a half. */
const warmRounds = Number(process.env.KBUILD_BENCH_ROUNDS ?? 3);
const coldRounds = Math.min(warmRounds, 2);
const trees = (process.env.KBUILD_BENCH_TREES ?? 'real modern modern-by-rsync').split(' ');

const ownEngine = process.env.KBUILD_TEST_ENGINE
  ? undefined
  : await startEngine({ folder: join(projectRoot, '.cache/engine') });
const engine = ownEngine ?? sharedEngine();
const folder = await mkdtemp(join(tmpdir(), 'kbuild-bench-'));

try {
  print(loadText);
  if (trees.includes('real')) await benchReal();
  if (trees.includes('modern')) await benchModern();
  if (trees.includes('modern-by-rsync')) await benchModernByRsync();
} finally {
  await ownEngine?.stop();
  await rm(folder, { recursive: true, force: true });
}

async function benchReal(): Promise<void> {
  const origin = await realTreeOrigin();
  await ensureKubeCross(engine, kubeCross);
  const versionFile = join(folder, 'version-defs');
  const stamped = join(folder, 'stamp');
  await freshClone(origin, stamped);
  await writeOwnStamp(stamped, versionFile);
  const flags = [`--version-file=${versionFile}`, `--source-date-epoch=${realCommitTime}`];
  const contenders = [runScript(versionFile), kbuild('bind', flags), kbuild('rsync', flags)];
  await warmUp(kubeCross);
  const table = await compareBuilds({ origin, contenders, coldRounds, warmRounds });
  publish('container', await machine(), table);
}

async function benchModern(): Promise<void> {
  const tables: string[] = [];
  for (const go of await modernGos()) {
    const origin = join(folder, `origin-${go.version}`);
    await makeModernOrigin(origin, go);
    const contenders = [await dockerRun(go), kbuild('bind', [`--source-date-epoch=${modernCommitTime}`])];
    const table = await compareBuilds({ origin, contenders, coldRounds, warmRounds });
    tables.push(`Kubernetes ${modernVersion}, Go ${go.version}:\n\n${table}`);
  }
  publish('container of a modern tree', await machine(), tables.join('\n\n'));
}

/** Of the newest Go. */
async function benchModernByRsync(): Promise<void> {
  const go = (await modernGos()).at(-1);
  if (go === undefined) throw new Error('there is no Go');
  const origin = join(folder, 'origin-by-rsync');
  await makeModernOrigin(origin, go);
  await warmUp(await ensureModernKubeCross(engine, go));
  const flags = [`--source-date-epoch=${modernCommitTime}`];
  const contenders = [kbuild('bind', flags), kbuild('rsync', flags)];
  const table = await compareBuilds({ origin, contenders, coldRounds, warmRounds });
  const of = `Kubernetes ${modernVersion}, Go ${go.version}:`;
  publish('container of a modern tree by rsync', await machine(), `${of}\n\n${table}`);
}

/** The first container of an image is slow. */
async function warmUp(image: string): Promise<void> {
  await docker(engine, ['run', '--rm', image, 'go', 'version']);
}

function runScript(versionFile: string): Contender {
  const tree = join(folder, 'run.sh', 'kubernetes');
  const build = { tree, engine, versionFile, log: join(folder, 'run.sh.log') };
  return {
    name: '`build/run.sh make kubectl`',
    tree,
    build: () => makeKubectlByRunScript(build),
    clean: () => makeCleanByScript(build),
  };
}

/** What a person would type in the place of ours. */
async function dockerRun(go: ModernGo): Promise<Contender> {
  const image = await ensureModernKubeCross(engine, go);
  await warmUp(image);
  const tree = join(folder, 'docker-run', 'kubernetes');
  const inside = '/go/src/k8s.io/kubernetes';
  const variables = [
    'KUBE_OUTPUT_SUBPATH=_output/dockerized',
    'KUBE_BUILD_PLATFORMS=linux/amd64',
    `SOURCE_DATE_EPOCH=${modernCommitTime}`,
  ];
  const options = [
    `--volume=${tree}:${inside}`,
    `--workdir=${inside}`,
    ...variables.map((it) => `--env=${it}`),
  ];
  const args = ['run', '--rm', ...options, image, 'make', 'kubectl'];
  const log = join(folder, 'docker-run.log');
  return {
    name: '`docker run … make kubectl`',
    tree,
    build: () => runLogged('docker', args, { cwd: tree, env: clientEnvironment(engine), log }),
    clean: async () => {},
  };
}

function kbuild(sync: string, flags: readonly string[]): Contender {
  const tree = join(folder, sync, 'kubernetes');
  const log = join(folder, `${sync}.log`);
  const env = { ...clientEnvironment(engine), HOME: process.env.HOME };
  const run = (...args: readonly string[]) =>
    runLogged(process.execPath, [join(projectRoot, 'dist/cli/index.js'), ...args], { cwd: tree, env, log });
  return {
    name: `\`kbuild run make kubectl\`, ${sync}`,
    tree,
    build: () => run('run', 'make', 'kubectl', '--platforms=linux/amd64', `--sync=${sync}`, ...flags),
    clean: () => run('make-clean'),
  };
}

async function machine(): Promise<string> {
  const version = (await docker(engine, ['info', '--format={{.ServerVersion}} ({{.Driver}})'])).trim();
  const rounds = `${roundsText(coldRounds)} cold, ${roundsText(warmRounds)} warm`;
  return machineText(`Docker Engine ${version}; ${rounds}`);
}
