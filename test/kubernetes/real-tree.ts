/** Debian's source package of Kubernetes v1.20.2 as a git repository, as it was before `git archive` exported it. */

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { git } from '../support/git.ts';
import { goFolder } from '../support/kube-cross.ts';
import { projectRoot } from '../support/project.ts';

const run = promisify(execFile);

/** Debian's Go 1.19, the newest that builds this tree. */
export const oldGoFolder = join(goFolder, 'bin');

/** Files that git archive substitutes, with their placeholders put back. */
const placeholders: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'hack/lib/version.sh': [
    ['[[ \'%\' == "%" ]]', `[[ '$Format:%%$' == "%" ]]`],
    ['faecb196815e248d3ecfb03c680a4507229c2a56', '$Format:%H$'],
    ["[[ 'tag: v1.20.2' =~", "[[ '$Format:%D$' =~"],
  ],
  'staging/src/k8s.io/component-base/version/base.go': [
    ['v0.0.0-master+faecb196815e2', 'v0.0.0-master+$Format:%h$'],
    ['faecb196815e248d3ecfb03c680a4507229c2a56', '$Format:%H$'],
  ],
  'staging/src/k8s.io/client-go/pkg/version/base.go': [
    ['v0.0.0-master+faecb196815e2', 'v0.0.0-master+$Format:%h$'],
    ['faecb196815e248d3ecfb03c680a4507229c2a56', '$Format:%H$'],
  ],
};

export const realCommitTime = 1_610_532_000;

/** Makes a git repository at tag v1.20.2 in .cache/ unless an earlier run has; returns its path. */
export async function realTreeOrigin(): Promise<string> {
  const folder = join(projectRoot, '.cache/kubernetes');
  const origin = join(folder, 'origin');
  if (existsSync(join(origin, 'complete'))) return join(origin, 'kubernetes');
  await rm(origin, { recursive: true, force: true });
  const unpacked = await unpackedSource(folder);
  await mkdir(origin, { recursive: true });
  const tree = join(origin, 'kubernetes');
  await rename(unpacked, tree);
  await putPlaceholdersBack(tree);
  const date = `${realCommitTime} +0000`;
  await git(tree, ['init', '--quiet', '--initial-branch=release-1.20']);
  await git(tree, ['add', '--all', '--force']);
  await git(tree, ['commit', '--quiet', '--message=Kubernetes v1.20.2'], date);
  await git(tree, ['tag', 'v1.20.2']);
  await writeFile(join(origin, 'complete'), '');
  return tree;
}

/** The source package comes by apt, from the deb-src side of the machine's own sources. */
async function unpackedSource(folder: string): Promise<string> {
  const lists = join(folder, 'apt');
  await mkdir(join(lists, 'lists', 'partial'), { recursive: true });
  await mkdir(join(lists, 'parts'), { recursive: true });
  const sources = join(lists, 'sources.sources');
  await writeFile(sources, await sourceEntries());
  const options = [
    `Dir::Etc::sourcelist=${sources}`,
    `Dir::Etc::sourceparts=${join(lists, 'parts')}`,
    `Dir::State::lists=${join(lists, 'lists')}`,
    'APT::Sandbox::User=root',
  ].flatMap((option) => ['-o', option]);
  await run('apt-get', [...options, 'update'], { cwd: folder });
  await run('apt-get', [...options, 'source', '--download-only', 'kubernetes=*1.20.2*'], {
    cwd: folder,
  }).catch(() => run('apt-get', [...options, 'source', '--download-only', 'kubernetes'], { cwd: folder }));
  const archive = (await readdir(folder)).find((name) =>
    /^kubernetes_.*1\.20\.2.*\.orig\.tar\.gz$/.test(name),
  );
  if (!archive) throw new Error('apt-get source gave no Kubernetes v1.20.2');
  await run('tar', ['-xzf', archive], { cwd: folder });
  return join(folder, 'kubernetes-1.20.2');
}

/** The machine's own entries with `deb` turned into `deb-src`, in the deb822 form. */
async function sourceEntries(): Promise<string> {
  const parts = '/etc/apt/sources.list.d';
  const names = (await readdir(parts).catch(() => [])).filter((name) => name.endsWith('.sources'));
  const texts = await Promise.all(names.map((name) => readFile(join(parts, name), 'utf8')));
  const lines = (await readFile('/etc/apt/sources.list', 'utf8').catch(() => '')).split('\n');
  const oneLine = lines.flatMap((line) => {
    const [, options = '', uri, suite, components] =
      /^deb\s+(\[[^\]]*\]\s+)?(\S+)\s+(\S+)\s+(.+)$/.exec(line) ?? [];
    const signed = /signed-by=([^\s\]]+)/.exec(options)?.[1];
    if (!uri) return [];
    return [
      `Types: deb\nURIs: ${uri}\nSuites: ${suite}\nComponents: ${components}\n${signed ? `Signed-By: ${signed}\n` : ''}`,
    ];
  });
  return [...texts, ...oneLine].join('\n\n').replaceAll(/^Types:.*$/gm, 'Types: deb-src');
}

async function putPlaceholdersBack(tree: string): Promise<void> {
  for (const [path, replacements] of Object.entries(placeholders)) {
    let text = await readFile(join(tree, path), 'utf8');
    for (const [from, to] of replacements) {
      if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
      text = text.replaceAll(from, () => to);
    }
    await writeFile(join(tree, path), text);
  }
}
