/**
 * A large tree of a modern line, which compiles in module mode with -trimpath: that of the published kubectl v1.32.3, with
 * the Go of its time and with the newest, as a repository that can be cloned.
 */

import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { v1_32 } from '../../test/kubernetes/official-release.ts';
import { officialOrigin } from '../../test/kubernetes/official-tree.ts';
import { type Engine, hasImage } from '../../test/support/docker.ts';
import { git } from '../../test/support/git.ts';
import { goRootOf } from '../../test/support/go-toolchains.ts';
import { ensureKubeCrossOfGo } from '../../test/support/kube-cross.ts';

const run = promisify(execFile);

export interface ModernGo {
  /** Such as `1.23.6`. */
  readonly version: string;
  readonly root: string;
}

export const modernVersion = v1_32.version;
export const modernCommitTime = v1_32.commitTime;

/** That of the tree, and the machine's own. */
export async function modernGos(): Promise<readonly ModernGo[]> {
  const newest = (await run('go', ['env', 'GOVERSION'], { env: { ...process.env, GOTOOLCHAIN: 'local' } }))
    .stdout;
  const versions = [v1_32.goVersion, newest.trim().replace(/^go/, '')];
  return Promise.all(versions.map(async (version) => ({ version, root: await goRootOf(`go${version}`) })));
}

/** The tree asks for this Go. */
export async function makeModernOrigin(folder: string, { version }: ModernGo): Promise<void> {
  const { tree } = await officialOrigin(v1_32);
  await mkdir(dirname(folder), { recursive: true });
  await run('cp', ['-a', tree, folder]);
  await writeFile(join(folder, '.go-version'), `${version}\n`);
  await writeFile(join(folder, 'build/build-image/cross/VERSION'), `${crossTagOf(version)}\n`);
  await rm(join(folder, '.git'), { recursive: true });
  await git(folder, ['init', '--quiet', '--initial-branch=master']);
  await git(folder, ['-c', 'core.safecrlf=false', 'add', '--all', '--force']);
  await git(folder, ['commit', '--quiet', '--message=Kubernetes'], `${modernCommitTime} +0000`);
  await git(folder, ['tag', modernVersion]);
}

/** Returns the name of the image that such a tree asks for. */
export async function ensureModernKubeCross(engine: Engine, { version, root }: ModernGo): Promise<string> {
  const reference = `registry.k8s.io/build-image/kube-cross:${crossTagOf(version)}`;
  if (!(await hasImage(engine, reference))) await ensureKubeCrossOfGo(engine, reference, root);
  return reference;
}

function crossTagOf(goVersion: string): string {
  return `v1.32.0-go${goVersion}-bullseye.0`;
}
