/** Reads a build's output as it passes: Go compile errors with their places, and signs of why a build failed. */

import { createCauseReader, type FoundCause, isNoise } from './build-causes.ts';

export interface CompileError {
  /** Path as the build printed it. */
  readonly file: string;
  readonly line: number;
  readonly column: number | undefined;
  readonly message: string;
}

export interface BuildSigns {
  readonly compileErrors: readonly CompileError[];
  /** Names of failed Go tests or packages. */
  readonly failedTests: readonly string[];
  /** The first line that told of a full disk, most likely with the file that found no place. */
  readonly diskFull: string | undefined;
  readonly outOfMemory: boolean;
  /** The line that most likely says why. */
  readonly cause: FoundCause | undefined;
  /** The first lines in which some program told a fault; where several write at once, the last lines are often another's. */
  readonly faults: readonly string[];
  /** The last lines that say something. */
  readonly tail: readonly string[];
  /** The last lines of the tool that failed, without what make and the scripts say of any failure. */
  readonly words: readonly string[];
}

export interface BuildOutputReader {
  readonly read: (line: string) => void;
  readonly signs: () => BuildSigns;
}

const compileError = /^(?:vet: )?([^\s:]+\.(?:go|s)):([0-9]+):(?:([0-9]+):)? (.+)$/;
/** A package that Go could not even load is none whose tests have failed. */
const failedTest = /^\s*(?:--- FAIL: (\S+)|FAIL\s+(\S+)(?!\S|.*\[setup failed\]))/;
/** Go names the import of a module that it cannot have in the form of a compile error: `a.go:3:2: x@v1.0.0: Get …`. */
const moduleWord = /^(?:verifying )?\S+@v[0-9]\S*: /;
const mostKept = 200;
/** `!!! ` is kube::log::error, `kbuild: ` a tool of ours. */
const fault = /^(?:!!!|kbuild:) |\berror\b|cannot|No such file|not found|denied/i;
const mostFaults = 50;
const fullDisk = /no space left on device|disk quota exceeded/i;
const killed =
  /signal: killed|cannot allocate memory|out of memory|oom-kill|^make.*\*\*\* \[.*\] (Killed|Error 137)/i;
/** Signs: what follows in a line is looked at no more, and not kept. */
const longestRead = 2000;
const tailLines = 20;
const wordLines = 3;

/** Keeps a bounded part of what it reads, however long the output. */
export function createBuildOutputReader(): BuildOutputReader {
  const compileErrors: CompileError[] = [];
  const failedTests: string[] = [];
  const faults: string[] = [];
  const tail: string[] = [];
  let diskFull: string | undefined;
  let outOfMemory = false;
  const words: string[] = [];
  const causes = createCauseReader();
  return { read, signs };

  function read(whole: string): void {
    const line = whole.slice(0, longestRead);
    if (line.trim() !== '') keepLast(tail, line, tailLines);
    if (!isNoise(line)) keepLast(words, line.trim(), wordLines);
    const test = failedTest.exec(line);
    if (test) keepFirst(failedTests, test[1] ?? test[2] ?? '', mostKept);
    keepFirst(compileErrors, parseCompileError(line), mostKept);
    if (fault.test(line)) keepFirst(faults, line, mostFaults);
    if (fullDisk.test(line)) diskFull ??= line;
    outOfMemory ||= killed.test(line);
    causes.read(line);
  }

  function signs(): BuildSigns {
    const cause = causes.found();
    return { compileErrors, failedTests, diskFull, outOfMemory, cause, faults, tail, words };
  }
}

function keepFirst<T>(list: T[], value: T | undefined, most: number): void {
  if (value !== undefined && list.length < most) list.push(value);
}

function keepLast(lines: string[], line: string, most: number): void {
  lines.push(line);
  if (lines.length > most) lines.shift();
}

export function parseCompileError(line: string): CompileError | undefined {
  const match = compileError.exec(line);
  if (!match) return undefined;
  const [, file = '', at = '', column, message = ''] = match;
  if (moduleWord.test(message)) return undefined;
  return { file, line: Number(at), column: column === undefined ? undefined : Number(column), message };
}

/**
 * Where a printed path may lie below the tree, likeliest first: GOPATH builds print it below their fake GOPATH, and
 * vendor/k8s.io/x is a link to staging.
 */
export function sourcePathsOf(printed: string, root: string): readonly string[] {
  const inTree = printed
    .replace(`${root}/`, '')
    .replace(/^.*\/src\/k8s\.io\/kubernetes\//, '')
    .replace(/^k8s\.io\/kubernetes\//, '')
    .replace(/^\.\//, '');
  const staging = inTree.replace(/^vendor\/k8s\.io\//, 'staging/src/k8s.io/');
  return staging === inTree ? [inTree] : [staging, inTree];
}
