/**
 * One short container before the build: does the engine see this very tree, does the image have what a build needs, which
 * Go does the tree choose in it, and can git there read the repository.
 */

import {
  type Compiler,
  compileVariables,
  faultBesideGo,
  goQuestion,
  readCompiler,
  refusedGo,
  saidOfGo,
} from '../builder/go-question.ts';
import { wordsOf } from '../host/docker-words.ts';
import type { Answer } from '../host/process.ts';
import type { SourceTree } from '../kubernetes/tree.ts';
import { KbuildError, type Problem } from '../problem.ts';
import { runProblem } from './faults.ts';
import { fetchesNothing, fetchFirst, type Supply } from './prefetched.ts';

export interface ProbeAnswer {
  /** What it read in the tree; empty when it saw another folder. */
  readonly nonce: string;
  readonly missingPrograms: readonly string[];
  readonly hasEtcd: boolean;
  /** What git complained of; empty when it can read the repository. */
  readonly gitSaid: string;
  /** Its version is empty when the tree's scripts refuse the image's Go. */
  readonly compiler: Compiler;
  /** The last lines that were said while Go was asked. */
  readonly said: readonly string[];
}

const mostSaid = 50;

/** Where the nonce lies, relative to the tree. */
export const nonceInTree = '_output/kbuild/nonce';

/** A constant program: nothing of the outside is ever put into it. The tree's own scripts may end it at their own errors. */
const program = [
  `echo "kbuild-nonce $(cat ${nonceInTree} 2>/dev/null)"`,
  'for name in make go git tar etcd; do command -v "$name" >/dev/null || echo "kbuild-missing $name"; done',
  // As on this machine: nothing is written into the index, and no fsmonitor is started.
  'GIT_OPTIONAL_LOCKS=0 git -c core.fsmonitor=false status --porcelain >/dev/null || echo kbuild-git-failed',
  ...goQuestion,
].join('\n');

export function probeCommand(tree: Pick<SourceTree, 'compileEnvironment'>): readonly string[] {
  return ['bash', '-c', program, 'bash', ...compileVariables(tree)];
}

/** Throws what docker said where the program has not run at all. */
export function readProbe(image: string, answer: Answer): ProbeAnswer {
  const { stdout, stderr } = answer;
  if (/exec: "bash"/.test(stderr)) throw new KbuildError('image', [lackOf(image, 'bash')]);
  if (!stdout.includes('kbuild-nonce')) throw runProblem(wordsOf(answer));
  return parseProbe(stdout, stderr);
}

/**
 * The mounted folder that the engine does not have; empty when it does not name it, undefined when all are there. Docker,
 * Docker Desktop and podman have words of their own.
 */
export function unseenFolder(stderr: string): string | undefined {
  if (!/bind source path does not exist|mounts denied|path .{0,4096} is not shared|statfs \//i.test(stderr))
    return undefined;
  const named = /(?:does not exist: |path |statfs )(\/.{1,4096}?)(?:\.?$| is not shared|: no such file)/m;
  return named.exec(stderr)?.[1] ?? '';
}

export function parseProbe(stdout: string, stderr: string): ProbeAnswer {
  const lines = stdout.split('\n');
  const marked = (name: string) =>
    lines
      .filter((line) => line.startsWith(`kbuild-${name} `))
      .map((line) => line.slice(`kbuild-${name} `.length));
  const gitFailed = lines.includes('kbuild-git-failed');
  const said = stderr.split('\n').filter((line) => line.trim() !== '');
  const missing = marked('missing');
  return {
    nonce: marked('nonce')[0] ?? '',
    missingPrograms: missing.filter((name) => name !== 'etcd'),
    hasEtcd: !missing.includes('etcd'),
    gitSaid: gitFailed ? (said.find((line) => /^(fatal|error):/.test(line)) ?? 'git failed') : '',
    compiler: readCompiler(stdout),
    said: saidOfGo(stderr).slice(-mostSaid),
  };
}

export function lackOf(image: string, program: string): Problem {
  const what = `the image ${image} has no ${program}`;
  return { what, remedy: 'Give a kube-cross image with kube-cross-image' };
}

export interface CheckedImage {
  readonly image: string;
  readonly needsEtcd: boolean;
  readonly tree: Pick<SourceTree, 'goVersion'>;
  readonly run: Supply;
}

/** Throws what makes a build in this image impossible. */
export function checkImage(
  { image, needsEtcd, tree, run }: CheckedImage,
  { missingPrograms, hasEtcd, compiler, said }: ProbeAnswer,
): void {
  const problems: Problem[] = missingPrograms.map((name) => lackOf(image, name));
  if (problems.length === 0 && compiler.goVersion === '') {
    const fault = faultBesideGo(said);
    if (fault) throw fault;
    problems.push({
      what: refusedGo(tree, compiler, said, `the Go of ${image}`),
      remedy: fetchesNothing(run)
        ? `${fetchFirst(run.prefetched)}: it brings the tree's Go`
        : "Use the kube-cross image that the tree's build/build-image/cross/VERSION names",
    });
  }
  if (problems.length > 0) throw new KbuildError('image', problems);
  if (needsEtcd && !hasEtcd) throw new KbuildError('input', [noEtcd(image)]);
}

function noEtcd(image: string): Problem {
  return {
    what: `etcd is neither in the tree's third_party/etcd nor in the image ${image}, and these tests need it`,
    remedy: 'Run hack/install-etcd.sh in the tree first',
  };
}
