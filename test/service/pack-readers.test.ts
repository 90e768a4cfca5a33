/** Every reader gives back what was packed: GNU tar and gzip, Python, Node. */

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, link, mkdir, mkdtemp, open, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { pieceSize } from '../../src/packing/gzip/deflate.ts';
import { packTar } from '../../src/packing/tar/pack.ts';
import { tarEnd, tarHeader } from '../../src/packing/tar/tar-entry.ts';
import { planTar } from '../../src/packing/tar/tar-plan.ts';
import { workerUrl } from '../support/gzip-worker-entry.ts';
import { below, randomFrom, sampleBytes, sampleKinds } from '../support/sample-bytes.ts';
import { contentsByGnuTar, contentsByPython, contentsOfFolder, sha256 } from '../support/tar-contents.ts';

const epoch = 1700000000;
const seed = Number(process.env.KBUILD_TEST_SEED ?? 20231114);
const folder = await mkdtemp(join(tmpdir(), 'kbuild-pack-'));
after(() => rm(folder, { recursive: true }));
let made = 0;

async function folderWith(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const base = join(folder, `base-${made++}`);
  await mkdir(join(base, 'k'), { recursive: true });
  for (const [name, bytes] of files) {
    await mkdir(dirname(join(base, 'k', name)), { recursive: true });
    await writeFile(join(base, 'k', name), bytes, { mode: 0o644 });
  }
  return base;
}

async function pack(base: string) {
  const to = join(folder, `packed-${made++}.tar`);
  const plan = await planTar({ base, names: ['k'], epoch });
  const packed = await packTar({ plan, to, gzip: { workers: 1, workerUrl } });
  return { to, packed };
}

/** Whether all readers find what the folder holds. */
async function assertAllRead(base: string): Promise<void> {
  const { to, packed } = await pack(base);
  const expected = contentsOfFolder(base);
  assert.deepEqual(contentsByPython(to), expected, 'Python');
  assert.deepEqual(contentsByGnuTar(to, join(folder, `gnu-${made++}`)), expected, 'GNU tar');
  const bytes = await readFile(to);
  assert.deepEqual([packed.size, packed.sha256], [bytes.length, sha256(bytes)]);
  execFileSync('gzip', ['--test', '--quiet'], { input: bytes });
  const maxBuffer = 2 ** 30;
  assert.equal(sha256(execFileSync('gzip', ['-dc'], { input: bytes, maxBuffer })), packed.tarSha256, 'gzip');
  assert.equal(sha256(gunzipSync(bytes)), packed.tarSha256, 'Node');
}

const name = (length: number) => 'n'.repeat(length);
const deep = (length: number) =>
  `${'folder-of-20-bytes-x/'.repeat(40).slice(0, length - 5)}/file`.replace('//', '/x');
const text = Buffer.from('text\n');

const awkward: readonly (readonly [what: string, files: readonly (readonly [string, Uint8Array])[]])[] = [
  ['no file at all', []],
  [
    'empty files',
    [
      ['a', Buffer.alloc(0)],
      ['b', Buffer.alloc(0)],
    ],
  ],
  [
    'names of 97 to 100 bytes and longer ones',
    [90, 97, 98, 99, 100, 101, 102, 155, 200, 254, 255].map((it) => [name(it), text]),
  ],
  [
    'paths over 100, 155 and 256 bytes',
    [95, 99, 101, 120, 155, 157, 200, 255, 257, 300, 512, 800].map((it) => [deep(it), text]),
  ],
  [
    'names that are not ASCII',
    [
      ['größe/ü', text],
      ['日本語/ファイル', text],
      ['😀', text],
      ['é'.repeat(120), text],
    ],
  ],
  [
    'names with blanks, quotes, newlines, dashes and stars',
    [
      [' ', text],
      ['\'"`$', text],
      ['a\nb', text],
      ['-rf', text],
      ['*', text],
      ['\\x', text],
      ['a=b', text],
    ],
  ],
  [
    'sizes around blocks of tar',
    [511, 512, 513, 1023, 1024, 10240].map((it) => [`s${it}`, Buffer.alloc(it, 7)]),
  ],
  [
    'sizes around pieces of gzip',
    [pieceSize - 1, pieceSize, pieceSize + 1].map((it) => [`s${it}`, Buffer.alloc(it, 7)]),
  ],
];

