/**
 * The real Kubernetes v1.20.2 with the machine's Go: kubectl through dist/ and by hand, and the tarballs that it is packed
 * into. Runs beside the container builds, as code generation leaves a core idle.
 */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { type BinaryOutput, nodes, runLocal } from '../bundle/support.ts';
import { freshClone, git } from '../support/git.ts';
import { checkKubectl } from './checks.ts';
import { makeKubectlByHand, oldGoPath, sha256Of, writeOwnStamp } from './real-build.ts';
import { cloneToPack, listingsOf, packOurs, packTheirs, realTarballs, tarOf } from './real-release.ts';
import { realTreeOrigin } from './real-tree.ts';

const [node = process.execPath] = nodes;

/** v1.20 keeps its path in its local binaries, so both builds use this one. */
const workspace = '/tmp/kbuild-kubernetes-test';
const tree = join(workspace, 'kubernetes');

let origin = '';
let commit = '';
let folder = '';
/** The stamp of a clean clone by the tree's own scripts. */
let versionFile = '';
/**
 * What the build by hand has compiled, ours finds here. Go takes a package from it only where ours would compile the same
 * text with the same compiler and flags, so what ours does otherwise still shows.
 */
const goCache = '_output/local/go/cache';

before(async () => {
  origin = await realTreeOrigin();
  commit = (await git(origin, ['rev-parse', 'HEAD'])).trim();
  folder = await mkdtemp(join(tmpdir(), 'kbuild-kubernetes-'));
  versionFile = join(folder, 'version-defs');
  await freshClone(origin, tree);
  await writeOwnStamp(tree, versionFile);
});

after(() => {
  for (const it of [workspace, folder]) rmSync(it, { recursive: true, force: true });
});

interface Kubectls {
  readonly byHand: string;
  readonly ours: BinaryOutput;
}

/** By hand first, then through dist/. */
async function buildBoth(): Promise<Kubectls> {
  const log = join(folder, 'make.log');
  const byHand = await sha256Of(await makeKubectlByHand({ tree, versionFile, log }));
  const compiled = join(folder, 'go-cache');
  await rename(join(tree, goCache), compiled);
  await freshClone(origin, tree);
  await mkdir(dirname(join(tree, goCache)), { recursive: true });
  await rename(compiled, join(tree, goCache));
  const run = await runLocal(
    workspace,
    { source: 'kubernetes', what: 'cmd/kubectl' },
    { node, environment: { PATH: oldGoPath } },
  );
  return { byHand, ours: checkKubectl(run, commit) };
}

let kubectls: Promise<Kubectls> | undefined;

/** A real build takes minutes, so all tests have the same. */
function builtOnce(): Promise<Kubectls> {
  kubectls ??= buildBoth();
  return kubectls;
}

test('a local kubectl through dist/ and one by hand are the same bytes', async () => {
  const { byHand, ours } = await builtOnce();
  assert.equal(ours.sha256, byHand);
});

test('tarballs with this kubectl are the same bytes in two folders, and hold what the scripts of the tree pack', async () => {
  const { path: builtKubectl } = (await builtOnce()).ours;
  const trees = ['one', 'two/deeper'].map((name) => join(folder, name, 'kubernetes'));
  const digests: (readonly string[])[] = [];
  for (const it of trees) {
    await cloneToPack(origin, it, builtKubectl);
    digests.push(await packOurs({ tree: it, versionFile, commit }));
  }
  const [first = '', second = ''] = trees;
  assert.deepEqual(digests[1], digests[0]);
  assert.deepEqual(
    digests[0]?.map((line) => line.slice(66)),
    realTarballs,
  );

  const packed = join(folder, 'packed');
  mkdirSync(packed);
  execFileSync('tar', ['-xf', tarOf(first, 'kubernetes-client-linux-amd64.tar.gz'), '-C', packed]);
  assert.equal(await sha256Of(join(packed, 'kubernetes/client/bin/kubectl')), await sha256Of(builtKubectl));

  const ours = await listingsOf(second);
  await packTheirs({ tree: second, versionFile });
  const theirs = await listingsOf(second);
  assert.deepEqual([...theirs.keys()], realTarballs);
  for (const [name, entries] of theirs) {
    const known = new Set(ours.get(name));
    const different = entries.filter((entry) => !known.has(entry));
    assert.deepEqual([different, ours.get(name)?.length], [[], entries.length], name);
  }
});
