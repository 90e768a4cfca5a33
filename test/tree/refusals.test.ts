/** Each refusal of a clone, a copy or an owner names what repairs it; here that is done, and then the stamp is accepted. */

import assert from 'node:assert/strict';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { git } from '../support/git.ts';
import {
  addCommits,
  cloneOf,
  commandIn,
  exportOf,
  miniature,
  refusalOf,
  runBash,
  type StampOptions,
  stampOf,
  suggestedVersion,
  temporaryFolder,
  typeRepair,
} from './support.ts';

const cross: StampOptions = { inputs: { target: 'cross' } };
const pullRequest = { trigger: { pullRequest: true } };

/** The stamp's version for cross with this git-version. */
async function withVersion(folder: string, version: string): Promise<string> {
  const { stamp, warnings } = await stampOf(folder, { inputs: { target: 'cross', 'git-version': version } });
  assert.deepEqual(warnings, []);
  return stamp.gitVersion;
}

/** A tree without git, as a download or a copy is. */
async function plainCopy(): Promise<string> {
  const folder = await miniature();
  await rm(join(folder, '.git'), { recursive: true });
  return folder;
}

test('a shallow clone without its tag: cross is refused until the history is fetched', async () => {
  const origin = await miniature();
  await addCommits(origin, 2);
  const folder = await cloneOf(origin, '--depth=1');
  const message = await refusalOf(folder, cross);
  assert.match(message, /is a shallow clone without the tag that HEAD descends from/);
  assert.equal(commandIn(message), `git -C ${folder} fetch --tags --unshallow origin`);
  const suggested = suggestedVersion(message);
  assert.equal(suggested, 'v1.36.0-local.0');
  assert.equal(await withVersion(folder, suggested), suggested);
  await typeRepair(message);
  const { stamp, warnings } = await stampOf(folder, cross);
  assert.match(stamp.gitVersion, /^v1\.36\.0-2\+/);
  assert.deepEqual(warnings, []);
});

test('a shallow clone without its tag: a build is warned with the same command, a test run is not', async () => {
  const origin = await miniature();
  await addCommits(origin, 1);
  const folder = await cloneOf(origin, '--depth=1');
  const { stamp, warnings } = await stampOf(folder);
  assert.deepEqual([stamp.gitVersion, warnings.length], ['', 1]);
  assert.deepEqual((await stampOf(folder, { inputs: { target: 'test' } })).warnings, []);
  await typeRepair(warnings.join());
  assert.deepEqual((await stampOf(folder)).warnings, []);
});

test('a shallow clone without its tag: a pull request is warned, and never asked to fetch', async () => {
  const origin = await miniature();
  await addCommits(origin, 1);
  const folder = await cloneOf(origin, '--depth=1');
  for (const options of [{ ...cross, ...pullRequest }, pullRequest]) {
    const { warnings } = await stampOf(folder, options);
    assert.match(warnings.join(), /no version\. If it matters in a pull request, give git-version/);
    assert.ok(!warnings.join().includes('fetch'), warnings.join());
    assert.equal(await withVersion(folder, suggestedVersion(warnings.join())), 'v1.36.0-pr.0');
  }
});

test('a shallow clone that counts commits: the right version comes with the history', async () => {
  const origin = await miniature();
  await addCommits(origin, 3);
  const folder = await cloneOf(origin, '--depth=4');
  const message = await refusalOf(folder, cross);
  assert.match(message, /the version v1\.36\.0-3\+[0-9a-f]{14} counts commits in a shallow clone/);
  assert.equal((await stampOf(folder, { ...cross, ...pullRequest })).warnings.length, 1);
  await typeRepair(message);
  const { stamp, warnings } = await stampOf(folder, cross);
  assert.match(stamp.gitVersion, /^v1\.36\.0-3\+/);
  assert.deepEqual(warnings, []);
});

test('a shallow clone at its tag needs nothing', async () => {
  const folder = await cloneOf(await miniature(), '--depth=1', '--branch=v1.36.0');
  const { stamp, warnings } = await stampOf(folder, cross);
  assert.deepEqual([stamp.gitVersion, warnings], ['v1.36.0', []]);
});

