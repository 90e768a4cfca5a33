/** Which Go the tree's own scripts choose (.go-version, GOTOOLCHAIN, FORCE_HOST_GO, gimme): the tree is asked, not copied. */

import { ask, type Environment } from '../host/process.ts';
import { KbuildError } from '../problem.ts';

/** A constant program: nothing of the outside is ever put into it. */
const question = 'source hack/lib/init.sh && kube::golang::setup_env && go env GOVERSION';

/** Such as `go1.24.6`. Throws when the tree refuses the machine's Go. */
export async function goVersionOfTree(root: string, env: Environment): Promise<string> {
  // Bash takes the pipe that is its input for a remote login, and would read ~/.bashrc, which may name another Go.
  const answer = await ask('bash', ['--norc', '-c', question], { cwd: root, env });
  const version = answer.stdout.trim().split('\n').at(-1) ?? '';
  if (answer.code === 0 && /^(devel )?go/.test(version)) return version;
  const said = `${answer.stdout}\n${answer.stderr}`;
  const failure = /dial tcp|no such host|timeout|toolchain not available/i.test(said) ? 'network' : 'input';
  throw new KbuildError(failure, [
    {
      what: `the tree's scripts do not accept this machine's Go: ${lastLines(said)}`,
      remedy:
        "Install the Go that the tree asks for, or let GOTOOLCHAIN fetch it; the tree's .go-version says which",
    },
  ]);
}

function lastLines(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.slice(-4).join(' ').slice(0, 400) || 'they said nothing';
}
