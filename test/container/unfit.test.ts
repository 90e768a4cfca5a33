/** Images that cannot build, images that are not to be had, and trees in places where no build can be. */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { errorsOf, temporaryFolder } from '../bundle/support.ts';
import { docker } from '../support/docker.ts';
import { type Defect, ensureBrokenImage } from '../support/kube-cross.ts';
import type { ActionRun } from '../support/mini-runner.ts';
import { untilLine } from '../support/waiting.ts';
import {
  assertNothingLeft,
  kubeCross,
  letGoOn,
  recipes,
  runMain,
  startMain,
  workspaceWith,
} from './lifecycle-support.ts';
import { containersOf, engine, namesOf } from './support.ts';
import { kbuild } from './terminal-support.ts';

/** Nobody listens there. */
const unreachable = '127.0.0.1:1/build-image/kube-cross:v1';
let tree = '';
let pulling: Promise<ActionRun> | undefined;
let pulled = '';

before(async () => {
  tree = await workspaceWith(recipes.quick);
  // It is patient, so it runs beside the other tests.
  pulled = await workspaceWith(recipes.quick);
  pulling = startMain(pulled, { inputs: { 'kube-cross-image': unreachable } }).then((it) => it.finished);
});

after(() => pulling);

const defects: readonly (readonly [Defect, says: RegExp])[] = [
  [
    'without-make',
    /^the image \S+without-make:v1 has no make\. Give a kube-cross image with kube-cross-image$/,
  ],
  ['without-go', /^the image \S+without-go:v1 has no go\. Give a kube-cross image with kube-cross-image$/],
  [
    'without-bash',
    /^the image \S+without-bash:v1 has no bash\. Give a kube-cross image with kube-cross-image$/,
  ],
];

for (const [defect, says] of defects) {
  test(`an image ${defect} is refused before anything is built`, async () => {
    const image = `registry.example/unfit/${defect}:v1`;
    await ensureBrokenImage(engine, defect, image);
    const run = await runMain(tree, { inputs: { 'kube-cross-image': image } });
    assert.equal(run.exitCode, 1);
    assert.equal(run.outputs.failure, 'image');
    assert.match(errorsOf(run), says);
    assert.ok(!run.stdout.includes('make kubectl'), run.stdout);
    await assertNothingLeft(tree);
    await docker(engine, ['rmi', image]);
  });
}

test('an image without a tag is refused, as it names nothing for good', async () => {
  const run = await runMain(tree, { inputs: { 'kube-cross-image': 'registry.example/unfit/kube-cross' } });
  assert.equal(run.outputs.failure, 'input');
  assert.match(
    errorsOf(run),
    /kube-cross-image is "registry.example\/unfit\/kube-cross", which is not an image with a tag/,
  );
  await assertNothingLeft(tree);
});

test('a cancel does not wait for the next try of a pull', async () => {
  const action = await startMain(tree, { inputs: { 'kube-cross-image': unreachable } });
  await untilLine(action, /next try in 5 s/);
  const asked = Date.now();
  action.signal('SIGINT');
  const run = await action.finished;
  assert.ok(Date.now() - asked < 4000, `${Date.now() - asked} ms`);
  assert.equal(run.outputs.failure, 'cancelled');
  await assertNothingLeft(tree);
});

for (const name of ['with blank', 'with:colon', "with'quote"]) {
  test(`a tree at a path like ${JSON.stringify(name)} is refused in one sentence`, async () => {
    const parent = join(await temporaryFolder(), name);
    const odd = await workspaceWith(recipes.quick, 'v1.36', join(parent, 'kubernetes'));
    for (const inputs of [{}, { sync: 'bind' }]) {
      const run = await runMain(odd, { inputs });
      assert.equal(run.exitCode, 1);
      assert.equal(run.outputs.failure, 'input');
      assert.match(
        errorsOf(run),
        /^source lies at ".*", a path on which Kubernetes' make breaks\. Use a folder .*$/,
      );
    }
    assert.deepEqual(await containersOf(odd), []);
    assert.equal(existsSync(join(odd, '_output')), false);
  });
}

test('a tree behind a link is built at its real place, under the names of that', async () => {
  const workspace = await temporaryFolder();
  const real = await workspaceWith(recipes.waiting, 'v1.36', join(workspace, 'real/kubernetes'));
  await symlink('real/kubernetes', join(workspace, 'link'));
  const action = await startMain(workspace, { inputs: { source: 'link' } });
  await untilLine(action, /it has started/);
  assert.deepEqual(await containersOf(real), [(await namesOf(real)).build]);
  // The same tree by its other name is the same tree.
  const args = ['run', `--kube-cross-image=${kubeCross}`, '--source=real/kubernetes', 'true'];
  assert.match(
    (await kbuild(args, { folder: workspace })).stderr,
    /is being built already, by another kbuild/,
  );
  await letGoOn(real);
  const run = await action.finished;
  assert.equal(run.exitCode, 0, run.stdout);
  assert.ok(run.outputs['output-directory']?.startsWith(join(real, '_output/kbuild/')));
  await assertNothingLeft(real);
});

test('an image that cannot be fetched is asked for again, and then one error says so', async () => {
  const run = await pulling;
  assert.ok(run);
  assert.equal(run.exitCode, 1);
  assert.equal(run.outputs.failure, 'network');
  assert.equal(run.stdout.match(/could not be fetched \(.*next try in \d+ s/g)?.length, 3);
  assert.match(
    errorsOf(run),
    /^the image 127\.0\.0\.1:1\/build-image\/kube-cross:v1 is not here and it could not be fetched: .*connection refused.* Try again; .*$/,
  );
  await assertNothingLeft(pulled);
});
