/** The version table of Kubernetes' scripts, row by row: our stamp is what the tree's own hack/lib/version.sh says. */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { versionFileValues } from '../../src/kubernetes/stamp.ts';
import { git } from '../support/git.ts';
import {
  addCommits,
  cloneOf,
  exportOf,
  miniature,
  runBash,
  type StampOptions,
  stampOf,
  stampOfScripts,
  temporaryFolder,
} from './support.ts';

interface Row {
  readonly tag: string;
  readonly commits?: number;
  readonly untracked?: boolean;
  readonly version: RegExp;
  readonly minor: string;
  readonly state: string;
}

const rows: Readonly<Record<string, Row>> = {
  'exactly at a release tag, clean': { tag: 'v1.36.2', version: /^v1\.36\.2$/, minor: '36', state: 'clean' },
  'one commit after a release': {
    tag: 'v1.36.7',
    commits: 1,
    version: /^v1\.36\.7-1\+[0-9a-f]{14}$/,
    minor: '36+',
    state: 'clean',
  },
  'one commit after an alpha': {
    tag: 'v1.36.0-alpha.3',
    commits: 1,
    version: /^v1\.36\.0-alpha\.3\.1\+[0-9a-f]{14}$/,
    minor: '36+',
    state: 'clean',
  },
  'one commit after an alpha, with an untracked file': {
    tag: 'v1.36.0-alpha.3',
    commits: 1,
    untracked: true,
    version: /^v1\.36\.0-alpha\.3\.1\+[0-9a-f]{14}-dirty$/,
    minor: '36+',
    state: 'dirty',
  },
  'exactly at a deeper pre-release': {
    tag: 'v1.36.0-alpha.3.4',
    version: /^v1\.36\.0-alpha\.3\.4$/,
    minor: '36+',
    state: 'clean',
  },
  "exactly at a fork's tag": {
    tag: 'v1.36.4+acme.1',
    version: /^v1\.36\.4\+acme\.1$/,
    minor: '36',
    state: 'clean',
  },
  'that reaches no version tag': { tag: 'other', version: /^$/, minor: '', state: 'clean' },
};

for (const [name, row] of Object.entries(rows)) {
  test(`a tree ${name} is stamped as its own scripts stamp it`, async () => {
    const folder = await miniature([{ name: row.tag }]);
    await addCommits(folder, row.commits ?? 0);
    if (row.untracked) await writeFile(join(folder, 'new-file.go'), 'package x\n');
    const { stamp } = await stampOf(folder);
    assert.match(stamp.gitVersion, row.version);
    assert.deepEqual([stamp.gitMinor, stamp.gitTreeState], [row.minor, row.state]);
    assert.deepEqual({ ...versionFileValues(stamp) }, await stampOfScripts(folder));
  });
}

test('a depth-1 clone without its tag has no version, and the scripts say the same', async () => {
  const origin = await miniature();
  await addCommits(origin, 1);
  const folder = await cloneOf(origin, '--depth=1');
  const { stamp, warnings } = await stampOf(folder);
  assert.deepEqual({ ...versionFileValues(stamp) }, await stampOfScripts(folder));
  assert.equal(stamp.gitVersion, '');
  assert.match(warnings.join(), /shallow clone.*fetch --tags --unshallow origin/);
});

test('a git archive export says what was baked into it, in a folder with git or without', async () => {
  const origin = await miniature([{ name: 'v1.36.3' }]);
  const tree = await exportOf(origin);
  const options: StampOptions = { inputs: { 'source-date-epoch': '1700000000' } };
  const { stamp, warnings } = await stampOf(tree, options);
  assert.deepEqual([stamp.gitVersion, stamp.gitTreeState], ['v1.36.3', 'archive']);
  assert.equal(stamp.gitCommit, (await git(origin, ['rev-parse', 'HEAD'])).trim());
  assert.deepEqual(warnings, []);
  assert.deepEqual({ ...versionFileValues(stamp) }, await stampOfScripts(tree));
  await git(tree, ['init', '--quiet']);
  await git(tree, ['add', '--all', '--force']);
  await git(tree, ['commit', '--quiet', '--message=Import']);
  const again = await stampOf(tree);
  assert.equal(again.stamp.gitCommit, stamp.gitCommit);
  assert.match(again.warnings.join(), /went through git archive/);
  assert.deepEqual({ ...versionFileValues(again.stamp) }, await stampOfScripts(tree));
});

