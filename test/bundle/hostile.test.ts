/** What a build can see of the runner and say to it, and what bad inputs leave behind: nothing. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fakeToken } from '../support/mini-runner.ts';
import {
  commitChange,
  errorsOf,
  miniatureWorkspace,
  runLocal,
  temporaryFolder,
  warmWorkspace,
} from './support.ts';

const makefile = 'build/root/Makefile';

test('a build sees no token, input or file command of the runner, and cannot speak to it', async () => {
  const workspace = await warmWorkspace('v1.36');
  await commitChange(workspace, makefile, (text) =>
    [
      text,
      'kubectl: show',
      '.PHONY: show',
      'show:',
      '\t@env | sort | sed "s/^/SEEN /"',
      '\t@echo "::error file=README.md::forged"',
      '\t@echo "##[warning]forged too"',
      '\t@echo "::set-output name=git-version::forged"',
      '\t@printf "::add-mask::kubectl\\n" >&2',
      '',
    ].join('\n'),
  );
  const run = await runLocal(
    workspace,
    { target: 'kubectl' },
    {
      environment: {
        ACTIONS_RUNTIME_TOKEN: 'runtime-token',
        ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/',
        BASH_ENV: '/nonexistent',
        GIT_DIR: '',
        KUBE_TOKEN: 'kube-token',
      },
    },
  );
  assert.equal(run.exitCode, 0, run.stdout);
  const seen = run.stdout.split('\n').filter((line) => line.startsWith('SEEN '));
  assert.ok(seen.some((line) => line.startsWith('SEEN SOURCE_DATE_EPOCH=1700000000')));
  assert.ok(seen.some((line) => line.startsWith('SEEN RUNNER_TRACKING_ID=')));
  const forbidden = seen.filter((line) =>
    /^SEEN (ACTIONS_|INPUT_|GITHUB_|RUNNER_(?!TRACKING_ID)|BASH_ENV|KUBE_TOKEN|CI=)/.test(line),
  );
  assert.deepEqual(forbidden, []);
  assert.ok(!seen.some((line) => line.includes(fakeToken) || line.includes('runtime-token')));
  assert.deepEqual(
    run.annotations.filter((it) => it.message.includes('forged')),
    [],
  );
  assert.deepEqual(run.masks, []);
  assert.equal(run.outputs['git-version'], 'v1.36.1');
  assert.match(run.stdout, /not passed to the build[^\n]*KUBE_TOKEN/);
});

test('a make variable is text for make, never a program', async () => {
  const workspace = await warmWorkspace('v1.36');
  const trap = join(await temporaryFolder(), 'trap');
  const run = await runLocal(workspace, {
    target: 'kubectl',
    'make-variables': `MARK=$(shell touch ${trap})\nOTHER=\`touch ${trap}\``,
    gogcflags: `$(shell touch ${trap})`,
  });
  assert.ok(!existsSync(trap));
  // As far as Go, which refuses it.
  const refusal = `invalid value "$(shell touch ${trap})" for flag -gcflags`;
  assert.ok(run.stdout.includes(refusal), run.stdout);
  assert.match(run.outputs.command ?? '', /MARK='\$\(shell touch/);
});

/** What must reach dist/ to be refused; the other bad inputs are rows of the unit and tree layers. */
const hostile: Readonly<
  Record<string, { inputs: Readonly<Record<string, string>>; says: readonly RegExp[] }>
> = {
  'everything that an input alone shows to be wrong': {
    inputs: {
      what: '../../etc -toolexec=/bin/sh',
      goflags: '-v\n::error::x',
      'make-variables': 'A=1\nnonsense\nWHAT=cmd/x',
      'source-date-epoch': '-1',
      'kube-cross-image': 'a/b:c',
      'git-version': '1.33',
      'run-tests': 'true',
    },
    says: [
      /\.\.\/\.\.\/etc/,
      /-toolexec/,
      /goflags.*line breaks/,
      /"nonsense"/,
      /WHAT.*`what`/,
      /"-1"/,
      /but builder is local/,
      /1\.33.*semantic/,
    ],
  },
  'what the tree does not have': {
    inputs: { what: 'cmd/nothing', platforms: 'linux/amd64 plan9/amd64', 'source-date-epoch': '1e3' },
    says: [/cmd\/nothing/, /plan9\/amd64.*Valid are .*linux\/amd64/, /1e3/],
  },
  'a target that is a flag': { inputs: { target: '--eval=x' }, says: [/--eval=x/] },
  'a source that is a link out': { inputs: { source: 'out' }, says: [/outside the workspace/] },
  'a source that is no tree': { inputs: { source: 'docs' }, says: [/not a Kubernetes source tree/] },
};

test('bad inputs end at once with what, where and what to do, and leave nothing behind', async (context) => {
  const workspace = await miniatureWorkspace('v1.36');
  symlinkSync('/etc', join(workspace, 'out'));
  for (const [name, { inputs, says }] of Object.entries(hostile)) {
    await context.test(name, async () => {
      const run = await runLocal(workspace, inputs);
      assert.equal(run.exitCode, 1, run.stdout);
      assert.equal(run.outputs.failure, 'input');
      for (const words of says) assert.match(errorsOf(run), words);
      assert.match(run.summary, /❌/);
      assert.ok(!existsSync(join(workspace, '_output')));
      const status = execFileSync('git', ['-C', workspace, 'status', '--porcelain'], { encoding: 'utf8' });
      assert.equal(status, '?? out\n');
    });
  }
});
