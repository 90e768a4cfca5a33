/** Real programs in which one byte was changed that seems to follow from others, or where a cause seems to be that is not. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { compareFiles } from '../../src/compare/compare-files.ts';
import { type Executable, readExecutable, sectionNamed } from '../../src/inspect/executable.ts';
import { sourceOf } from '../../src/inspect/source.ts';
import { buildStamped, programFiles, type StampedBuild, writeProgram } from '../support/stamped-program.ts';
import { unpackInMemory } from '../support/unpack-in-memory.ts';
import { temporaryFolder } from './support.ts';

const date = { stamp: { buildDate: '2025-02-03T04:05:06Z' } };
const builds = {
  plain: {},
  dated: date,
  unstripped: { ldflags: '' },
  darwin: { platform: 'darwin/arm64' },
  unstamped: { arguments: ['-ldflags=-s -w'] },
} satisfies Readonly<Record<string, StampedBuild>>;

type Name = keyof typeof builds | 'longer';

const programs = new Map<Name, Buffer>();
before(async () => {
  const folder = await temporaryFolder();
  const build = async (name: Name, how: StampedBuild, source: string) => {
    await buildStamped(source, join(folder, name), how);
    programs.set(name, await readFile(join(folder, name)));
  };
  const [source, other] = [join(folder, 'a/kubernetes'), join(folder, 'b/kubernetes')];
  await writeProgram(source);
  const line = programFiles['version/base.go'] ?? '';
  await writeProgram(other, { 'version/base.go': line.replace('of*3 + 7', 'of*of*of*of*of*5 + 9*of*of') });
  for (const [name, how] of Object.entries(builds)) await build(name as Name, how, source);
  await build('longer', builds.unstripped, other);
});

const of = (name: Name) => programs.get(name) ?? Buffer.alloc(0);

async function causesOf(a: Buffer, b: Buffer): Promise<readonly string[]> {
  const found = await compareFiles(sourceOf(a), sourceOf(b), { unpack: unpackInMemory, mostPlaces: 5 });
  return [...new Set(found.map(({ cause }) => cause))];
}

function changed(name: Name, placeIn: (executable: Executable, program: Buffer) => number): Buffer {
  const program = Buffer.from(of(name));
  const file = readExecutable(sourceOf(program));
  assert.ok(file?.kind === 'one');
  const at = placeIn(file.executable, program);
  program[at] = (program[at] ?? 0) ^ 4;
  return program;
}

const note = (it: Executable) => (sectionNamed(it, '.note.gnu.build-id')?.offset ?? 0) + 20;
const uuid = (it: Executable) => it.linkIds[0]?.offset ?? 0;
const inSignature = (behind: number) => (it: Executable) => (it.signature?.offset ?? 0) + behind;
const identifier = (it: Executable, program: Buffer) => program.indexOf('a.out', it.signature?.offset);
const flagsOfData = (it: Executable) =>
  (it.table?.rows.find(({ name }) => name === '.data')?.place.offset ?? 0) + 8;

/** By Apple, as it looks: with a blob of a signer in the place of the linker's one, which is as long. */
function signed(sizeMore = 0): Buffer {
  const program = Buffer.from(of('darwin'));
  const file = readExecutable(sourceOf(program));
  assert.ok(file?.kind === 'one');
  const at = file.executable.signature?.offset ?? 0;
  const directory = at + program.readUInt32BE(at + 16);
  program.writeUInt32BE(0xfade0b01, directory);
  program.writeUInt32LE(program.readUInt32LE(20) + sizeMore, 20);
  return program;
}

const rows: Readonly<Record<string, readonly [a: Name, b: () => Buffer, causes: readonly string[]]>> = {
  "GNU's build ID": ['plain', () => changed('plain', note), ['unknown']],
  "GNU's build ID beside a date": ['plain', () => changed('dated', note), ['date', 'build-id', 'unknown']],
  'the UUID': ['darwin', () => changed('darwin', uuid), ['unknown']],
  "the name in a linker's signature": ['darwin', () => changed('darwin', identifier), ['unknown']],
  "the header of a linker's signature": ['darwin', () => changed('darwin', inSignature(40)), ['unknown']],
  'a signature': ['darwin', () => signed(), ['signature']],
  "a signature with the size of the header's commands": ['darwin', () => signed(8), ['signature', 'unknown']],
  'the flags of a section': [
    'plain',
    () => changed('unstripped', flagsOfData),
    ['strip', 'build-id', 'unknown'],
  ],
  'nothing but the stamp, which is missing': [
    'plain',
    () => of('unstamped'),
    ['version', 'commit', 'tree-state', 'date', 'build-id', 'unknown'],
  ],
  'the source of two unstripped programs': [
    'unstripped',
    () => of('longer'),
    ['source', 'build-id', 'unknown'],
  ],
};

for (const [what, [a, b, causes]] of Object.entries(rows)) {
  test(`where ${what} differs, ${causes.join(', ')} is told`, async () =>
    assert.deepEqual(await causesOf(of(a), b()), causes));
}
