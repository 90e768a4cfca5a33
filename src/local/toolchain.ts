/** Which of this machine's Go the tree compiles with: the tree is asked, not copied. */

import {
  type Compiler,
  compileVariables,
  faultBesideGo,
  goQuestion,
  readCompiler,
  refusedGo,
  saidOfGo,
} from '../builder/go-question.ts';
import { ask, type Environment } from '../host/process.ts';
import { causeOf } from '../kubernetes/build-causes.ts';
import type { SourceTree } from '../kubernetes/tree.ts';
import { KbuildError } from '../problem.ts';

/** Throws when the tree refuses the machine's Go, or the Go that it compiles with cannot be had. */
export async function compilerOfTree(
  root: string,
  tree: Pick<SourceTree, 'goVersion' | 'compileEnvironment'>,
  env: Environment,
): Promise<Compiler> {
  // Bash takes the pipe that is its input for a remote login, and would read ~/.bashrc, which may name another Go.
  const words = ['--norc', '-c', goQuestion.join('\n'), 'bash', ...compileVariables(tree)];
  const answer = await ask('bash', words, { cwd: root, env });
  const compiler = readCompiler(answer.stdout);
  if (answer.code === 0 && compiler.goVersion !== '') return compiler;
  const lines = [...answer.stdout.split('\n'), ...saidOfGo(answer.stderr)].filter(isWord);
  const failure = lines.some((line) => causeOf(line)?.failure === 'network') ? 'network' : 'input';
  const remedy =
    "Install the Go that the tree asks for, or let GOTOOLCHAIN fetch it; the tree's .go-version says which";
  const refusal = { what: refusedGo(tree, compiler, lines, "this machine's Go"), remedy };
  throw faultBesideGo(lines) ?? new KbuildError(failure, [refusal]);
}

const isWord = (line: string) => line.trim() !== '' && !line.startsWith('kbuild-');
