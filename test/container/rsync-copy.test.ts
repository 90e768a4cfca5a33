/** What is sent into the data container, and what of it comes back. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { errorsOf } from '../bundle/support.ts';
import { watchProcesses } from '../support/process-watch.ts';
import { filesSent, inData, kubectlRecipe, rsyncTree, runSync } from './rsync-support.ts';
import { kbuild } from './support.ts';

const makeThings = `
bin=_output/dockerized/bin/linux/$(go env GOARCH)
mkdir -p $bin pkg/_made _output/elsewhere _temp
for path in $bin/kubectl pkg/_made/{zz_generated.x.go,generated.proto,x.pb.go,types.go} \\
  pkg/_made/{other.go,junit.xml} _output/{elsewhere/junit.xml,dockerized/note} _temp/types.go; do
  echo made >$path
done
`;

/** All paths of files below the tree, without git's and kbuild's own. */
function filesOf(tree: string): readonly string[] {
  const args = [tree, '-type', 'f', '-not', '-path', '*/.git/*', '-not', '-path', '*/_output/kbuild/*'];
  return execFileSync('find', [...args, '-printf', '%P\n'], { encoding: 'utf8' })
    .split('\n')
    .sort();
}

suite('sync: rsync', { concurrency: 3 }, () => {
  test('binaries and generated code come back, nothing else does; a second sync sends what has changed', async () => {
    const tree = await rsyncTree('v1.28', {
      changes: {
        ...kubectlRecipe('[ -n "$(NOTHING)" ] || bash hack/make-things.sh'),
        'hack/make-things.sh': () => makeThings,
        // Else they make the tree dirty, which is another version; so would sources that Go compiles.
        '.gitignore': (text) => `${text}/pkg/_made/\n`,
      },
    });
    const before = filesOf(tree);
    const first = await runSync(tree);
    assert.equal(first.exitCode, 0, first.stdout);
    assert.ok(filesSent(first.stdout) > 90, first.stdout);
    const after = filesOf(tree).filter((path) => !before.includes(path));
    assert.deepEqual(
      after.filter((path) => !path.startsWith('_output/images/')),
      [
        '.dockerized-kube-version-defs',
        '_output/dockerized/bin/linux/amd64/kubectl',
        'pkg/_made/generated.proto',
        'pkg/_made/types.go',
        'pkg/_made/x.pb.go',
        'pkg/_made/zz_generated.x.go',
      ],
    );

    // Nothing has changed, and this time make makes nothing: what is left of the first build is not taken for its own.
    const second = await runSync(tree, { 'make-variables': 'NOTHING=1' });
    assert.equal(filesSent(second.stdout), 0, second.stdout);
    assert.equal(second.outputs.failure, 'compile');
    assert.match(errorsOf(second), /these binaries are not there: linux\/amd64\/kubectl/);

    writeFileSync(join(tree, 'README.md'), 'changed, with the version that says so\n');
    const third = await runSync(tree);
    assert.equal(filesSent(third.stdout), 2, third.stdout);
  });

  test('reports of tests come back, also of failed ones, and old ones do not stay', async () => {
    const script = [
      '#!/usr/bin/env bash',
      'mkdir -p "$KUBE_JUNIT_REPORT_DIR"',
      'printf %s "$(REPORT)" >"$KUBE_JUNIT_REPORT_DIR/junit_$(NAME).xml"',
      'exit $(CODE)',
    ].map((line) => line.replaceAll(/\$\((\w+)\)/g, '$$$1'));
    const tree = await rsyncTree('v1.28', {
      changes: { 'hack/make-rules/test.sh': () => script.join('\n') },
    });
    const variables = (name: string, cases: string, code: number) =>
      [
        `NAME=${name}`,
        `CODE=${code}`,
        `REPORT=<testsuites><testsuite name='s'>${cases}</testsuite></testsuites>`,
      ].join('\n');
    const good = "<testcase classname='c' name='good'/>";
    const bad = "<testcase classname='c' name='bad'><failure message='no'/></testcase>";

    const passed = await runSync(tree, {
      target: 'test',
      'make-variables': variables('one', good, 0),
    });
    assert.equal(passed.exitCode, 0, passed.stdout);
    assert.match(passed.stdout, /1 test ran, 0 failed/);
    const failed = await runSync(tree, {
      target: 'test',
      'make-variables': variables('two', good + bad, 1),
    });
    assert.equal(failed.outputs.failure, 'test', failed.stdout);
    assert.match(failed.stdout, /2 tests ran, 1 failed/);
  });

  test("a person's own command keeps its exit code; what it made comes at once, or later by copy-output", async () => {
    const tree = await rsyncTree('v1.20');
    const bin = (name: string) => join('_output/dockerized/bin', name);
    const make = (name: string) => `mkdir -p _output/dockerized/bin; touch ${bin(name)}`;
    const run = (script: string, environment = {}) =>
      kbuild(tree, ['run', '--sync=rsync', '--', 'bash', '-c', script], { environment });
    const isHere = (name: string) => existsSync(join(tree, bin(name)));

    const failed = await run(`${make('failed')}; exit 7`);
    assert.equal(failed.code, 7, failed.stdout);
    const silent = await run(make('silent'), { KUBE_RUN_COPY_OUTPUT: 'n' });
    assert.equal(silent.code, 0, silent.stdout);
    const shell = await kbuild(tree, ['shell', '--sync=rsync'], { input: `${make('shell')}\nexit 3\n` });
    assert.equal(shell.code, 3, shell.stdout);
    assert.deepEqual(['failed', 'silent', 'shell'].filter(isHere), []);
    const copied = await kbuild(tree, ['copy-output']);
    assert.equal(copied.code, 0, copied.stderr);
    assert.deepEqual(['failed', 'silent', 'shell'].filter(isHere), ['failed', 'silent', 'shell']);

    writeFileSync(join(tree, 'docs/README.md'), 'changed\n');
    const processes = watchProcesses();
    const loud = await run(`${make('loud')}; cat docs/README.md`, {
      KUBE_RSYNC_COMPRESS: '7',
      KUBE_VERBOSE: '6',
    });
    assert.equal(loud.code, 0, loud.stderr);
    assert.ok(isHere('loud'));
    assert.equal(loud.stdout, 'changed\n');
    assert.match(loud.stderr, /^<f\S+ docs\/README\.md$[\s\S]*^>f\S+ _output\/dockerized\/bin\/loud$/m);
    const ours = `${tree}/`;
    const rsyncs = processes.stop().filter((it) => it.startsWith('rsync ') && it.includes(ours));
    assert.ok(rsyncs.length > 0);
    assert.deepEqual(
      rsyncs.filter((it) => it.includes('--filter') && !it.includes('--compress-level=7')),
      [],
    );
    assert.equal((await inData(tree, 'ls -d .make 2>/dev/null || true')).trim(), '');
  });
});