const givenVersions = ['v1.36.4', 'v1.36.0-rc.1', 'v1.36.0-2-gaaaaaaaaaaaaaa', 'v1.36.4+acme.1', 'v1.36'];

test('a version of the environment is taken as the scripts take it, in a clean tree and in a dirty one', async () => {
  const folder = await miniature();
  await addCommits(folder, 1);
  for (const state of ['clean', 'dirty']) {
    if (state === 'dirty') await writeFile(join(folder, 'new-file.go'), 'package x\n');
    for (const version of givenVersions) {
      const environment = { KUBE_GIT_VERSION: version };
      const { stamp, origin } = await stampOf(folder, { environment });
      assert.deepEqual([origin, stamp.gitTreeState], ['given', state]);
      assert.deepEqual({ ...versionFileValues(stamp) }, await stampOfScripts(folder, environment), version);
    }
  }
});

test('a tree state of the environment is believed, as the scripts believe it', async () => {
  const folder = await miniature();
  await writeFile(join(folder, 'new-file.go'), 'package x\n');
  for (const state of ['clean', 'dirty', 'archive']) {
    const environment = { KUBE_GIT_TREE_STATE: state };
    const { stamp } = await stampOf(folder, { environment });
    assert.equal(stamp.gitTreeState, state);
    assert.deepEqual({ ...versionFileValues(stamp) }, await stampOfScripts(folder, environment));
  }
});

test("asking git starts no program that the repository's configuration names, and changes nothing", async () => {
  const folder = await miniature();
  const trap = join(await temporaryFolder(), 'trap');
  for (const name of ['core.fsmonitor', 'core.pager', 'gpg.program', 'core.sshCommand', 'diff.external']) {
    await git(folder, ['config', name, `touch ${trap}; true`]);
  }
  await git(folder, ['config', 'log.showSignature', 'true']);
  await runBash(folder, 'touch README.md');
  const index = await readFile(join(folder, '.git/index'));
  assert.equal((await stampOf(folder)).stamp.gitVersion, 'v1.36.0');
  assert.ok(!existsSync(trap));
  assert.deepEqual(await readFile(join(folder, '.git/index')), index);
});

test('variables that lead git elsewhere do not lead us', async () => {
  const folder = await miniature();
  const other = await miniature([{ name: 'v1.36.9' }]);
  const environment = { GIT_DIR: join(other, '.git'), GIT_WORK_TREE: other };
  assert.equal((await stampOf(folder, { environment })).stamp.gitVersion, 'v1.36.0');
});

test('a git worktree is a tree like any other', async () => {
  const folder = await miniature();
  const other = join(await temporaryFolder(), 'worktree');
  await git(folder, ['worktree', 'add', '--quiet', other]);
  assert.equal((await stampOf(other)).stamp.gitVersion, 'v1.36.0');
});

test("HEAD's committer time is the epoch, unless one is given", async () => {
  const folder = await miniature();
  assert.equal((await stampOf(folder)).epoch, 1_700_000_000);
  const given = { environment: { SOURCE_DATE_EPOCH: '0' } };
  assert.equal((await stampOf(folder, given)).stamp.buildDate, '1970-01-01T00:00:00Z');
});

test('a HEAD of tomorrow is a warning, and a given epoch ends it', async () => {
  const folder = await miniature();
  const tomorrow = Math.floor(Date.now() / 1000) + 86_400;
  await git(folder, ['commit', '--quiet', '--allow-empty', '--message=Change'], `${tomorrow} +0000`);
  const { epoch, warnings } = await stampOf(folder);
  assert.deepEqual([epoch, warnings.length], [tomorrow, 1]);
  assert.match(warnings.join(), /which is in the future.*source-date-epoch sets another time/);
  const given = await stampOf(folder, { inputs: { 'source-date-epoch': '1700000000' } });
  assert.deepEqual([given.epoch, given.epochOrigin, given.warnings], [1_700_000_000, 'given', []]);
});
