/**
 * Release tarballs are the same bytes whatever the machine is like: each combination packs the same commit and the same
 * binaries anew. Server tarballs need an engine and are in the container layer.
 */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, link, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { readTreeFiles } from '../../src/host/files.ts';
import { planBuild } from '../../src/kubernetes/make.ts';
import { readSourceTree } from '../../src/kubernetes/tree.ts';
import type { Flavor } from '../fixtures/miniature.ts';
import { git } from '../support/git.ts';
import { asUserWhoReadsAll } from '../support/other-user.ts';
import { projectRoot } from '../support/project.ts';
import { platforms, tarballs } from './release-support.ts';
import { miniatureWorkspace, nodes, temporaryFolder } from './support.ts';

const execute = promisify(execFile);

const functions = ['src_tarball', 'client_tarballs', 'kube_manifests_tarball', 'node_tarballs']
  .concat(['final_tarball', 'test_tarballs'])
  .map((name) => `kube::release::package_${name}`);
const packer = join(projectRoot, 'build/test/support/pack-cli.js');
const epoch = '1700000000';

const refsOfClones = ['branch', 'detached', 'remote refs', 'two tags'] as const;

interface Combination {
  readonly umask: string;
  readonly refs: (typeof refsOfClones)[number];
  readonly workers: number;
  readonly node: string;
  readonly user: string;
  readonly locale: string;
  readonly zone: string;
  readonly hardLinks: boolean;
}

const ownUser = String(process.getuid?.());
/** Nobody else may become another user. */
const isRoot = ownUser === '0';

const locales = ['C', 'tr_TR.UTF-8'];
const zones = ['UTC', 'Pacific/Auckland'];

/** The index of a flavor, refs, workers, umask, Node, user, locale, zone, and whether there are hard links. */
type Row = readonly [number, number, number, number, number, number, number, number, number];

/** Any two things that can differ meet here in all their ways; threads and Node alone differ more in the service layer. */
const rows: readonly Row[] = [
  [1, 0, 0, 0, 1, 1, 0, 0, 0],
  [1, 0, 1, 1, 0, 0, 1, 1, 1],
  [0, 0, 2, 0, 0, 0, 0, 1, 0],
  [0, 1, 0, 1, 0, 0, 1, 1, 0],
  [1, 1, 1, 1, 1, 1, 0, 0, 1],
  [0, 1, 2, 0, 0, 0, 0, 0, 0],
  [0, 2, 0, 1, 0, 1, 1, 0, 0],
  [0, 2, 1, 0, 1, 1, 1, 0, 1],
  [1, 2, 2, 1, 1, 0, 0, 1, 1],
  [0, 3, 0, 0, 1, 1, 0, 1, 1],
  [1, 3, 1, 0, 0, 0, 1, 0, 0],
  [1, 3, 2, 1, 1, 1, 1, 0, 0],
];

function combinationOf([, refs, workers, umask, node, user, locale, zone, links]: Row): Combination {
  return {
    refs: refsOfClones[refs] ?? 'branch',
    workers: [1, 2, 8][workers] ?? 1,
    umask: ['022', '077'][umask] ?? '',
    node: nodes[node % nodes.length] ?? '',
    user: isRoot && user === 1 ? '1234' : ownUser,
    locale: locales[locale] ?? '',
    zone: zones[zone] ?? '',
    hardLinks: links === 1,
  };
}

interface Origin {
  readonly path: string;
  readonly commit: string;
  readonly binaries: readonly string[];
}

async function makeOrigin(flavor: Flavor): Promise<Origin> {
  const path = await miniatureWorkspace(flavor, [{ name: 'v1.99.1' }, { name: 'v1.99.1-again.0' }]);
  const { lists } = readSourceTree(await readTreeFiles(path), path, true);
  const choice = {
    requested: platforms.split(' '),
    fastbuild: false,
    darwinBuilder: false,
    hostArchitecture: 'amd64',
    hostPlatform: 'linux/amd64',
    conformance: false,
  };
  const { binaries } = planBuild({ kind: 'package' }, choice, lists, []);
  return { path, commit: (await git(path, ['rev-parse', 'HEAD'])).trim(), binaries };
}

