/** Tags as forks make them: what git describe or Kubernetes' scripts trip over is said, and the suggested version works. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { versionFileValues } from '../../src/kubernetes/stamp.ts';
import type { MiniatureTag } from '../fixtures/miniature.ts';
import { git } from '../support/git.ts';
import {
  addCommits,
  cloneOf,
  miniature,
  refusalOf,
  type StampOptions,
  stampOf,
  stampOfScripts,
  suggestedVersion,
  typeRepair,
} from './support.ts';

const cross: StampOptions = { inputs: { target: 'cross' } };

/** The stamp's version for cross with this git-version, which nothing must be said about. */
async function withVersion(folder: string, version: string): Promise<string> {
  const { stamp, warnings } = await stampOf(folder, { inputs: { target: 'cross', 'git-version': version } });
  assert.deepEqual(warnings, []);
  return stamp.gitVersion;
}

/** Tags whose described form Kubernetes' scripts refuse two commits later, and what must be suggested instead. */
const refusedAfterCommits: Readonly<Record<string, RegExp>> = {
  'v1.36.4+acme.1': /^v1\.36\.4\+acme\.1\.2\.[0-9a-f]{14}$/,
  'v1.36.4+acme-1': /^v1\.36\.4\+acme-1\.2\.[0-9a-f]{14}$/,
  'v1.36.4-rc.1+acme.1': /^v1\.36\.4-rc\.1\+acme\.1\.2\.[0-9a-f]{14}$/,
  'v1.36.4_acme': /^v1\.36\.4$/,
};

for (const [tag, expected] of Object.entries(refusedAfterCommits)) {
  test(`commits on the tag ${tag} are refused by the scripts and by us; the suggested git-version works`, async () => {
    const folder = await miniature([{ name: tag }]);
    await addCommits(folder, 2);
    await assert.rejects(stampOfScripts(folder));
    for (const options of [cross, {}]) {
      assert.match(
        await refusalOf(folder, options),
        /which Kubernetes' scripts refuse as it is not a semantic/,
      );
    }
    assert.equal((await stampOf(folder, { inputs: { target: 'test' } })).warnings.length, 1);
    const suggested = suggestedVersion(await refusalOf(folder, cross));
    assert.match(suggested, expected);
    assert.equal(await withVersion(folder, suggested), suggested);
  });
}

const accepted = ['v1.36.4-acme.1', 'v1.36.4-acme-1', 'v1.36.4-rc.1-acme-2', 'v1.36'];

test('commits on other tags of forks are described as the scripts describe them', async () => {
  for (const name of accepted) {
    const folder = await miniature([{ name }]);
    await addCommits(folder, 2);
    const { stamp, warnings } = await stampOf(folder, cross);
    assert.deepEqual([{ ...versionFileValues(stamp) }, warnings], [await stampOfScripts(folder), []]);
  }
});

test('a tag that does not start with v is a warning, and the version that it would be works', async () => {
  const folder = await miniature();
  await addCommits(folder, 1);
  await git(folder, ['tag', 'acme-v1.36.4']);
  for (const options of [cross, {}]) {
    const { stamp, warnings } = await stampOf(folder, options);
    assert.match(stamp.gitVersion, /^v1\.36\.0-1\+/);
    assert.equal(warnings.length, 1);
    assert.match(warnings.join(), /the tag acme-v1\.36\.4 at HEAD does not start with v/);
    const suggested = suggestedVersion(warnings.join());
    assert.equal(suggested, 'v1.36.4+acme');
    assert.equal(await withVersion(folder, suggested), suggested);
  }
});

test('a tag that does not start with v says nothing beside one that does', async () => {
  const folder = await miniature([{ name: 'v1.36.4' }, { name: 'acme-v1.36.4' }, { name: 'nightly' }]);
  const { stamp, warnings } = await stampOf(folder, cross);
  assert.deepEqual([stamp.gitVersion, warnings], ['v1.36.4', []]);
});

test("own tags without Kubernetes' own: fetching does not help, so git-version is the repair", async () => {
  const folder = await cloneOf(await miniature([{ name: 'acme-2026.1' }]));
  const message = await refusalOf(folder, cross);
  assert.match(
    message,
    /no version tag .*; or give git-version, such as .*; or fetch the tags .*, from Kubernetes' own repository if origin/,
  );
  await typeRepair(message);
  const again = await refusalOf(folder, cross);
  assert.equal(again, message);
  assert.equal(await withVersion(folder, suggestedVersion(again)), 'v1.36.0-local.0');
});

