/** make-clean: everything of this tree goes, whoever made it and however it is protected, and nothing of anybody else. */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { docker } from '../support/docker.ts';
import { smallImage } from '../support/kube-cross.ts';
import { untilLine } from '../support/waiting.ts';
import { asOwner, letGoOn, recipes, startMain, workspaceWith } from './lifecycle-support.ts';
import { containersOf, engine, namesOf } from './support.ts';
import { kbuild } from './terminal-support.ts';

const stranger = 'stranger-of-make-clean';
const strangersImage = 'registry.example/make-clean/image:v1';
let tree = '';
let hash = '';

before(async () => {
  await smallImage(engine, strangersImage);
  tree = await workspaceWith(recipes.waiting, 'v1.20');
  ({ hash } = await namesOf(tree));
});

after(async () => {
  const left = (await lines(['ps', '--all', '--format={{.Names}}'])).filter((it) => it.includes(stranger));
  if (left.length > 0) await docker(engine, ['rm', '--force', ...left]);
  const images = await lines(['images', '--format={{.Repository}}:{{.Tag}}']);
  const ours = images.filter((it) => it.includes(stranger) || it.includes(hash) || it === strangersImage);
  await docker(engine, ['rmi', '--force', ...ours]);
});

async function lines(args: readonly string[]): Promise<readonly string[]> {
  return (await docker(engine, args)).split('\n').filter(Boolean);
}

/** A container that never starts; its label says that it was made for this folder. */
async function create(name: string, madeFor?: string, image = strangersImage): Promise<void> {
  const label = madeFor === undefined ? [] : [`--label=kbuild.tree=${madeFor}`];
  await docker(engine, ['create', `--name=${name}`, ...label, image, 'program']);
}

async function clean(environment: Readonly<Record<string, string>> = {}, before: readonly string[] = []) {
  return kbuild(['make-clean'], { folder: tree, environment, before });
}

/** As a Go module cache is: nobody may write into its folders. */
async function makeOutput(folder: string): Promise<string> {
  const module = join(folder, '_output/dockerized/go/cache/mod/example.com/m@v1.0.0');
  await mkdir(module, { recursive: true });
  await writeFile(join(module, 'go.mod'), 'module example.com/m\n');
  await chmod(join(module, 'go.mod'), 0o444);
  for (const path of [module, join(module, '..'), join(module, '../..')]) await chmod(path, 0o555);
  return join(folder, '_output');
}

test('containers and images of the tree go, whoever made them, and no others', async () => {
  const { build, rsync, data } = await namesOf(tree);
  const label = (await labelOf(tree)) ?? '';
  const ours = [build, rsync, data, `kube-build-${hash}`, `kube-build-data-${hash}-4-v1.14.0`];
  for (const name of ours) await create(name);
  await create(`${stranger}-labelled`, label);
  const others = [
    `kube-build-0123456789-${stranger}`,
    `kube-build-${hash}0-${stranger}`,
    `${stranger}-kube-build-${hash}-5`,
  ];
  for (const name of others) await create(name);
  await create(`${stranger}-neighbour`, `${label}2`);
  const tags = ['5-v1.15.5-1', '4-v1.14.0'].map((version) => `kube-build:build-${hash}-${version}`);
  const otherTags = [
    `kube-build:build-0123456789-${stranger}`,
    `kube-build:build-${hash}0-${stranger}`,
    `registry.example/${stranger}/kube-build:build-${hash}-5`,
  ];
  for (const tag of [...tags, ...otherTags]) await docker(engine, ['tag', strangersImage, tag]);
  const onOtherBranch = `kube-build:build-fedcba9876-5-v1.15.5-1`;
  const made = [`--change=LABEL kbuild.tree="${label}"`, others[0] ?? ''];
  await docker(engine, ['commit', ...made, onOtherBranch]);
  await docker(engine, ['commit', ...made, `registry.example/${stranger}/made-of-ours:v1`]);
  const volumes = ['', '2'].map((more) => [`kube-build-go-fedcba9876-5${more}`, `${label}${more}`] as const);
  for (const [name, madeFor] of volumes) {
    await docker(engine, ['volume', 'create', `--label=kbuild.tree=${madeFor}`, name]);
  }
  const dangling = (await docker(engine, ['commit', others[0] ?? ''])).trim();

  const { code, text } = await clean();
  assert.equal(code, 0, text);
  const left = await lines(['ps', '--all', '--format={{.Names}}']);
  for (const name of [...ours, `${stranger}-labelled`]) {
    assert.ok(!left.includes(name), name);
    assert.ok(text.includes(`Removed ${name}\n`), text);
  }
  for (const name of [...others, `${stranger}-neighbour`]) assert.ok(left.includes(name), name);
  const images = await lines(['images', '--all', '--no-trunc', '--format={{.Repository}}:{{.Tag}}\n{{.ID}}']);
  for (const tag of [...tags, onOtherBranch]) {
    assert.ok(!images.includes(tag), tag);
    assert.ok(text.includes(`Removed ${tag}\n`), text);
  }
  otherTags.push(`registry.example/${stranger}/made-of-ours:v1`);
  for (const tag of [...otherTags, strangersImage, dangling]) assert.ok(images.includes(tag), tag);
  const [ourVolume = '', otherVolume = ''] = volumes.map(([name]) => name);
  assert.ok(text.includes(`Removed ${ourVolume}\n`), text);
  const leftVolumes = await lines(['volume', 'ls', '--quiet']);
  assert.deepEqual(
    [ourVolume, otherVolume].map((it) => leftVolumes.includes(it)),
    [false, true],
  );
  await docker(engine, ['volume', 'rm', otherVolume]);
  await docker(engine, ['rmi', dangling]);
});

