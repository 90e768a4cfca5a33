/** What a build that fails is told for, where its words come through the tree's own scripts and make, or before either. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Failure } from '../../src/problem.ts';
import { type Changes, commitChanges } from '../support/git.ts';
import { errorsOf, runLocal, warmWorkspace } from './support.ts';

const script = 'hack/make-rules/build.sh';
const instead = (lines: string): Changes => ({ [script]: () => `#!/usr/bin/env bash\n${lines}\n` });
/** In a function, so that the tree's scripts tell their call tree. */
const calling = (lines: string): Changes => ({
  [script]: (text) => `${text.split('kube::golang::build_binaries')[0]}fail() {\n${lines}\n}\nfail\n`,
});

interface Told {
  readonly change?: Changes;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly failure: Failure;
  readonly error: RegExp;
}

const told: Readonly<Record<string, Told>> = {
  'vendor/ is behind go.mod': {
    change: { 'go.mod': (text) => `${text}\nrequire example.com/x v1.0.0\n` },
    failure: 'compile',
    error:
      /the tree fails before anything is compiled: go: inconsistent vendoring in \S+: .*example\.com\/x@v1\.0\.0: is explicitly required in go\.mod.*Run `go mod vendor`/,
  },
  'go.mod was merged by half': {
    change: { 'go.mod': (text) => `${text}\n<<<<<<< HEAD\n` },
    failure: 'compile',
    error: /errors parsing go\.mod: \S*go\.mod:\d+: unknown directive: <<<<<<<.*Correct that line/,
  },
  'a script of the tree has a wrong line': {
    change: { 'hack/lib/golang.sh': (text) => `${text}\nif then\n` },
    failure: 'compile',
    error: /golang\.sh: line \d+: syntax error near unexpected token `then'.*Correct that script/,
  },
  'a flag that Go does not know': {
    inputs: { goflags: '-frob' },
    failure: 'input',
    error: /before anything is compiled: .*unknown flag -frob.*Correct it where it is set/,
  },
  'a flag that the linker does not know': {
    inputs: { goldflags: '-frob' },
    failure: 'input',
    error: /flag provided but not defined: -frob.*Correct it where it is set/,
  },
  'a tool fails in words of its own': {
    change: calling('echo "frob: the frob is bent" >&2; false'),
    failure: 'compile',
    error: /make kubectl failed with exit code 2: frob: the frob is bent\. Fix the code/,
  },
  'a tool fails without a word': {
    change: instead('exit 3'),
    failure: 'compile',
    error: /make kubectl failed with exit code 2: it printed nothing that tells why/,
  },
  'a tool crashes': {
    change: instead('kill -SEGV $$'),
    failure: 'compile',
    error: /\*\*\* \[.*\] Segmentation fault.*A program of the build crashed/,
  },
  'a word by the way comes before': {
    change: instead('echo "cat: /etc/none: No such file or directory"; echo "the docs differ"; exit 1'),
    failure: 'compile',
    error: /cat: \/etc\/none: No such file or directory; it ended with: the docs differ\. .*by the way/,
  },
  'an address was tried again before': {
    change: instead('echo "warning: connection refused, retrying"; echo "the docs differ"; exit 1'),
    failure: 'compile',
    error: /exit code 2: warning: connection refused, retrying \| the docs differ\. Fix the code/,
  },
};

for (const [name, { change, inputs = {}, failure, error }] of Object.entries(told)) {
  test(`${name}: that is what the error says`, async () => {
    const workspace = await warmWorkspace('v1.36');
    if (change) await commitChanges(workspace, undefined, change);
    const run = await runLocal(workspace, { target: 'kubectl', ...inputs });
    assert.equal(run.exitCode, 1, run.stdout);
    assert.match(errorsOf(run), error, run.stdout.slice(-3000));
    assert.equal(run.outputs.failure, failure);
  });
}
