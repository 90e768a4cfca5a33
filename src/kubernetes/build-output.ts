/** Reads a build's output as it passes: Go compile errors with their places, and signs of why a build failed. */

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
  /** The first line that told of a fault that is neither the code's nor the tests'. */
  readonly outside: OutsideFault | undefined;
  /** The first lines in which some program told a fault; where several write at once, the last lines are often another's. */
  readonly faults: readonly string[];
  /** The last lines that say something. */
  readonly tail: readonly string[];
}

export interface OutsideFault {
  /** `input` is what the caller has to say differently. */
  readonly failure: 'network' | 'input';
  readonly line: string;
}

export interface BuildOutputReader {
  readonly read: (line: string) => void;
  readonly signs: () => BuildSigns;
}

const compileError = /^(?:vet: )?([^\s:]+\.go):([0-9]+):(?:([0-9]+):)? (.+)$/;
/** A package that Go could not even load is none whose tests have failed. */
const failedTest = /^\s*(?:--- FAIL: (\S+)|FAIL\s+(\S+)(?!\S|.*\[setup failed\]))/;
/** Go names the import of a module that it cannot have in the form of a compile error: `a.go:3:2: x@v1.0.0: Get …`. */
const moduleWord = /^(?:verifying )?\S+@v[0-9]\S*: /;
const mostKept = 200;
/** `!!! ` is kube::log::error, `kbuild: ` a tool of ours. */
const fault = /^(?:!!!|kbuild:) |\berror\b|cannot|No such file|not found|denied/i;
const mostFaults = 50;
/** Signs: what follows in a line is looked at no more, and not kept. */
const longestRead = 2000;
const tailLines = 20;

/** Keeps a bounded part of what it reads, however long the output. */
export function createBuildOutputReader(): BuildOutputReader {
  const compileErrors: CompileError[] = [];
  const failedTests: string[] = [];
  const faults: string[] = [];
  const tail: string[] = [];
  let diskFull: string | undefined;
  let outOfMemory = false;
  let outside: OutsideFault | undefined;
  return { read, signs };

  function read(whole: string): void {
    const line = whole.slice(0, longestRead);
    if (line.trim() !== '') keepTail(line);
    const error = parseCompileError(line);
    if (error && compileErrors.length < mostKept) compileErrors.push(error);
    const test = failedTest.exec(line);
    if (test && failedTests.length < mostKept) failedTests.push(test[1] ?? test[2] ?? '');
    if (fault.test(line) && faults.length < mostFaults) faults.push(line);
    if (/no space left on device/i.test(line)) diskFull ??= line;
    outOfMemory ||=
      /signal: killed|cannot allocate memory|out of memory|oom-kill|^make.*\*\*\* \[.*\] (Killed|Error 137)/i.test(
        line,
      );
    outside ??= outsideFault(line);
  }

  function keepTail(line: string): void {
    tail.push(line);
    if (tail.length > tailLines) tail.shift();
  }

  function signs(): BuildSigns {
    return { compileErrors, failedTests, diskFull, outOfMemory, outside, faults, tail };
  }
}

/** What Go and its tools say where they cannot have a module or a toolchain; the more exact first. */
const outsideFaults: readonly (readonly [OutsideFault['failure'], RegExp])[] = [
  ['input', /checksum mismatch|SECURITY ERROR|\bverifying (?:module|\S+@\S+): |\/\/sum\.golang\.org\//],
  [
    'input',
    /module lookup disabled by GOPROXY=off|cannot find "go[0-9.]+" in PATH|requires go >= .*GOTOOLCHAIN=/,
  ],
  ['input', /\b(?:reading|Get) "?https?:\S+: 40[0-9] |\b407 Proxy Authentication Required/],
  [
    'network',
    /dial tcp|no such host|connection refused|connection reset by peer|i\/o timeout|toolchain not available/,
  ],
  ['network', /TLS handshake timeout|\bx509: |\btls: |proxyconnect tcp|server misbehaving/],
  ['network', /\b(?:reading|Get) "?https?:\S+: (?:429|5[0-9][0-9]) |\bunexpected EOF$/],
];

export function outsideFault(line: string): OutsideFault | undefined {
  const found = outsideFaults.find(([, sign]) => sign.test(line));
  return found && { failure: found[0], line };
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