/** As a run of ours writes it. */
async function labelOf(folder: string): Promise<string | undefined> {
  const action = await startMain(folder);
  await untilLine(action, /it has started/);
  const [name = ''] = await containersOf(folder);
  const label = await docker(engine, ['inspect', '--format={{index .Config.Labels "kbuild.tree"}}', name]);
  await letGoOn(folder);
  await action.finished;
  return label.trim();
}

test('what cannot be removed is told, and not called removed', async () => {
  const tag = `kube-build:build-${hash}-5`;
  await mkdir(join(tree, '_output'), { recursive: true });
  await smallImage(engine, tag);
  await create(`${stranger}-user`, undefined, tag);
  const { code, text } = await clean();
  assert.equal(code, 2, text);
  assert.ok(!text.includes(`Removed ${tag}`), text);
  assert.match(
    text,
    new RegExp(`^Error: ${tag} cannot be removed: .*(must force|must be forced|in use|using)`, 'm'),
  );
  assert.equal(existsSync(join(tree, '_output')), false);
  await docker(engine, ['rm', `${stranger}-user`]);
  assert.equal((await clean()).code, 0);
});

test("read-only folders of Go's module cache go, without being root; another tree keeps its own", async () => {
  const neighbour = await workspaceWith(recipes.quick);
  const kept = await makeOutput(neighbour);
  const output = await makeOutput(tree);
  await asOwner(tree, 1234, async (before) => {
    const { code, text } = await clean({}, before);
    assert.equal(code, 0, text);
    assert.ok(text.includes(`Removed ${output}\n`), text);
    assert.equal(existsSync(output), false);
  });
  assert.ok(existsSync(join(kept, 'dockerized/go/cache/mod/example.com/m@v1.0.0/go.mod')));
});

const absent: readonly (readonly [why: string, environment: Readonly<Record<string, string>>])[] = [
  ['no engine answers', { DOCKER_HOST: 'unix:///nowhere/docker.sock' }],
  ['docker is not on PATH', { PATH: '/nowhere' }],
];

for (const [why, environment] of absent) {
  test(`the output goes also where ${why}, and that is said`, async () => {
    await mkdir(join(tree, '_output/bin'), { recursive: true });
    const { code, text } = await clean(environment);
    assert.equal(code, 0, text);
    assert.match(text, /^No Docker Engine answers, so only _output is removed \(.*\)$/m);
    assert.equal(existsSync(join(tree, '_output')), false);
  });
}

test('while a build runs nothing is touched', async () => {
  const action = await startMain(tree);
  await untilLine(action, /it has started/);
  const { code, stderr } = await clean();
  assert.equal(code, 2);
  assert.match(stderr, /^Error: \S+kubernetes is being built by another kbuild\. Wait for it, or end it\n$/);
  assert.equal((await containersOf(tree)).length, 1);
  await letGoOn(tree);
  assert.equal((await action.finished).exitCode, 0);
});

test('make-clean in a tree that was never built is no error, and can be said twice', async () => {
  const fresh = await workspaceWith(recipes.quick);
  for (let count = 0; count < 2; count++) {
    const { code, text } = await kbuild(['make-clean', `--source=${fresh}`], { folder: '/' });
    assert.deepEqual([code, text], [0, '']);
  }
});
