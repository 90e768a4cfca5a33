/**
 * What Go records of a repository, held against Go itself: real builds by toolchains from before the main module's
 * version to the newest, in repositories that lie differently to their tags.
 */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { before, test } from 'node:test';
import { promisify } from 'node:util';
import { readGitFacts } from '../../src/host/git.ts';
import type { BinaryInfo } from '../../src/kubernetes/build-info.ts';
import { moduleVersionOf, recordOfGo, type SeenRepository } from '../../src/kubernetes/module-version.ts';
import { git } from '../support/git.ts';
import { printedInfos } from '../support/go-record.ts';
import { goRootOf } from '../support/go-toolchains.ts';
import { addCommits, temporaryFolder } from './support.ts';

const run = promisify(execFile);
/** Those before Go 1.24 record no version, whatever the tags are. */
const blindToTags = ['go1.21.13', 'go1.23.12'];
const toolchains = [...blindToTags, 'go1.24.13', 'go1.25.7', 'go1.27.4'];

interface Row {
  readonly behind?: readonly string[];
  readonly atHead?: readonly string[];
  readonly modified?: true;
  /** Commits after all tags. */
  readonly commits?: number;
  /** What Go from 1.24 on takes for the version, before time and commit. */
  readonly version: string;
}

const rows: Readonly<Record<string, Row>> = {
  'a tag at HEAD': { atHead: ['v1.33.4'], version: 'v1.33.4' },
  'a dirty tree at a tag': { atHead: ['v1.33.4'], modified: true, version: 'v1.33.4' },
  'two tags at HEAD': { atHead: ['v1.33.9', 'v1.33.10'], version: 'v1.33.10' },
  'a tag with build metadata': { atHead: ['v1.33.4+acme.1'], version: 'v1.33.5-0.' },
  "a fork's tag beside upstream's": { atHead: ['v1.33.4', 'v1.33.5+acme.1'], version: 'v1.33.4' },
  'a tag of another name': { atHead: ['acme-v1.33.4'], version: 'v0.0.0-' },
  'a tag of another major': { atHead: ['v2.0.0'], behind: ['v1.33.3'], version: 'v1.33.4-0.' },
  'commits after a release': {
    atHead: ['v1.33.4'],
    behind: ['v1.34.0-alpha.1'],
    commits: 2,
    version: 'v1.34.0-alpha.1.0.',
  },
  'commits after a tag with build metadata': {
    atHead: ['v1.33.4+acme.1'],
    commits: 1,
    version: 'v1.33.5-0.',
  },
  'no tag': { version: 'v0.0.0-' },
};

const modules: Readonly<Record<string, string>> = {
  'go.mod': 'module k8s.io/kubernetes\n\ngo 1.21\n',
  'go.work': 'go 1.21\n\nuse (\n\t.\n\t./staging/src/k8s.io/kube-aggregator\n)\n',
  'cmd/kubectl/main.go': 'package main\n\nfunc main() {}\n',
  'staging/src/k8s.io/kube-aggregator/go.mod': 'module k8s.io/kube-aggregator\n\ngo 1.21\n',
  'staging/src/k8s.io/kube-aggregator/main.go': 'package main\n\nfunc main() {}\n',
  '.gitignore': '/out/\n',
};

let goRoots: readonly string[] = [];
before(async () => {
  goRoots = await Promise.all(toolchains.map(goRootOf));
});

for (const [name, row] of Object.entries(rows)) {
  test(`${name}: every Go records what is foretold`, async () => {
    const tree = await repository(row);
    const seen = await seenIn(tree);
    assert.ok(seen.moduleVersion.startsWith(row.version), seen.moduleVersion);
    const first = row.atHead?.join() === 'v1.33.4' ? 0 : blindToTags.length;
    for (const goRoot of goRoots.slice(first)) await assertForetold(tree, goRoot, seen);
  });
}

test('-buildvcs=false and a copy without its repository leave nothing to record', async () => {
  const tree = await repository({ atHead: ['v1.33.4'], version: '' });
  const goRoot = goRoots.at(-1) ?? '';
  await assertForetold(tree, goRoot, undefined, { GOFLAGS: '-buildvcs=false' });
  await run('rm', ['-rf', join(tree, '.git')]);
  await assertForetold(tree, goRoot, undefined);
});

async function repository({ behind = [], atHead = [], modified, commits = 0 }: Row): Promise<string> {
  const tree = join(await temporaryFolder(), 'kubernetes');
  for (const [path, text] of Object.entries(modules)) {
    await mkdir(dirname(join(tree, path)), { recursive: true });
    await writeFile(join(tree, path), text);
  }
  await git(tree, ['init', '--quiet']);
  await git(tree, ['add', '--all']);
  await git(tree, ['commit', '--quiet', '--message=Sources']);
  for (const tag of behind) await git(tree, ['tag', tag]);
  if (behind.length > 0) await addCommits(tree, 1);
  for (const tag of atHead) await git(tree, ['tag', '--annotate', `--message=Release ${tag}`, tag]);
  await addCommits(tree, commits);
  if (modified)
    await writeFile(join(tree, 'cmd/kubectl/main.go'), 'package main\n\nfunc main() { println() }\n');
  return tree;
}

async function seenIn(tree: string): Promise<SeenRepository> {
  const facts = await readGitFacts(tree, process.env as Readonly<Record<string, string>>);
  assert.equal(facts.kind, 'repository');
  const { commit, commitTime, tagsBehind, changed, untracked } = facts;
  const tagsAtHead = facts.tagsAtHead.map((tag) => tag.name);
  return {
    commit,
    commitTime,
    modified: changed.length + untracked.length > 0,
    moduleVersion: moduleVersionOf({ commit, commitTime, tagsAtHead, tagsBehind }),
  };
}

async function assertForetold(
  tree: string,
  goRoot: string,
  seen: SeenRepository | undefined,
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  for (const [name, info] of await builtBy(tree, goRoot, environment)) {
    const isTopModule = info.module.path === 'k8s.io/kubernetes';
    const { moduleVersion, vcs } = recordOfGo(seen, { goVersion: info.goVersion, isTopModule });
    const recorded = { module: info.module.version, ...info.vcs };
    assert.deepEqual(recorded, { module: moduleVersion, ...vcs }, `${name} of ${info.goVersion}`);
  }
}

/** Two programs: of the module at the top, and of another module of the workspace. */
async function builtBy(
  tree: string,
  goRoot: string,
  environment: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, BinaryInfo>> {
  const go = join(goRoot, 'bin/go');
  const env = {
    ...process.env,
    GOENV: 'off',
    GOFLAGS: '',
    GOTOOLCHAIN: 'local',
    CGO_ENABLED: '0',
    ...environment,
  };
  const programs = ['./cmd/kubectl', './staging/src/k8s.io/kube-aggregator'];
  await run(go, ['build', '-o', 'out/', ...programs], { cwd: tree, env });
  const { stdout } = await run(go, ['version', '-m', 'out'], { cwd: tree, env });
  const infos = printedInfos(stdout);
  assert.equal(infos.size, programs.length);
  return infos;
}
