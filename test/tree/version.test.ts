/** The version table of Kubernetes' scripts, row by row: our stamp is what the tree's own hack/lib/version.sh says. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { versionFileValues } from '../../src/kubernetes/stamp.ts';
import { git } from '../support/git.ts';
import {
  addCommits,
  cloneOf,
  miniature,
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
  'the same with an untracked file': {
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
  'no version tag reachable': { tag: 'other', version: /^$/, minor: '', state: 'clean' },
};

for (const [name, row] of Object.entries(rows)) {
  test(name, async () => {
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
  const folder = await temporaryFolder();
  const tar = join(folder, 'export.tar');
  await git(origin, ['archive', '--format=tar', `--output=${tar}`, 'HEAD']);
  const tree = join(folder, 'kubernetes');
  await mkdir(tree);
  execFileSync('tar', ['-xf', tar, '-C', tree]);
  const options: StampOptions = { inputs: { 'source-date-epoch': '1700000000' } };
  const { stamp } = await stampOf(tree, options);
  assert.deepEqual([stamp.gitVersion, stamp.gitTreeState], ['v1.36.3', 'archive']);
  const expected = (await git(origin, ['rev-parse', 'HEAD'])).trim();
  assert.equal(stamp.gitCommit, expected);
  await git(tree, ['init', '--quiet']);
  await git(tree, ['add', '--all', '--force']);
  await git(tree, ['commit', '--quiet', '--message=Import']);
  const again = await stampOf(tree);
  assert.equal(again.stamp.gitCommit, expected);
  assert.match(again.warnings.join(), /went through git archive/);
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