/** A clone in which refs are as the combination says, with binaries of fixed content. */
async function makeTree({ path, commit, binaries }: Origin, combination: Combination): Promise<string> {
  const tree = join(await temporaryFolder(), combination.user, 'kubernetes');
  await cp(path, tree, { recursive: true, verbatimSymlinks: true });
  const { refs } = combination;
  if (refs !== 'two tags') await git(tree, ['tag', '--delete', 'v1.99.1-again.0']);
  if (refs === 'detached') await git(tree, ['checkout', '--quiet', '--detach']);
  if (refs === 'remote refs') {
    await git(tree, ['update-ref', 'refs/remotes/origin/main', commit]);
    await git(tree, ['branch', 'another-branch']);
  }
  let earlier: string | undefined;
  for (const binary of binaries) {
    const file = join(tree, '_output/dockerized/bin', binary);
    await mkdir(dirname(file), { recursive: true });
    if (combination.hardLinks && earlier) await link(earlier, file);
    else await writeFile(file, 'the same content in each\n'.repeat(1000), { mode: 0o755 });
    await chmod(file, 0o755);
    earlier = file;
  }
  return tree;
}

interface Packed {
  readonly tree: string;
  /** `<sha256>  <tarball>` lines. */
  readonly said: string;
}

async function pack(origin: Origin, combination: Combination, more: readonly string[] = []): Promise<Packed> {
  const tree = await makeTree(origin, combination);
  const versionFile = join(dirname(tree), 'version-defs');
  await writeFile(
    versionFile,
    [
      `KUBE_GIT_COMMIT='${origin.commit}'`,
      "KUBE_GIT_TREE_STATE='clean'",
      "KUBE_GIT_VERSION='v1.99.1'",
      "KUBE_GIT_MAJOR='1'",
      "KUBE_GIT_MINOR='99'\n",
    ].join('\n'),
  );
  const { node, user, umask, workers, locale, zone } = combination;
  if (isRoot) await execute('chown', ['-R', `${user}:${user}`, dirname(tree), versionFile]);
  await chmod(dirname(dirname(tree)), 0o755);
  const args = [
    `--root=${tree}`,
    `--commit=${origin.commit}`,
    '--tag=v1.99.1',
    `--epoch=${epoch}`,
    `--workers=${workers}`,
    `--version-file=${versionFile}`,
    `--platforms=${platforms}`,
    ...more,
    ...functions,
  ];
  const before = user === ownUser ? [] : asUserWhoReadsAll(user);
  const script = 'umask "$1"; shift; exec "$@"';
  const { stdout } = await execute('bash', ['-c', script, 'pack', umask, ...before, node, packer, ...args], {
    cwd: tree,
    env: { PATH: process.env.PATH, HOME: dirname(tree), LC_ALL: locale, TZ: zone },
  });
  return { tree, said: stdout };
}

test('any two things that differ between the ways to pack meet in all their ways', () => {
  const columns = [...(rows[0] ?? [])].map((_, column) => rows.map((row) => row[column]));
  for (const one of columns)
    for (const other of columns.filter((it) => it !== one)) {
      const meetings = new Set(one.map((value, index) => `${value} ${other[index]}`));
      assert.equal(meetings.size, new Set(one).size * new Set(other).size);
    }
});

for (const [index, flavor] of (['v1.20', 'v1.36'] as const).entries()) {
  const mine = rows.filter(([which]) => which === index).map(combinationOf);
  test(`${mine.length} ways to pack one commit of ${flavor} give one digest for each tarball`, async () => {
    const origin = await makeOrigin(flavor);
    const digests = new Map<string, Combination>();
    for (const combination of mine) digests.set((await pack(origin, combination)).said, combination);
    const [said = ''] = digests.keys();
    assert.equal(digests.size, 1, JSON.stringify([...digests], undefined, 1));
    assert.deepEqual(
      said
        .trim()
        .split('\n')
        .map((line) => line.slice(66)),
      tarballs,
    );
  });
}

test('where the disk is short, what is packed goes from the stage, and the tarballs are the same', async () => {
  const origin = await makeOrigin('v1.36');
  const combination = combinationOf([0, 0, 0, 0, 0, 0, 0, 0, 0]);
  const staged = ({ tree }: Packed) => existsSync(join(tree, '_output/release-stage/full/kubernetes'));
  const roomy = await pack(origin, combination);
  const short = await pack(origin, combination, ['--least-free=1e18']);
  assert.equal(short.said, roomy.said);
  assert.deepEqual([staged(roomy), staged(short)], [true, false]);
});
