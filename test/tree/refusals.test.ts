/** Each refusal names what repairs it; here that is done, and then the stamp is accepted. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { git } from '../support/git.ts';
import {
  addCommits,
  cloneOf,
  miniature,
  refusalOf,
  type StampOptions,
  stampOf,
  temporaryFolder,
  typeRepair,
} from './support.ts';

const cross: StampOptions = { inputs: { target: 'cross' } };

/** The `git-version` that a message suggests. */
function suggestedVersion(message: string): string {
  return /git-version, such as (v[0-9A-Za-z.+-]+)/.exec(message)?.[1] ?? message;
}

async function withVersion(folder: string, version: string): Promise<string> {
  const { stamp } = await stampOf(folder, { inputs: { target: 'cross', 'git-version': version } });
  return stamp.gitVersion;
}

test('a shallow clone without tags: fetching is the repair, and a pull request is only warned', async () => {
  const origin = await miniature();
  await addCommits(origin, 2);
  const folder = await cloneOf(origin, '--depth=1');
  const message = await refusalOf(folder, cross);
  assert.match(message, /shallow clone/);
  const asPullRequest = await stampOf(folder, { ...cross, trigger: { pullRequest: true } });
  assert.match(asPullRequest.warnings.join(), /no version/);
  assert.ok(!asPullRequest.warnings.join().includes('--unshallow'));
  assert.equal(await withVersion(folder, 'v1.36.9'), 'v1.36.9');
  await typeRepair(message.split('; or')[0] === message ? message : message);
  assert.match((await stampOf(folder, cross)).stamp.gitVersion, /^v1\.36\.0-2\+/);
});

test('a shallow clone that counts commits: fetching is the repair', async () => {
  const origin = await miniature();
  await addCommits(origin, 3);
  const folder = await cloneOf(origin, '--depth=4');
  const message = await refusalOf(folder, cross);
  assert.match(message, /counts commits in a shallow clone/);
  await typeRepair(message);
  assert.match((await stampOf(folder, cross)).stamp.gitVersion, /^v1\.36\.0-3\+/);
});

test('no tag at all: fetching them is the repair', async () => {
  const origin = await miniature();
  const folder = await cloneOf(origin, '--no-tags');
  const message = await refusalOf(folder, cross);
  assert.match(message, /no version tag/);
  await typeRepair(message);
  assert.equal((await stampOf(folder, cross)).stamp.gitVersion, 'v1.36.0');
});

test('a fork with its own tags only: git-version is the repair', async () => {
  const folder = await miniature([{ name: 'acme-2024.1' }]);
  const message = await refusalOf(folder, cross);
  assert.match(message, /no version tag/);
  assert.equal(
    await withVersion(folder, suggestedVersion(message.toLowerCase())),
    suggestedVersion(message.toLowerCase()),
  );
});

test('a changed or an untracked file is a warning that names it, and stashing is the repair', async () => {
  const folder = await miniature();
  await appendFile(join(folder, 'README.md'), 'more\n');
  await writeFile(join(folder, 'new.go'), 'package x\n');
  const { warnings, stamp } = await stampOf(folder, cross);
  assert.match(stamp.gitVersion, /-dirty$/);
  assert.match(warnings.join('\n'), /not committed: README\.md[\s\S]*does not track: new\.go/);
  await typeRepair(warnings[0] ?? '');
  const clean = await stampOf(folder, cross);
  assert.deepEqual([clean.warnings, clean.stamp.gitVersion], [[], 'v1.36.0']);
});

test('a tree of another owner: trusting it is the repair', {
  skip: process.getuid?.() !== 0 && 'needs root',
}, async () => {
  const folder = await miniature();
  execFileSync('chown', ['-R', '65534:65534', folder]);
  const environment = { HOME: await temporaryFolder() };
  const message = await refusalOf(folder, { environment });
  assert.match(message, /belongs to another user/);
  await typeRepair(message, environment);
  assert.equal((await stampOf(folder, { environment })).stamp.gitVersion, 'v1.36.0');
});

test('a plain copy without git: version and epoch have to be given', async () => {
  const folder = await miniature();
  await rm(join(folder, '.git'), { recursive: true });
  const message = await refusalOf(folder, cross);
  assert.match(message, /no git repository and no exported version/);
  const epoch = /commit's time, says (\d+)/.exec(message)?.[1] ?? message;
  const inputs = { target: 'cross', 'git-version': 'v1.36.1', 'source-date-epoch': epoch };
  const { stamp } = await stampOf(folder, { inputs });
  assert.deepEqual([stamp.gitVersion, stamp.gitCommit], ['v1.36.1', '']);
});

