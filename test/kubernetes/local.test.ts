/**
 * The real Kubernetes v1.20.2 with the machine's Go: kubectl through dist/ and by hand. Runs beside the container builds,
 * as code generation leaves a core idle.
 */

import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { nodes, runLocal } from '../bundle/support.ts';
import { git } from '../support/git.ts';
import { projectRoot } from '../support/project.ts';
import { checkKubectl } from './checks.ts';
import { freshClone, makeKubectlByHand, oldGoPath, sha256Of, writeOwnStamp } from './real-build.ts';
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

before(async () => {
  const cache = join(projectRoot, '.cache/kubernetes');
  mkdirSync(cache, { recursive: true });
  origin = await realTreeOrigin(cache);
  commit = (await git(origin, ['rev-parse', 'HEAD'])).trim();
  folder = await mkdtemp(join(tmpdir(), 'kbuild-kubernetes-'));
  versionFile = join(folder, 'version-defs');
  await freshClone(origin, tree);
  await writeOwnStamp(tree, versionFile);
});

after(() => {
  for (const it of [workspace, folder]) rmSync(it, { recursive: true, force: true });
});

test('a local kubectl through dist/ and one by hand are the same bytes', async () => {
  const run = await runLocal(
    workspace,
    { source: 'kubernetes', what: 'cmd/kubectl' },
    { node, environment: { PATH: oldGoPath } },
  );
  const kubectl = checkKubectl(run, commit);
  await freshClone(origin, tree);
  const log = join(folder, 'make.log');
  const byHand = await makeKubectlByHand({ tree: tree, versionFile, log });
  assert.equal(kubectl.sha256, await sha256Of(byHand));
});
