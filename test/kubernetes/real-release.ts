/** Packs the real tree: with ours, and by its own untouched scripts. What needs an engine is left out. */

import { execFile } from 'node:child_process';
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freshClone } from '../support/git.ts';
import { listing, packWithScripts, placeFakeBinaries } from '../support/packaging.ts';
import { projectRoot } from '../support/project.ts';
import { realCommitTime } from './real-tree.ts';

const platform = 'linux/amd64';
const tars = 'release-tars';
const packer = join(projectRoot, 'build/test/support/pack-cli.js');

const functions = [
  'src_tarball',
  'client_tarballs',
  'kube_manifests_tarball',
  'test_tarballs',
  'final_tarball',
].map((name) => `kube::release::package_${name}`);

/** Of these functions. */
export const realTarballs = [
  'kubernetes-client-linux-amd64.tar.gz',
  'kubernetes-manifests.tar.gz',
  'kubernetes-src.tar.gz',
  'kubernetes-test-linux-amd64.tar.gz',
  'kubernetes-test-portable.tar.gz',
  'kubernetes.tar.gz',
] as const;

export interface RealRelease {
  readonly tree: string;
  readonly versionFile: string;
  readonly commit: string;
}

/** A clone, as builds of this tree change tracked files. It has this kubectl; test programs are fakes. */
export async function cloneToPack(origin: string, tree: string, kubectl: string): Promise<void> {
  await freshClone(origin, tree);
  await placeFakeBinaries(tree, [platform]);
  await copyFile(kubectl, join(tree, '_output/dockerized/bin', platform, 'kubectl'));
}

/** Returns `<sha256>  <tarball>` lines. */
export async function packOurs({ tree, versionFile, commit }: RealRelease): Promise<readonly string[]> {
  const args = [
    `--root=${tree}`,
    `--commit=${commit}`,
    '--tag=v1.20.2',
    `--epoch=${realCommitTime}`,
    '--workers=2',
    `--version-file=${versionFile}`,
    `--platforms=${platform}`,
    ...functions,
  ];
  const env = { PATH: process.env.PATH, HOME: process.env.HOME };
  const { stdout } = await promisify(execFile)(process.execPath, [packer, ...args], { cwd: tree, env });
  return stdout.trim().split('\n');
}

/** In the place of what lies there. */
export async function packTheirs({ tree, versionFile }: Omit<RealRelease, 'commit'>): Promise<void> {
  for (const name of ['release-stage', tars]) {
    await rm(join(tree, '_output', name), { recursive: true, force: true });
  }
  await mkdir(join(tree, '_output', tars));
  const environment = { KUBE_BUILD_PLATFORMS: platform, KUBE_GIT_VERSION_FILE: versionFile };
  await packWithScripts(tree, environment, functions.join('\n'));
}

/** What is in each of the tarballs that lie in a tree. */
export async function listingsOf(tree: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const listings = new Map<string, readonly string[]>();
  const names = (await readdir(join(tree, '_output', tars))).sort();
  for (const name of names) listings.set(name, await listing(tarOf(tree, name)));
  return listings;
}

export function tarOf(tree: string, name: string): string {
  return join(tree, '_output', tars, name);
}
