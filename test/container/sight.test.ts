/**
 * The mounts by which Go in a container sees the repository as a full clone shows it, laid in a mount namespace as an
 * engine lays them, for the toolchains that the kube-cross of these tests does not have.
 */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { openSight } from '../../src/container/open-sight.ts';
import { readTreeFiles } from '../../src/host/files.ts';
import type { SeenRepository } from '../../src/kubernetes/module-version.ts';
import { readSourceTree } from '../../src/kubernetes/tree.ts';
import { temporaryFolder } from '../bundle/support.ts';
import { writeMiniature } from '../fixtures/miniature.ts';
import { git } from '../support/git.ts';
import { printedInfos } from '../support/go-record.ts';
import { goRootOf } from '../support/go-toolchains.ts';

const run = promisify(execFile);
const environment = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' };
const toolchains = ['go1.24.13', 'go1.25.7', 'go1.27.4'];

const trees: Readonly<Record<string, (origin: string, tree: string) => Promise<unknown>>> = {
  'a linked work tree': (origin, tree) => git(origin, ['worktree', 'add', '--quiet', '--detach', tree]),
  'a depth-1 clone without the tag': (origin, tree) =>
    git(origin, ['clone', '--quiet', '--depth=1', '--no-tags', `file://${origin}`, tree]),
};

for (const [name, make] of Object.entries(trees)) {
  test(`in ${name} every Go records in a container what it records in a full clone`, async () => {
    const parent = await temporaryFolder();
    const [origin, root] = [join(parent, 'origin'), join(parent, 'tree')];
    const seen = await makeOrigin(origin);
    await make(origin, root);
    const isLinked = name.includes('linked');
    const here = isLinked ? seen : { ...seen, moduleVersion: 'v0.0.0-20231114221320-000000000000' };
    const files = join(parent, 'miniature');
    await writeMiniature(files, { flavor: 'v1.36', goVersion: '1.26.0' });
    const tree = readSourceTree(await readTreeFiles(files), files, true);
    const view = { here, wanted: seen, isPlanned: false };
    const request = {
      root,
      tree,
      git: { view, isLinked, isShown: false },
      told: { variables: [], environment },
    };
    const compiler = { goVersion: 'go1.24.13', fetched: '', found: '' };
    const { mounts } = await openSight(request, { compiler, gitSaid: '' }, 'bind');
    for (const toolchain of toolchains) {
      const info = await recordIn(root, mounts, await goRootOf(toolchain));
      assert.deepEqual([info?.module.version, info?.vcs['vcs.modified']], ['v1.36.2', 'false'], toolchain);
      assert.equal(info?.vcs['vcs.revision'], seen.commit);
    }
  });
}

async function makeOrigin(origin: string): Promise<SeenRepository> {
  await mkdir(join(origin, 'cmd/kubectl'), { recursive: true });
  await writeFile(join(origin, 'go.mod'), 'module k8s.io/kubernetes\n\ngo 1.21\n');
  await writeFile(join(origin, '.gitignore'), '/_output/\n');
  await writeFile(join(origin, 'cmd/kubectl/main.go'), 'package main\n\nfunc main() {}\n');
  await git(origin, ['init', '--quiet']);
  await git(origin, ['add', '--all']);
  await git(origin, ['commit', '--quiet', '--message=Sources']);
  await git(origin, ['tag', 'v1.36.2']);
  const commit = (await git(origin, ['rev-parse', 'HEAD'])).trim();
  return { commit, commitTime: 1700000000, modified: false, moduleVersion: 'v1.36.2' };
}

/** An engine makes folders and files to mount on where there are none. */
const program = `
  tree="$1" go="$2"; shift 2
  mkdir -p /go && mount -t tmpfs none /go && mkdir -p /go/src/k8s.io/kubernetes
  mount --bind "$tree" /go/src/k8s.io/kubernetes
  while [ $# -gt 0 ]; do
    [ -e "$2" ] || if [ -d "$1" ]; then mkdir -p "$2"; else touch "$2"; fi
    mount --bind "$1" "$2"
    shift 2
  done
  cd /go/src/k8s.io/kubernetes
  "$go" build -o _output/kubectl ./cmd/kubectl
  "$go" version -m _output/kubectl
`;

async function recordIn(
  root: string,
  mounts: readonly { readonly source: string; readonly target: string }[],
  goRoot: string,
) {
  const words = mounts.flatMap(({ source, target }) => [source, target]);
  const env = { ...process.env, GOENV: 'off', GOFLAGS: '', GOTOOLCHAIN: 'local', CGO_ENABLED: '0' };
  const go = join(goRoot, 'bin/go');
  const args = ['--mount', 'bash', '-euc', program, 'bash', root, go, ...words];
  const { stdout } = await run('unshare', args, { env, cwd: dirname(root) });
  return printedInfos(stdout).get('_output/kubectl');
}
