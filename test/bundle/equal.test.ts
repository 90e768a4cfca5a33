/** One commit, one digest: elsewhere, later, by another user; and in a terminal by the command that the run printed. */

import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { evidenceFiles } from '../../src/release/shard-files.ts';
import { goCacheOf, warm } from '../support/compiled.ts';
import { commitChanges, git } from '../support/git.ts';
import { kbuildForAll, nodeForAll } from '../support/other-user.ts';
import { projectRoot } from '../support/project.ts';
import { smallProgram } from './cache-support.ts';
import { binariesOf, commitChange, nodes, runLocal, temporaryFolder, warmWorkspace } from './support.ts';

const run = promisify(execFile);
const cli = join(projectRoot, 'dist/cli/index.js');

/** Runs `kbuild` with a shell line, as a person types it. */
async function typed(
  line: string,
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const bin = await temporaryFolder();
  execFileSync('ln', ['-s', cli, join(bin, 'kbuild')]);
  const env = { HOME: process.env.HOME, ...environment, PATH: `${bin}:${process.env.PATH}` };
  const { stdout } = await run('bash', ['-c', line], { cwd: folder, env, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

function digestIn(output: string): string {
  return /content digest ([0-9a-f]{64})/.exec(output)?.[1] ?? output;
}

for (const flavor of ['v1.31', 'v1.36'] as const) {
  test(`two clones of a ${flavor} tree give the same bytes: other folder, umask, user and time`, async () => {
    const workspace = await warmWorkspace(flavor);
    const first = await runLocal(workspace, { what: 'cmd/kubectl cmd/kubelet' });
    assert.equal(first.exitCode, 0, first.stdout);
    assert.ok(!first.stdout.includes('hold the path of their folder'));

    const elsewhere = join(await temporaryFolder(), 'another', 'place');
    mkdirSync(elsewhere, { recursive: true });
    execFileSync('git', ['clone', '--quiet', workspace, join(elsewhere, 'kubernetes')]);
    // The other one compiles everything itself.
    if (flavor === 'v1.36') await warm(join(elsewhere, 'kubernetes'), 'local');
    const line = `umask 077; kbuild make all WHAT="cmd/kubelet cmd/kubectl" --source ${elsewhere}/kubernetes`;
    const asNobody = await typedAsNobody(line, elsewhere);
    assert.equal(digestIn(asNobody), first.outputs['content-digest']);
    const folder = first.outputs['output-directory'] ?? '';
    for (const name of evidenceFiles)
      assert.equal(
        readFileSync(join(elsewhere, 'kubernetes', relative(workspace, folder), name), 'utf8'),
        readFileSync(join(folder, name), 'utf8'),
      );
    const program = join(elsewhere, 'kubernetes/_output/local/bin/linux/amd64/kubectl');
    assert.equal(statSync(program).mode & 0o7777, 0o755);
  });
}

/** As root another user does it; else the same one. Its toolchain and our bundle must be where it can read them. */
async function typedAsNobody(line: string, folder: string): Promise<string> {
  if (process.getuid?.() !== 0) return typed(line, folder);
  const home = await temporaryFolder();
  const [node, kbuild] = [nodeForAll(home), kbuildForAll(home)];
  execFileSync('chown', ['-R', '65534:65534', home, folder]);
  for (const open of [join(folder, '../..'), join(folder, '..'), folder]) chmodSync(open, 0o755);
  const program = `kbuild() { ${node} ${kbuild} "$@"; }; ${line}`;
  const { stdout } = await run('bash', ['-c', program], {
    cwd: folder,
    uid: 65_534,
    gid: 65_534,
    env: { HOME: home, PATH: process.env.PATH, USER: 'nobody', LANG: 'tr_TR.UTF-8', TZ: 'Asia/Tokyo' },
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

test('a tree that keeps its path in the binaries says so', async () => {
  const workspace = await warmWorkspace('v1.28');
  await commitChange(workspace, 'cmd/kubectl/main.go', () => smallProgram);
  const outcome = await runLocal(workspace, { target: 'kubectl' });
  assert.match(outcome.stdout, /hold the path of their folder.*only builds in a folder of the same path/);
  assert.match(outcome.stdout, /container build hides \.git/);
});

test('the printed command repeats the build in a terminal', async () => {
  const workspace = await warmWorkspace('v1.36');
  await commitChanges(workspace, 'v1.36.0+acme.1', { 'cmd/kubectl/main.go': () => smallProgram });
  await git(workspace, ['tag', '--force', 'v1.36.0']);
  const first = await runLocal(workspace, {
    what: 'cmd/kubectl',
    platforms: 'linux/arm64',
    gogcflags: '-N -l',
    'git-version': 'v1.36.0+acme.1',
    'source-date-epoch': '1600000000',
    'make-variables': `KUBE_CGO_OVERRIDES=it's "quoted"`,
  });
  assert.equal(first.exitCode, 0, first.stdout);
  assert.equal(
    digestIn(await typed(first.outputs.command ?? '', workspace)),
    first.outputs['content-digest'],
  );
});

const example =
  'KUBE_BUILD_PLATFORMS=linux/amd64 kbuild make all WHAT=cmd/kubelet GOFLAGS=-v GOGCFLAGS="-N -l"';

for (const flavor of ['v1.20', 'v1.36'] as const) {
  test(`Kubernetes' own example works as it stands on a ${flavor} tree, and equals make by hand; so does make clean`, async () => {
    const workspace = await warmWorkspace(flavor);
    const output = await typed(example, workspace);
    const ours = /([0-9a-f]{64}) {2}linux\/amd64\/kubelet/.exec(output)?.[1];
    // Go takes a package from it only where make by hand would compile the same text with the same compiler and flags.
    const compiled = join(await temporaryFolder(), 'cache');
    renameSync(goCacheOf(workspace, 'local'), compiled);
    await typed('kbuild make clean', workspace);
    assert.ok(!existsSync(join(workspace, '_output/local')));
    mkdirSync(dirname(goCacheOf(workspace, 'local')), { recursive: true });
    renameSync(compiled, goCacheOf(workspace, 'local'));
    const byHand = example.replace('kbuild make', 'make');
    await typed(byHand, workspace, { SOURCE_DATE_EPOCH: '1700000000', GOENV: 'off' });
    const sum = execFileSync('sha256sum', [join(workspace, '_output/local/bin/linux/amd64/kubelet')], {
      encoding: 'utf8',
    });
    assert.equal(sum.split(' ')[0], ours);
  });
}

test('the machine has both Node versions that the bundle must run on', {
  skip: process.platform !== 'linux',
}, () => {
  assert.equal(nodes.length, 2);
});

test('the environment gives what the inputs do not', async () => {
  const workspace = await warmWorkspace('v1.36');
  await commitChange(workspace, 'cmd/kubectl/main.go', () => smallProgram);
  const outcome = await runLocal(
    workspace,
    { what: 'cmd/kubectl' },
    { environment: { KUBE_BUILD_PLATFORMS: 'linux/arm64', SOURCE_DATE_EPOCH: '1500000000' } },
  );
  assert.deepEqual(
    binariesOf(outcome).map((it) => it.platform),
    ['linux/arm64'],
  );
  assert.equal(outcome.outputs['source-date-epoch'], '1500000000');
});