for (const [what, files] of awkward) {
  test(`all readers give back ${what}`, async () => assertAllRead(await folderWith(new Map(files))));
}

test('all readers give back modes, links and empty folders', async () => {
  const base = await folderWith(
    new Map([
      ['plain', text],
      ['run', text],
    ]),
  );
  await chmod(join(base, 'k/run'), 0o755);
  await link(join(base, 'k/plain'), join(base, 'k/hard'));
  await mkdir(join(base, 'k/empty'));
  await symlink('plain', join(base, 'k/soft'));
  await symlink(`${'../'.repeat(60)}größe`, join(base, 'k/far'));
  await symlink(name(101), join(base, 'k/broken'));
  await assertAllRead(base);
});

test(`all readers give back random trees (seed ${seed})`, async () => {
  const random = randomFrom(seed);
  for (let round = 0; round < 6; round++) {
    const files = new Map<string, Buffer>();
    for (let file = below(random, 30); file >= 0; file--) {
      const kind = sampleKinds[below(random, sampleKinds.length)] ?? 'noise';
      const path = `f${below(random, 4)}/${name(1 + below(random, 200))}${file}`;
      files.set(path, sampleBytes(kind, below(random, 2 ** below(random, 20)), random));
    }
    await assertAllRead(await folderWith(files));
  }
});

test('holes of a sparse file are read as zeros, and a tar of them is small', async () => {
  const base = await folderWith(new Map());
  const file = await open(join(base, 'k/sparse'), 'w', 0o644);
  await file.write('start');
  await file.write('end', 40_000_000);
  await file.close();
  await assertAllRead(base);
  assert.ok((await pack(base)).packed.size < 100_000);
});

test('100,000 entries come back', async () => {
  const [top, file] = await planTar({
    base: await folderWith(new Map([['file', text]])),
    names: ['k'],
    epoch,
  });
  assert.ok(top && file);
  const link = { ...file.entry, kind: 'symlink', mode: 0o777, size: 0, target: 'x' } as const;
  const plan = Array.from({ length: 99_999 }, (_, index) => {
    const path = `k/${String(index).padStart(6, '0')}`;
    const isFile = index % 500 === 0;
    return isFile
      ? { ...file, entry: { ...file.entry, path } }
      : { entry: { ...link, path }, content: undefined };
  });
  const to = join(folder, 'many.tar.gz');
  await packTar({ plan: [top, ...plan], to, gzip: { workers: 2, workerUrl } });
  const found = contentsByPython(to);
  const expected = plan.map(({ entry }) => [
    entry.path,
    entry.kind === 'symlink' ? 'symlink x' : `file 644 ${sha256(text)}`,
  ]);
  assert.deepEqual(found, Object.fromEntries([['k', 'directory'], ...expected]));
  const listed = execFileSync('tar', ['-tzf', to], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  assert.equal(listed, ['k/', ...plan.map(({ entry }) => entry.path), ''].join('\n'));
});

test('a size of 8 GiB and more is read by GNU tar and Python, past the content to the next entry', async () => {
  const path = join(folder, 'huge.tar');
  const size = 8 * 2 ** 30 + 512;
  const header = (name: string, bytes: number) =>
    tarHeader({
      path: name,
      kind: 'file',
      mode: 0o644,
      uid: 0,
      gid: 0,
      size: bytes,
      mtime: epoch,
      target: '',
      device: undefined,
      xattrs: new Map(),
    });
  const first = header('huge', size);
  const file = await open(path, 'w');
  await file.write(first);
  // The content is a hole.
  await file.write(Buffer.concat([header('next', 0), tarEnd]), 0, undefined, first.length + size);
  await file.close();
  const listed = execFileSync('tar', ['--list', '--verbose', '--file', path], { encoding: 'utf8' });
  assert.match(listed, /^-rw-r--r-- 0\/0\s+8589935104 .* huge\n.* 0 .* next\n$/);
  const program = 'import sys,tarfile\nprint([(m.name, m.size) for m in tarfile.open(sys.argv[1])])';
  const python = spawnSync('python3', ['-c', program, path], { encoding: 'utf8' });
  assert.equal(python.stdout, "[('huge', 8589935104), ('next', 0)]\n");
});
