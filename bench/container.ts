/**
 * Container builds of kubectl, on the real Kubernetes v1.20.2: cold, again with nothing changed, and after a change of
 * one line; ours against the tree's own build/run.sh, in clones of one commit with one stamp, taking turns in one run.
 * Writes the table of docs/benchmarks.md. Needs what the `kubernetes` test layer has installed and fetched.
 */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  kubeCross,
  makeCleanByScript,
  makeKubectlByRunScript,
  runLogged,
  sha256Of,
  writeOwnStamp,
} from '../test/kubernetes/real-build.ts';
import { realCommitTime, realTreeOrigin } from '../test/kubernetes/real-tree.ts';
import { clientEnvironment, docker, sharedEngine } from '../test/support/docker.ts';
import { startEngine } from '../test/support/engine.ts';
import { freshClone } from '../test/support/git.ts';
import { ensureKubeCross } from '../test/support/kube-cross.ts';
import { projectRoot } from '../test/support/project.ts';
import { loadText, machineText, median, print, publish, roundsText } from './support/figures.ts';

interface Contender {
  readonly name: string;
  readonly tree: string;
  readonly build: () => Promise<unknown>;
  /** Removes what builds have left in the engine and in _output. */
  readonly clean: () => Promise<void>;
}

const situations = ['cold', 'nothing changed', 'one line changed'] as const;
type Situation = (typeof situations)[number];

/** KBUILD_BENCH_ROUNDS=1 takes a quarter of an hour, 3 three of them. */
const warmRounds = Number(process.env.KBUILD_BENCH_ROUNDS ?? 3);
const coldRounds = Math.min(warmRounds, 2);
const changedFile = 'staging/src/k8s.io/kubectl/pkg/cmd/version/version.go';
const madeKubectl = '_output/dockerized/bin/linux/amd64/kubectl';

const origin = await realTreeOrigin();
const ownEngine = process.env.KBUILD_TEST_ENGINE
  ? undefined
  : await startEngine({ folder: join(projectRoot, '.cache/engine') });
const engine = ownEngine ?? sharedEngine();
const folder = await mkdtemp(join(tmpdir(), 'kbuild-bench-'));
const versionFile = join(folder, 'version-defs');
/** The first is what the others are held against. */
const contenders: readonly Contender[] = [runScript(), kbuild('bind'), kbuild('rsync')];
const seconds = new Map<string, number[]>();

try {
  await ensureKubeCross(engine, kubeCross);
  await stamp();
  await docker(engine, ['run', '--rm', kubeCross, 'go', 'version']);
  print(loadText);
  for (let round = 0; round < coldRounds; round++) await coldRound(round);
  for (let round = 0; round < warmRounds; round++) {
    for (const contender of inTurn(round)) await measure(contender, 'nothing changed');
  }
  for (let round = 0; round < warmRounds; round++) {
    for (const contender of inTurn(round)) {
      await appendFile(join(contender.tree, changedFile), `\nvar benchRound${round} = ${round}\n`);
      await measure(contender, 'one line changed');
    }
  }
  publish('container', await machine(), table());
} finally {
  for (const contender of contenders) await removeTree(contender).catch(() => {});
  await ownEngine?.stop();
  await rm(folder, { recursive: true, force: true });
}

async function stamp(): Promise<void> {
  const tree = join(folder, 'stamp');
  await freshClone(origin, tree);
  await writeOwnStamp(tree, versionFile);
  await rm(tree, { recursive: true });
}

function runScript(): Contender {
  const tree = join(folder, 'run.sh', 'kubernetes');
  const build = { tree, engine, versionFile, log: join(folder, 'run.sh.log') };
  return {
    name: '`build/run.sh make kubectl`',
    tree,
    build: () => makeKubectlByRunScript(build),
    clean: () => makeCleanByScript(build),
  };
}

function kbuild(sync: string): Contender {
  const tree = join(folder, sync, 'kubernetes');
  const log = join(folder, `${sync}.log`);
  const env = { ...clientEnvironment(engine), HOME: process.env.HOME };
  const run = (...args: readonly string[]) =>
    runLogged(process.execPath, [join(projectRoot, 'dist/cli/index.js'), ...args], { cwd: tree, env, log });
  const flags = [
    '--platforms=linux/amd64',
    `--sync=${sync}`,
    `--version-file=${versionFile}`,
    `--source-date-epoch=${realCommitTime}`,
  ];
  return {
    name: `\`kbuild run make kubectl\`, ${sync}`,
    tree,
    build: () => run('run', 'make', 'kubectl', ...flags),
    clean: () => run('make-clean'),
  };
}

/** Each is the first as often as another, since the machine's caches are warmer for the second. */
function inTurn(round: number): readonly Contender[] {
  return round % 2 === 0 ? contenders : contenders.toReversed();
}

/** No tree, no container, no image of the tree, no output; only kube-cross is there. */
async function coldRound(round: number): Promise<void> {
  const digests = new Map<string, string>();
  for (const contender of inTurn(round)) {
    await removeTree(contender);
    await freshClone(origin, contender.tree);
    await measure(contender, 'cold');
    digests.set(contender.name, await sha256Of(join(contender.tree, madeKubectl)));
  }
  assert.equal(new Set(digests.values()).size, 1, `not the same bytes: ${JSON.stringify([...digests])}`);
}

async function removeTree({ tree, clean }: Contender): Promise<void> {
  if (!existsSync(tree)) return;
  await clean();
  await rm(tree, { recursive: true });
}

async function measure({ name, build }: Contender, situation: Situation): Promise<void> {
  const started = performance.now();
  await build();
  const took = (performance.now() - started) / 1000;
  const key = keyOf(name, situation);
  seconds.set(key, [...(seconds.get(key) ?? []), took]);
  print(`${situation}, ${name}: ${took.toFixed(1)} s`);
}

function table(): string {
  const lines = contenders.map(({ name }) => {
    const cells = situations.map((situation) => {
      const [base = Number.NaN, own] = [contenders[0]?.name ?? '', name].map((it) =>
        median(seconds.get(keyOf(it, situation)) ?? []),
      );
      const ratio = name === contenders[0]?.name ? '' : ` (${((own ?? Number.NaN) / base).toFixed(2)})`;
      return `${(own ?? Number.NaN).toFixed(1)} s${ratio}`;
    });
    return `| ${[name, ...cells].join(' | ')} |`;
  });
  return [`| | ${situations.join(' | ')} |`, '| --- | --- | --- | --- |', ...lines].join('\n');
}

async function machine(): Promise<string> {
  const version = (await docker(engine, ['info', '--format={{.ServerVersion}} ({{.Driver}})'])).trim();
  const rounds = `${roundsText(coldRounds)} cold, ${roundsText(warmRounds)} warm`;
  return machineText(`Docker Engine ${version}; ${rounds}`);
}

function keyOf(name: string, situation: Situation): string {
  return `${situation}: ${name}`;
}
