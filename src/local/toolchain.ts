/** Which of this machine's Go the tree compiles with: the tree is asked, not copied. */

import {
  type Compiler,
  compileVariables,
  goQuestion,
  readCompiler,
  refusedGo,
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
  const said = lastLines(answer.stdout, answer.stderr);
  throw new KbuildError(causeOf(said)?.failure === 'network' ? 'network' : 'input', [
    {
      what: refusedGo(tree, compiler, said, "this machine's Go"),
      remedy:
        "Install the Go that the tree asks for, or let GOTOOLCHAIN fetch it; the tree's .go-version says which",
    },
  ]);
}

function lastLines(stdout: string, stderr: string): string {
  const lines = `${stdout}\n${stderr}`
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('kbuild-'));
  return lines.slice(-4).join(' ').slice(0, 400);
}