test("own tags without Kubernetes' own: they come from Kubernetes' own repository", async () => {
  const upstream = await miniature();
  const fork = await cloneOf(upstream, '--no-tags');
  await addCommits(fork, 1);
  await git(fork, ['tag', 'acme-2026.1']);
  const folder = await cloneOf(fork);
  assert.match(await refusalOf(folder, cross), /no version tag/);
  await git(folder, ['fetch', '--quiet', '--tags', `file://${upstream}`]);
  assert.match((await stampOf(folder, cross)).stamp.gitVersion, /^v1\.36\.0-1\+/);
});

const hidden: readonly MiniatureTag[] = [{ name: 'v1.36.4', annotated: true }, { name: 'v1.36.4+acme.1' }];

test("an annotated tag hides a fork's lightweight one: cross is refused until git-version says which", async () => {
  const folder = await miniature(hidden);
  const message = await refusalOf(folder, cross);
  assert.match(
    message,
    /^2 version tags point at HEAD: v1\.36\.4 \(annotated\), v1\.36\.4\+acme\.1\. git describe takes v1\.36\.4,/,
  );
  const suggested = suggestedVersion(message);
  assert.equal(suggested, 'v1.36.4+acme.1');
  assert.equal(await withVersion(folder, suggested), suggested);
  assert.equal(await withVersion(folder, 'v1.36.4'), 'v1.36.4');
});

test('two version tags: a build is warned with both names and takes what the scripts take', async () => {
  const folder = await miniature(hidden);
  const { stamp, warnings } = await stampOf(folder);
  assert.match(warnings.join(), /v1\.36\.4 \(annotated\), v1\.36\.4\+acme\.1/);
  assert.deepEqual({ ...versionFileValues(stamp) }, await stampOfScripts(folder));
  assert.deepEqual((await stampOf(folder, { inputs: { target: 'test' } })).warnings, []);
});

test('two version tags: the tag that started the workflow decides, whichever it is', async () => {
  const folder = await miniature(hidden);
  for (const tag of ['v1.36.4', 'v1.36.4+acme.1']) {
    const { stamp, origin, warnings } = await stampOf(folder, { ...cross, trigger: { tag } });
    assert.deepEqual([stamp.gitVersion, origin, warnings], [tag, 'event', []]);
  }
});

test('two version tags: a git-version beats the tag that started the workflow', async () => {
  const folder = await miniature(hidden);
  const inputs = { target: 'cross', 'git-version': 'v1.36.4' };
  const { stamp, origin } = await stampOf(folder, { inputs, trigger: { tag: 'v1.36.4+acme.1' } });
  assert.deepEqual([stamp.gitVersion, origin], ['v1.36.4', 'given']);
});

test("the event's tag counts only where it is a version that points at HEAD", async () => {
  const folder = await miniature();
  await addCommits(folder, 1);
  await git(folder, ['tag', 'nightly']);
  for (const tag of ['v1.36.0', 'nightly', 'v9.9.9']) {
    const { stamp, origin } = await stampOf(folder, { trigger: { tag } });
    assert.match(stamp.gitVersion, /^v1\.36\.0-1\+/, tag);
    assert.equal(origin, 'git');
  }
});

test('a version of another minor than the tree is a warning, unless it was given', async () => {
  const folder = await miniature([{ name: 'v1.30.0' }]);
  for (const options of [cross, {}]) {
    const { stamp, warnings } = await stampOf(folder, options);
    assert.equal(stamp.gitVersion, 'v1.30.0');
    assert.match(
      warnings.join(),
      /^the version is v1\.30\.0, but the tree builds with kube-cross v1\.36\.0-go/,
    );
  }
  assert.equal(await withVersion(folder, 'v1.30.1'), 'v1.30.1');
});

test('a pre-release of the same minor is no mismatch', async () => {
  const folder = await miniature([{ name: 'v1.36.0-alpha.3' }]);
  await addCommits(folder, 1);
  assert.deepEqual((await stampOf(folder, cross)).warnings, []);
});