test('git-version at depth 1 needs no history', async () => {
  const origin = await miniature();
  await addCommits(origin, 1);
  const folder = await cloneOf(origin, '--depth=1');
  assert.equal(await withVersion(folder, 'v1.36.9+acme.2'), 'v1.36.9+acme.2');
});

test('no tag at all: fetching them is the repair, though the clone was made to have none', async () => {
  const folder = await cloneOf(await miniature(), '--no-tags');
  const message = await refusalOf(folder, cross);
  assert.match(message, /has no version tag \(v…\) that HEAD descends from/);
  await typeRepair(message);
  assert.equal((await stampOf(folder, cross)).stamp.gitVersion, 'v1.36.0');
});

test('a repository whose commits are gone is not one without any, and what git says is told', async () => {
  const origin = await miniature();
  const borrowing = await cloneOf(origin, '--reference', origin, '--no-hardlinks');
  await rm(join(origin, '.git', 'objects'), { recursive: true });
  await mkdir(join(origin, '.git', 'objects'));
  const [own, borrowed] = [await refusalOf(origin), await refusalOf(borrowing)];
  assert.match(
    own,
    /^git cannot read .*: "fatal: bad object HEAD"\. Repair the repository or clone it again$/,
  );
  assert.equal(borrowed, own.replaceAll(origin, borrowing));
  await rm(origin, { recursive: true });
  assert.match(
    await refusalOf(borrowing),
    /: "error: unable to normalize alternate object path: .*\. Bring back the repository that it borrows objects from, or/,
  );
});

test('no tag and no remote: there is nothing to fetch from, so git-version is the repair', async () => {
  const folder = await miniature([]);
  const message = await refusalOf(folder, cross);
  assert.match(message, /no version\. Give git-version, such as v1\.36\.0-local\.0$/);
  assert.equal(await withVersion(folder, suggestedVersion(message)), 'v1.36.0-local.0');
});

test('a command names the source as the user did, so that it works where the job works', async () => {
  const folder = await cloneOf(await miniature(), '--no-tags');
  const workspace = dirname(folder);
  const options = { workspace, inputs: { target: 'cross', source: 'kubernetes' } };
  const message = await refusalOf(workspace, options);
  assert.equal(commandIn(message), 'git -C kubernetes fetch --tags origin');
  await typeRepair(message, {}, workspace);
  assert.equal((await stampOf(workspace, options)).stamp.gitVersion, 'v1.36.0');
});

test('a tree of another owner: trusting it is the repair, for a version file too', {
  skip: process.getuid?.() !== 0 && 'needs root',
}, async () => {
  const folder = await miniature();
  await runBash(folder, 'chown -R 65534:65534 .');
  const environment = { HOME: await temporaryFolder() };
  const file = join(await temporaryFolder(), 'defs');
  await writeFile(file, "KUBE_GIT_VERSION='v1.36.5'\n");
  for (const inputs of [{}, { target: 'cross' }, { target: 'test' }, { 'version-file': file }]) {
    const message = await refusalOf(folder, { environment, inputs });
    assert.match(message, /^git refuses to read .*, because it belongs to another user\. [^\n]*$/);
    assert.equal(commandIn(message), `git config --global --add safe.directory ${folder}`);
  }
  await typeRepair(await refusalOf(folder, { environment }), environment);
  assert.equal((await stampOf(folder, { environment })).stamp.gitVersion, 'v1.36.0');
});

test('a plain copy without git: version and epoch have to be given', async () => {
  const folder = await plainCopy();
  const message = await refusalOf(folder, cross);
  assert.equal(message.split('\n').length, 2);
  assert.match(
    message,
    /no git repository of its own and no exported version.*\n.*no git commit to take SOURCE_DATE_EPOCH/,
  );
  const epoch = /hack\/lib\/version\.sh has the time (\d+)$/m.exec(message)?.[1] ?? message;
  const inputs = {
    target: 'cross',
    'git-version': suggestedVersion(message),
    'source-date-epoch': epoch,
  };
  const { stamp, warnings } = await stampOf(folder, { inputs });
  assert.deepEqual([stamp.gitVersion, stamp.gitCommit, warnings], ['v1.36.0-local.0', '', []]);
});

