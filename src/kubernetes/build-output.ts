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
  readonly network: boolean;
  /** The first lines in which some program told a fault; where several write at once, the last lines are often another's. */
  readonly faults: readonly string[];
  /** The last lines that say something. */
  readonly tail: readonly string[];
}

export interface BuildOutputReader {
  readonly read: (line: string) => void;
  readonly signs: () => BuildSigns;
}

const compileError = /^(?:vet: )?([^\s:]+\.go):([0-9]+):(?:([0-9]+):)? (.+)$/;
const failedTest = /^\s*(?:--- FAIL: (\S+)|FAIL\s+(\S+))/;
const mostKept = 200;
/** `!!! ` is kube::log::error, `kbuild: ` a tool of ours. */
const fault = /^(?:!!!|kbuild:) |\berror\b|cannot|No such file|not found|denied/i;
const mostFaults = 50;
const tailLines = 20;

/** Keeps a bounded part of what it reads, however long the output. */
export function createBuildOutputReader(): BuildOutputReader {
  const compileErrors: CompileError[] = [];
  const failedTests: string[] = [];
  const faults: string[] = [];
  const tail: string[] = [];
  let diskFull: string | undefined;
  let outOfMemory = false;
  let network = false;
  return { read, signs };

  function read(line: string): void {
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
    network ||=
      /dial tcp|no such host|TLS handshake timeout|connection refused|connection reset by peer|i\/o timeout|toolchain not available/.test(
        line,
      );
  }

  function keepTail(line: string): void {
    tail.push(line);
    if (tail.length > tailLines) tail.shift();
  }

  function signs(): BuildSigns {
    return { compileErrors, failedTests, diskFull, outOfMemory, network, faults, tail };
  }
}

export function parseCompileError(line: string): CompileError | undefined {
  const match = compileError.exec(line);
  if (!match) return undefined;
  const [, file = '', at = '', column, message = ''] = match;
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
