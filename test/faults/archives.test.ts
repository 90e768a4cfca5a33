/**
 * What assemble takes, every reader unpacks alike and inside: GNU tar, busybox, bsdtar, Python's tarfile and Go's archive/tar
 * on the same bytes. What they would not, it refuses.
 */

import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { endOfTar, extended, rawEntry, rawTar } from '../support/tar-builder.ts';
import { contentsOfFolder } from '../support/tar-contents.ts';
import { faultOf, file, link, long } from './archive-support.ts';
import { goReader } from './go-reader.ts';

const folder = await mkdtemp(join(tmpdir(), 'kbuild-archives-'));
after(() => rm(folder, { recursive: true }));
const goProgram = join(folder, 'go-reader');
before(async () => {
  await writeFile(join(folder, 'main.go'), goReader);
  const environment = { ...process.env, GO111MODULE: 'off', GOFLAGS: '', CGO_ENABLED: '0' };
  await promisify(execFile)('go', ['build', '-o', goProgram, join(folder, 'main.go')], { env: environment });
});

/** Each unpacks the archive into the folder that it is started in. */
const readers: Readonly<Record<string, (archive: string) => readonly [program: string, ...args: string[]]>> =
  {
    'GNU tar': (archive) => ['tar', '-xf', archive],
    busybox: (archive) => ['busybox', 'tar', archive.endsWith('.gz') ? '-xzf' : '-xf', archive],
    bsdtar: (archive) => ['bsdtar', '-xf', archive],
    Python: (archive) => [
      'python3',
      '-c',
      'import sys, tarfile; tarfile.open(sys.argv[1]).extractall()',
      archive,
    ],
    Go: (archive) => [goProgram, archive],
  };

let made = 0;

async function assertAllAgree(bytes: Buffer, ending: string, left: readonly string[] = []): Promise<void> {
  const place = join(folder, String(made++));
  const archive = join(place, `archive${ending}`);
  const names = Object.keys(readers).filter((it) => !left.includes(it));
  await mkdir(place);
  await writeFile(archive, bytes);
  assert.equal(await faultOf(archive), undefined);
  const found = [];
  for (const name of names) {
    const [program = '', ...args] = readers[name]?.(archive) ?? [];
    const into = join(place, name);
    await mkdir(into);
    const env = { PATH: process.env.PATH ?? '', HOME: folder, LC_ALL: 'C.UTF-8', PYTHONUTF8: '1' };
    execFileSync(program, args, { cwd: into, stdio: ['ignore', 'ignore', 'inherit'], env });
    found.push(contentsOfFolder(into));
  }
  for (const [index, contents] of found.entries()) assert.deepEqual(contents, found[0], names[index]);
  assert.ok(Object.keys(found[0] ?? {}).length > 0);
  assert.deepEqual((await readdir(place)).sort(), [...names, `archive${ending}`].sort());
  await rm(place, { recursive: true });
}

const k = { path: 'kubernetes/' };

const sound: Readonly<Record<string, Buffer>> = {
  'files, folders and links': rawTar([
    k,
    file('kubernetes/a'),
    link('kubernetes/b', 'a'),
    { ...file('kubernetes/run'), mode: 0o755 },
  ]),
  'links through links inside': rawTar([
    k,
    file('kubernetes/x/f'),
    link('kubernetes/y', 'x'),
    link('kubernetes/z', 'y/../x/f'),
  ]),
  'folders of other permissions': rawTar([
    { path: 'a/', mode: 0o700 },
    file('a/a'),
    { path: 'b/', mode: 0o775 },
    file('b/a'),
  ]),
  'a folder behind its files': rawTar([file('kubernetes/a'), k]),
  'names from the folder that all is in': rawTar([
    { path: './' },
    file('./a'),
    { path: './b/' },
    file('./b/c'),
  ]),
  'no folder at all': rawTar([file('a/b/c/d')]),
  'the commit of git archive': Buffer.concat([
    extended('g', { comment: 'c'.repeat(40) }),
    rawTar([k, file('kubernetes/a')]),
  ]),
  'the commit as git itself writes it': Buffer.concat([
    rawEntry({
      ...{ path: 'pax_global_header', type: 'g', mode: 0o666, names: { user: 'root', group: 'root' } },
      content: `52 comment=${'c'.repeat(40)}\n`,
    }),
    rawTar([k, file('kubernetes/a')]),
  ]),
  'a name as Python says it': Buffer.concat([
    rawEntry({ path: '././@PaxHeader', type: 'x', mode: 0, content: '16 path=größe\n' }),
    rawTar([file('größe')]),
  ]),
  'a name as GNU tar says it': Buffer.concat([
    rawEntry({
      ...{ path: './PaxHeaders/größe', type: 'x', mtime: 1, fields: { 329: Buffer.alloc(16) } },
      content: '16 path=größe\n',
    }),
    rawTar([file('größe')]),
  ]),
  'the first part of a name': rawTar([{ ...file('file'), fields: { 345: 'kubernetes/pkg' } }]),
  'a name that is not ASCII': rawTar([{ ...file('größe'), pax: { path: 'größe' } }]),
  'no more than its end': Buffer.concat([rawEntry(file('a')), endOfTar]),
  'empty files': rawTar([file('a', ''), file('b', '')]),
};

for (const [what, bytes] of Object.entries(sound)) {
  test(`all readers unpack ${what} alike`, async () => {
    await assertAllAgree(bytes, '.tar');
    const packed = gzipSync(bytes);
    await assertAllAgree(packed, '.tar.gz');
  });
}

test('a name longer than a header holds is cut by busybox, and whole for all others', async () => {
  const entry = { ...file(long.slice(0, 100), 'x'), pax: { path: long } };
  await assertAllAgree(rawTar([k, entry]), '.tar', ['busybox']);
});