test('a repository without a commit: committing is the repair', async () => {
  const folder = await miniature();
  await rm(join(folder, '.git'), { recursive: true });
  await git(folder, ['init', '--quiet']);
  const message = await refusalOf(folder);
  assert.match(message, /without a commit/);
  await typeRepair(message);
  assert.equal((await stampOf(folder)).stamp.gitTreeState, 'clean');
});

test('a source inside another repository is refused; a version file says what to stamp', async () => {
  const folder = await miniature();
  const outer = await temporaryFolder();
  cpSync(folder, join(outer, 'kubernetes'), { recursive: true });
  await rm(join(outer, 'kubernetes/.git'), { recursive: true });
  await git(outer, ['init', '--quiet']);
  await git(outer, ['add', '--all']);
  await git(outer, ['commit', '--quiet', '--message=All in one']);
  const nested = join(outer, 'kubernetes');
  assert.match(await refusalOf(nested), /not the top of its git repository/);
  const file = join(await temporaryFolder(), 'defs');
  await writeFile(file, "KUBE_GIT_COMMIT='abc'\nKUBE_GIT_TREE_STATE='clean'\nKUBE_GIT_VERSION='v1.36.5'\n");
  const { stamp } = await stampOf(nested, { inputs: { 'version-file': file } });
  assert.deepEqual([stamp.gitVersion, stamp.gitCommit, stamp.gitMajor], ['v1.36.5', 'abc', '']);
});

test("commits on a fork's tag: the suggested git-version is a valid one", async () => {
  const folder = await miniature([{ name: 'v1.36.4+acme.1' }]);
  await addCommits(folder, 3);
  const message = await refusalOf(folder);
  assert.match(message, /not a semantic version/);
  const suggested = suggestedVersion(message);
  assert.match(suggested, /^v1\.36\.4\+acme\.1\.3\.[0-9a-f]{14}$/);
  assert.equal(await withVersion(folder, suggested), suggested);
});

test('a tag that does not start with v is a warning with the version it would be', async () => {
  const folder = await miniature([{ name: 'v1.36.0' }]);
  await addCommits(folder, 1);
  await git(folder, ['tag', 'acme-v1.36.4']);
  const { warnings } = await stampOf(folder, cross);
  assert.match(warnings.join(), /acme-v1\.36\.4 at HEAD.*v1\.36\.4\+acme/);
});

test('two version tags on HEAD: git-version or the tag of the event decides', async () => {
  const folder = await miniature([{ name: 'v1.36.4', annotated: true }, { name: 'v1.36.4+acme.1' }]);
  const message = await refusalOf(folder, cross);
  assert.match(message, /v1\.36\.4 \(annotated\), v1\.36\.4\+acme\.1.*git describe takes v1\.36\.4/);
  assert.equal(await withVersion(folder, suggestedVersion(message)), 'v1.36.4+acme.1');
  const event = await stampOf(folder, { ...cross, trigger: { tag: 'v1.36.4+acme.1' } });
  assert.deepEqual([event.stamp.gitVersion, event.origin], ['v1.36.4+acme.1', 'event']);
  assert.match((await stampOf(folder)).warnings.join(), /2 version tags/);
});

test("the event's tag counts only where it points at HEAD", async () => {
  const folder = await miniature([{ name: 'v1.36.0' }]);
  await addCommits(folder, 1);
  assert.match((await stampOf(folder, { trigger: { tag: 'v1.36.0' } })).stamp.gitVersion, /^v1\.36\.0-1\+/);
});

test('a version of another minor than the tree is a warning', async () => {
  const folder = await miniature([{ name: 'v1.30.0' }]);
  assert.match(
    (await stampOf(folder)).warnings.join(),
    /v1\.30\.0, but the tree builds with kube-cross.*v1\.36/,
  );
});

test('git-version at depth 1 needs no history', async () => {
  const origin = await miniature();
  await addCommits(origin, 1);
  const folder = await cloneOf(origin, '--depth=1');
  assert.equal(await withVersion(folder, 'v1.36.9+acme.2'), 'v1.36.9+acme.2');
});

test('a version file is read, never run', async () => {
  const folder = await miniature();
  const trap = join(await temporaryFolder(), 'trap');
  const file = join(await temporaryFolder(), 'defs');
  await writeFile(file, `KUBE_GIT_VERSION='v1.36.5'\n$(touch ${trap})\nKUBE_GIT_COMMIT="$(touch ${trap})"\n`);
  const message = await refusalOf(folder, { inputs: { 'version-file': file } });
  assert.equal(message.match(/no version assignment/g)?.length, 2);
  assert.ok(!existsSync(trap));
});

test('a folder with a blank in its path is refused, as make breaks on it', async () => {
  const folder = await miniature();
  const blank = join(await temporaryFolder(), 'my tree');
  await mkdir(blank);
  cpSync(folder, blank, { recursive: true });
  assert.match(await refusalOf(blank), /a path on which Kubernetes' make breaks/);
});
