/** kubectl of every flavor of tree, built by the action in kube-cross with the tree bind-mounted. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  binariesOf,
  commitChange,
  errorsOf,
  miniatureWorkspace,
  runLocal,
  temporaryFolder,
} from '../bundle/support.ts';
import { crossImages, type Flavor, flavors } from '../fixtures/miniature.ts';
import { oldGoFolder } from '../kubernetes/real-tree.ts';
import { goCacheOf } from '../support/compiled.ts';
import { docker } from '../support/docker.ts';
import type { ActionRun } from '../support/mini-runner.ts';
import { containersOf, engine, goOfImage, runContainer, warmTree } from './support.ts';

interface Built {
  readonly tree: string;
  readonly run: ActionRun;
}

const builds = new Map<Flavor, Promise<Built>>();

/** kubectl of a tree of this flavor, built once for all tests that hold something against it. */
function builtOnce(flavor: Flavor): Promise<Built> {
  const build = async () => {
    const tree = await warmTree(flavor);
    const run = await runContainer(tree, { target: 'kubectl' });
    assert.equal(run.exitCode, 0, run.stdout);
    return { tree, run };
  };
  const found = builds.get(flavor) ?? build();
  builds.set(flavor, found);
  return found;
}

for (const flavor of flavors) {
  test(`kubectl of a ${flavor} tree is built in its kube-cross, described, and the same bytes from another folder`, async () => {
    const { tree, run: first } = await builtOnce(flavor);
    await assertDescribed(first, flavor);
    assert.deepEqual(await containersOf(tree), []);
    const other = await runContainer(await warmTree(flavor), { target: 'kubectl' });
    assert.equal(other.outputs['content-digest'], first.outputs['content-digest'], other.stdout);
  });
}

async function assertDescribed(run: ActionRun, flavor: Flavor): Promise<void> {
  const image = crossImages[flavor];
  const id = (await docker(engine, ['image', 'inspect', '--format={{.Id}}', image])).trim();
  assert.equal(run.outputs['kube-cross'], `${id} (no registry digest)`);
  assert.equal(run.outputs['kube-cross-platform'], `linux/amd64 ${id}`);
  assert.equal(run.outputs['go-version'], `go${goOfImage}`);
  assert.equal(run.outputs.platforms, '["linux/amd64"]');
  assert.equal(run.outputs.failure, undefined);
  const [kubectl, ...others] = binariesOf(run);
  assert.ok(kubectl);
  assert.deepEqual(others, []);
  const bytes = readFileSync(kubectl.path);
  assert.equal(kubectl.sha256, createHash('sha256').update(bytes).digest('hex'));
  const tags = flavor === 'v1.36' ? 'selinux,notest,grpcnotrace' : 'selinux,notest';
  const settings = { CGO_ENABLED: '0', GOEXPERIMENT: '', GOFIPS140: '', tags };
  assert.deepEqual(kubectl.settings, settings);
  const said = execFileSync(kubectl.path, { encoding: 'utf8' });
  const stamp = [run.outputs['git-version'], run.outputs['git-commit'], 'clean', '2023-11-14T22:13:20Z'];
  for (const part of stamp) assert.ok(part !== undefined && said.includes(part), said);
  for (const part of [id, `go${goOfImage}`, kubectl.sha256]) {
    assert.ok(run.summary.replaceAll('&#58;', ':').includes(part), run.summary);
  }
}

for (const flavor of ['v1.31', 'v1.36'] as const) {
  test(`a ${flavor} tree gives the same bytes in the container and with the same Go on this machine`, async () => {
    const tree = await miniatureWorkspace(flavor, undefined, goOfImage);
    const local = await runLocal(
      tree,
      { target: 'kubectl', 'make-variables': `GOCACHE=${await localGoCache}` },
      { environment: { PATH: `${oldGoFolder}:${process.env.PATH}` } },
    );
    const { run } = await builtOnce(flavor);
    assert.equal(local.outputs['content-digest'], run.outputs['content-digest'], local.stdout);
  });
}

/** One for both: nothing of it comes from a container. */
const localGoCache = temporaryFolder();

test('what Go has compiled stays for the next build; what a build has placed does not', async () => {
  const tree = await warmTree();
  const first = await runContainer(tree, { what: 'cmd/kubectl' });
  assert.equal(first.exitCode, 0, first.stdout);
  const before = entriesOf(goCacheOf(tree, 'dockerized'));
  assert.ok(before.size > 100, String(before.size));
  const second = await runContainer(tree, { what: 'cmd/kubeadm' });
  const after = entriesOf(goCacheOf(tree, 'dockerized'));
  assert.deepEqual(new Map([...after].filter(([path]) => before.has(path))), before);
  assert.deepEqual(
    binariesOf(second).map((it) => it.name),
    ['kubeadm'],
  );
});

/** Path to inode, of Go's own entries. */
function entriesOf(cache: string): ReadonlyMap<string, number> {
  const paths = readdirSync(cache, { recursive: true, encoding: 'utf8' });
  const entries = paths.filter((path) => /-[ad]$/.test(path));
  return new Map(entries.map((path) => [path, statSync(join(cache, path)).ino]));
}

test('a binary that an earlier build has left is not delivered as one of this build', async () => {
  const tree = await warmTree();
  await commitChange(tree, 'build/root/Makefile', (text) =>
    text.replace('\thack/make-rules/build.sh cmd/$@', '\ttrue'),
  );
  const bin = join(tree, '_output/dockerized/bin/linux/amd64');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'kubectl'), 'left by an earlier build');
  const run = await runContainer(tree, { target: 'kubectl' });
  assert.equal(run.outputs.failure, 'compile');
  assert.match(errorsOf(run), /these binaries are not there: linux\/amd64\/kubectl/);
  assert.deepEqual(binariesOf(run), []);
});
