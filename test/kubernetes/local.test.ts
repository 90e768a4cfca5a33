/**
 * The real Kubernetes v1.20.2 with the machine's Go: its smallest program that is stamped, through dist/ and by hand, and
 * tarballs that it is packed into. What the machine's Go makes of a whole kubectl is in official.test.ts.
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
import { checkStamp } from './checks.ts';
import { makeByHand, oldGoPath, sha256Of, writeOwnStamp } from './real-build.ts';
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
/** Static, as a C compiler would be one thing more that a new machine needs. */
const program = 'cluster/images/etcd-version-monitor';
const variables = ['KUBE_STATIC_OVERRIDES=etcd-version-monitor'];

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

interface Builds {
  readonly byHand: string;
  readonly ours: BinaryOutput;
}

/** What Go has compiled for the one by hand it takes for ours too, as far as sources, flags and paths are the same. */
async function buildBoth(): Promise<Builds> {
  const log = join(folder, 'make.log');
  const byHand = await sha256Of(await makeByHand({ tree, versionFile, log }, program, variables));
  const [compiled, kept] = [join(tree, '_output/local/go/cache'), join(folder, 'compiled')];
  await rename(compiled, kept);
  await freshClone(origin, tree);
  await mkdir(dirname(compiled), { recursive: true });
  await rename(kept, compiled);
  const run = await runLocal(
    workspace,
    { source: 'kubernetes', what: program, 'make-variables': variables.join('\n') },
    { node, environment: { PATH: oldGoPath } },
  );
  return { byHand, ours: checkStamp(run, commit) };
}

let builds: Promise<Builds> | undefined;

/** For both tests. */
function builtOnce(): Promise<Builds> {
  builds ??= buildBoth();
  return builds;
}

test('a program by the Go of the machine, through dist/, is that of make by hand', async () => {
  const { byHand, ours } = await builtOnce();
  assert.equal(ours.sha256, byHand);
});

test('tarballs with it are the same bytes in two folders, and hold what the scripts of the tree pack', async () => {
  const { path: built } = (await builtOnce()).ours;
  const trees = ['one', 'two/deeper'].map((name) => join(folder, name, 'kubernetes'));
  const digests: (readonly string[])[] = [];
  for (const it of trees) {
    await cloneToPack(origin, it, built);
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
  assert.equal(await sha256Of(join(packed, 'kubernetes/client/bin/kubectl')), await sha256Of(built));

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
