/**
 * Source trees of the published kubectls, out of Go modules: Kubernetes' own with sources and scripts, and one for each
 * folder below staging/ that kubectl is made of; `go work vendor` brings the rest. A local commit stands in for the
 * official one, whose object is in no registry.
 */

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { git, standInForCommit } from '../support/git.ts';
import { projectRoot } from '../support/project.ts';
import { fetchOfficialKubectl, goRecord, type OfficialRelease } from './official-release.ts';

const run = promisify(execFile);

const staging = 'staging/src/k8s.io';

/** What builds kubectl. Modules of other programs are not fetched, so neither are their sources taken. */
const parts = [
  ...['.gitattributes', '.gitignore', '.go-version', 'go.mod', 'go.sum', 'go.work', 'go.work.sum'],
  ...['build', 'cmd/kubectl', 'hack'],
];

export interface OfficialOrigin {
  /** To be copied: git cannot clone it, as HEAD's object is nowhere. */
  readonly tree: string;
  /** The published file. */
  readonly kubectl: string;
}

/** Made in .cache/ unless an earlier run has. */
export async function officialOrigin(release: OfficialRelease): Promise<OfficialOrigin> {
  const folder = join(projectRoot, '.cache/kubernetes/official', release.version);
  const origin = { tree: join(folder, 'kubernetes'), kubectl: join(folder, 'kubectl') };
  if (existsSync(folder)) return origin;
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  const tree = join(unfinished, 'kubernetes');
  await mkdir(tree, { recursive: true });
  const record = await goRecord(await fetchOfficialKubectl(unfinished, release));
  // Go calls what lies in the workspace itself a version under development.
  const staged = record.flatMap((line) => /^dep\tk8s\.io\/(\S+)\t\(devel\)/.exec(line)?.[1] ?? []);
  await addSources(tree, release, staged);
  await leaveOutOtherModules(tree, staged);
  await go(release, tree, ['work', 'vendor']);
  await commit(tree, release);
  await rename(unfinished, folder);
  return origin;
}

/** As the machine's Go is set up, but of the release's version. */
async function go({ goVersion }: OfficialRelease, cwd: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run('go', args, {
    cwd,
    env: { ...process.env, GOTOOLCHAIN: `go${goVersion}` },
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

/** v1.32.3 was published together with k8s.io/api v0.32.3 and its like. */
async function addSources(tree: string, release: OfficialRelease, staged: readonly string[]): Promise<void> {
  const { version } = release;
  const kubernetes = `k8s.io/kubernetes@${version}`;
  const moduleOf = (name: string) => `k8s.io/${name}@${version.replace('v1.', 'v0.')}`;
  await go(release, tmpdir(), ['mod', 'download', kubernetes, ...staged.map(moduleOf)]);
  const modules = (await go(release, tmpdir(), ['env', 'GOMODCACHE'])).trim();
  for (const part of parts) await copyWritable(join(modules, kubernetes, part), join(tree, part));
  for (const name of staged) await copyWritable(join(modules, moduleOf(name)), join(tree, staging, name));
  // Links and modes are not in a module.
  await symlink('build/root/Makefile', join(tree, 'Makefile'));
  await run('find', [tree, '-name', '*.sh', '-exec', 'chmod', '755', '{}', '+']);
}

/** Nobody may write in the module cache. */
async function copyWritable(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await run('cp', ['-r', '--no-preserve=mode', from, to]);
}

/** Of staging/, and with them the few programs of hack/ that need more than kubectl does. */
async function leaveOutOtherModules(tree: string, staged: readonly string[]): Promise<void> {
  for (const name of ['go.mod', 'go.work']) {
    const text = await readFile(join(tree, name), 'utf8');
    const lines = text.split('\n').filter((line) => {
      const used = /^\tk8s\.io\/(\S+) (?:v0\.0\.0$|=> \.\/)|^\t\.\/staging\/src\/k8s\.io\/(\S+)$/.exec(line);
      return used === null || staged.includes(used[1] ?? used[2] ?? '');
    });
    await writeFile(join(tree, name), lines.join('\n'));
  }
  await run('find', [join(tree, 'hack'), '-name', '*.go', '-delete']);
}

async function commit(tree: string, { version, commit: id, commitTime }: OfficialRelease): Promise<void> {
  await git(tree, ['init', '--quiet', '--initial-branch=master']);
  // It would go on behind a commit, while the tree is copied.
  await git(tree, ['config', 'gc.auto', '0']);
  await git(tree, ['-c', 'core.safecrlf=false', 'add', '--all', '--force']);
  await git(tree, ['commit', '--quiet', `--message=Kubernetes ${version}`], `${commitTime} +0000`);
  // Attributes of the tree change line ends when files are added: the disk is to have what a clone has.
  await git(tree, ['rm', '-r', '--quiet', '--cached', '.']);
  await git(tree, ['reset', '--quiet', '--hard']);
  await standInForCommit(tree, id, version);
}