test("an export knows its version, but its epoch has to be given: the suggested one is the commit's", async () => {
  const folder = await exportOf(await miniature());
  const message = await refusalOf(folder, cross);
  assert.match(
    message,
    /^the source has no git commit to take SOURCE_DATE_EPOCH from\. [^\n]* has the time 1700000000, which is the commit's as long as/,
  );
  const inputs = { target: 'cross', 'source-date-epoch': '1700000000' };
  const { stamp, origin, warnings } = await stampOf(folder, { inputs });
  assert.deepEqual([stamp.gitVersion, stamp.gitTreeState, origin], ['v1.36.0', 'archive', 'export']);
  assert.deepEqual([stamp.buildDate, warnings], ['2023-11-14T22:13:20Z', []]);
});

test('tests of a tree without git take the time of a file of it, and do not call it that of a commit', async () => {
  const folder = await exportOf(await miniature());
  const { epoch, epochOrigin, warnings } = await stampOf(folder, { inputs: { target: 'test' } });
  assert.deepEqual([epoch, epochOrigin, warnings], [1_700_000_000, 'version.sh', []]);
});

test('an export of a commit without a tag has a commit, and needs git-version', async () => {
  const origin = await miniature();
  await addCommits(origin, 1);
  const folder = await exportOf(origin);
  const inputs = { target: 'cross', 'source-date-epoch': '0' };
  const message = await refusalOf(folder, { inputs });
  assert.match(message, /no exported version/);
  const given = { ...inputs, 'git-version': suggestedVersion(message) };
  const { stamp } = await stampOf(folder, { inputs: given });
  assert.deepEqual([stamp.gitVersion, stamp.gitTreeState], ['v1.36.0-local.0', 'archive']);
  assert.equal(stamp.gitCommit, (await git(origin, ['rev-parse', 'HEAD'])).trim());
});

test('a repository without a commit: committing is the repair', async () => {
  const folder = await plainCopy();
  await git(folder, ['init', '--quiet']);
  const message = await refusalOf(folder);
  assert.match(message, /^.* is a git repository without a commit[^\n]*$/);
  await typeRepair(message);
  const { stamp } = await stampOf(folder);
  assert.deepEqual([stamp.gitTreeState, stamp.gitVersion], ['clean', '']);
});

test('a source inside another repository is refused, git-version or not; a version file says what to stamp', async () => {
  const outer = await temporaryFolder();
  const nested = join(outer, 'kubernetes');
  await cp(await plainCopy(), nested, { recursive: true });
  await git(outer, ['init', '--quiet']);
  await git(outer, ['add', '--all']);
  await git(outer, ['commit', '--quiet', '--message=All in one']);
  await git(outer, ['tag', 'v2.0.0']);
  for (const inputs of [{}, { target: 'cross' }, { 'git-version': 'v1.36.5' }]) {
    const message = await refusalOf(nested, { inputs });
    assert.match(message, /is not the top of its git repository \(.*\), .*`version-file`/);
  }
  assert.equal((await stampOf(nested, { inputs: { target: 'test' } })).warnings.length, 1);
  const file = join(await temporaryFolder(), 'defs');
  await writeFile(file, "KUBE_GIT_COMMIT='abc'\nKUBE_GIT_TREE_STATE='clean'\nKUBE_GIT_VERSION='v1.36.5'\n");
  const { stamp } = await stampOf(nested, { inputs: { target: 'cross', 'version-file': file } });
  assert.deepEqual([stamp.gitVersion, stamp.gitCommit, stamp.gitMajor], ['v1.36.5', 'abc', '']);
});

test('a tree checked out as a repository of its own inside another is no nested source', async () => {
  const outer = await temporaryFolder();
  await git(outer, ['init', '--quiet']);
  await git(outer, ['commit', '--quiet', '--allow-empty', '--message=Outer']);
  await git(outer, ['clone', '--quiet', `file://${await miniature()}`, 'kubernetes']);
  assert.equal((await stampOf(join(outer, 'kubernetes'), cross)).stamp.gitVersion, 'v1.36.0');
});
