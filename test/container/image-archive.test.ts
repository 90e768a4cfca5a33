/** Archives rewritten by us, judged by an engine: it loads and runs them, and saves them again as the same image. */

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { dockerOf, inspectImage } from '../../src/host/docker.ts';
import { type CanonicalImage, canonicalImage } from '../../src/packing/image/image-archive.ts';
import { clientEnvironment, docker, hasImage } from '../support/docker.ts';
import { runTool } from '../support/engine-remains.ts';
import { capability, type Layout, savedArchive } from '../support/saved-image.ts';
import { rawTar } from '../support/tar-builder.ts';
import { tinyKubeCross } from '../support/tiny-kube-cross.ts';
import { engine } from './support.ts';

const baseImage = 'kbuild-archive/base:v1';
const tags = [
  'registry.k8s.io/kube-apiserver-amd64:v1.36.0_acme',
  'kbuild-archive/kube-apiserver-amd64:mine',
];
const program = '/usr/local/bin/kube-apiserver';
const epoch = 1_700_000_000;
/** Bit 10: to bind ports below 1024. */
const hasCapability = /^CapEff:\s+0000000000000400$/m;

let folder = '';
let baseDiffIds: readonly string[] = [];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kbuild-archive-'));
  await tinyKubeCross(engine, baseImage);
  const base = await inspectImage(dockerOf(clientEnvironment(engine)), baseImage);
  baseDiffIds = base?.layers ?? [];
  assert.equal(baseDiffIds.length, 1);
});

after(async () => {
  await forget();
  await docker(engine, ['rmi', '--force', baseImage]).catch(() => {});
  await rm(folder, { recursive: true, force: true });
});

async function forget(): Promise<void> {
  const here: string[] = [];
  for (const tag of tags) if (await hasImage(engine, tag)) here.push(tag);
  if (here.length > 0) await docker(engine, ['rmi', '--force', ...here]);
}

/** A program that shows its own capabilities, and the layers that a recipe may have; with other times each time. */
async function build(age: number): Promise<void> {
  const context = await mkdtemp(join(folder, 'context-'));
  const payload = join(context, 'payload.tar');
  const folders = ['usr/', 'usr/local/', 'usr/local/bin/'].map((path) => ({ path }));
  // Engines that build without BuildKit keep a capability when they unpack a file, not when they copy one.
  const pax = { 'SCHILY.xattr.security.capability': capability };
  const entry = { path: program.slice(1), content: await readFile('/bin/cat'), mode: 0o755, pax };
  await writeFile(payload, rawTar([...folders, entry]));
  await mkdir(join(context, 'etc'));
  await writeFile(join(context, 'etc/greeting'), 'hello\n');
  for (const path of [payload, join(context, 'etc/greeting')]) await utimes(path, epoch + age, epoch + age);
  const recipe = [
    `FROM ${baseImage}`,
    'ENV GREETING=/etc/greeting',
    'LABEL kbuild=test',
    'ADD payload.tar /',
    'COPY etc /etc',
    'RUN ["/usr/bin/rm", "/usr/bin/tail"]',
    'WORKDIR /tmp',
    `ENTRYPOINT ["${program}"]`,
    'CMD ["/etc/greeting"]',
  ];
  await writeFile(join(context, 'Dockerfile'), recipe.join('\n'));
  const named = tags.flatMap((tag) => ['--tag', tag]);
  const args = ['build', '--quiet', '--no-cache', ...named, context];
  await docker(engine, args, { DOCKER_BUILDKIT: '0' });
}

async function saved(name: string): Promise<CanonicalImage> {
  const archive = join(folder, `${name}.saved`);
  await docker(engine, ['save', '--output', archive, ...tags]);
  return canonicalImage({ archive, to: join(folder, `${name}.tar`), epoch, baseDiffIds, tags });
}

const shown = (image: string, args: readonly string[]) =>
  docker(engine, ['run', '--rm', '--network=none', '--user=1000:1000', image, ...args]);

const idOf = (image: string) => docker(engine, ['image', 'inspect', '--format={{.Id}}', image]);

let first: Promise<{ readonly id: string; readonly archive: CanonicalImage }> | undefined;

/** The first build, saved as `first.saved` and rewritten as `first.tar`, once for all tests. */
function savedFirst() {
  first ??= (async () => {
    await build(0);
    return { id: await idOf(tags[0] ?? ''), archive: await saved('first') };
  })();
  return first;
}

test('two builds at different times are one archive, which the engine loads, runs and saves as the same', async () => {
  const { id: firstId, archive: first } = await savedFirst();
  assert.match(await shown(tags[0] ?? '', ['/proc/self/status']), hasCapability, 'the build kept it');
  await forget();
  // Times in images are finer than a second, those of files in layers are not.
  await sleep(1100);
  await build(86_400);
  assert.notEqual(await idOf(tags[0] ?? ''), firstId, 'the builds themselves differ');
  const second = await saved('second');
  assert.deepEqual(second, first);
  assert.deepEqual(first.tags, [...tags].sort());
  assert.equal(first.baseLayers, 1);

  await forget();
  const said = await docker(engine, ['load', '--input', join(folder, 'first.tar')]);
  for (const tag of tags) assert.ok(said.includes(`Loaded image: ${tag}\n`), said);
  const id = (await idOf(tags[0] ?? '')).trim();
  assert.ok([first.configDigest, first.manifestDigest].includes(id), id);
  for (const tag of tags) {
    assert.equal(await shown(tag, []), 'hello\n');
    assert.match(await shown(tag, ['/proc/self/status']), hasCapability);
  }
  await assert.rejects(shown(tags[0] ?? '', ['/usr/bin/tail']), /No such file/, 'the whiteout hides it');
  assert.match(await shown(tags[0] ?? '', ['/usr/bin/head']), /ELF/);
  const layers = await docker(engine, [
    'image',
    'inspect',
    '--format={{json .RootFS.Layers}}',
    tags[0] ?? '',
  ]);
  assert.equal(JSON.parse(layers)[0], baseDiffIds[0]);

  assert.deepEqual(await saved('again'), first);
});

/** What the engine has saved, packed as other engines pack it. */
async function repacked(layout: Layout, compression: 'none' | 'gzip'): Promise<Buffer> {
  const unpacked = await mkdtemp(join(folder, 'unpacked-'));
  await runTool('tar', ['-xf', join(folder, 'first.saved'), '-C', unpacked]);
  const [image] = JSON.parse(await readFile(join(unpacked, 'manifest.json'), 'utf8'));
  const config = JSON.parse(await readFile(join(unpacked, image.Config), 'utf8'));
  const layers = await Promise.all(image.Layers.map((path: string) => readFile(join(unpacked, path))));
  return savedArchive({ layout, compression, built: epoch, tags, layers, config });
}

test('as Engine 25 and Engine 29 pack it, it is the same archive', async () => {
  const { archive: first } = await savedFirst();
  for (const [layout, compression] of [
    ['oci', 'none'],
    ['containerd', 'gzip'],
  ] as const) {
    const archive = join(folder, `${layout}.saved`);
    await writeFile(archive, await repacked(layout, compression));
    const to = join(folder, `${layout}.tar`);
    assert.deepEqual(await canonicalImage({ archive, to, epoch, baseDiffIds, tags }), first);
  }
});
