/** One cause is planted between two real programs: it is told, first, and no other one is. */

import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { compare } from '../../src/commands/compare.ts';
import type { Cause } from '../../src/compare/difference.ts';
import { git } from '../support/git.ts';
import { goRootOf } from '../support/go-toolchains.ts';
import { buildStamped, programFiles, type StampedBuild, writeProgram } from '../support/stamped-program.ts';
import { temporaryFolder } from './support.ts';

interface Planted {
  readonly a?: StampedBuild;
  readonly b: StampedBuild;
  /** Of the second build. */
  readonly files?: Readonly<Record<string, string>>;
  /** The first is the planted one; the others follow from it. */
  readonly causes: readonly Cause[];
  /** All bytes are accounted for. */
  readonly isWhole?: boolean;
}

const changed = (path: string, from: string, to: string) => ({
  [path]: (programFiles[path] ?? '').replace(from, to),
});
const stamp = (name: string, value: string) => ({ stamp: { [name]: value } });
const date = stamp('buildDate', '2025-02-03T04:05:06Z');
const seenByGo = { environment: { GOFLAGS: '-buildvcs=true' } };

const planted: Readonly<Record<string, Planted>> = {
  'the date': { b: date, causes: ['date'], isWhole: true },
  'the date, darwin/arm64': {
    a: { platform: 'darwin/arm64' },
    b: { ...date, platform: 'darwin/arm64' },
    causes: ['date'],
    isWhole: true,
  },
  'the date, windows/amd64': {
    a: { platform: 'windows/amd64' },
    b: { ...date, platform: 'windows/amd64' },
    causes: ['date'],
    isWhole: true,
  },
  'the version': { b: stamp('gitVersion', 'v1.33.5'), causes: ['version'], isWhole: true },
  'a longer version': { b: stamp('gitVersion', 'v1.33.10'), causes: ['version'] },
  'the minor version': {
    b: { stamp: { gitVersion: 'v1.34.0', gitMinor: '34' } },
    causes: ['version'],
    isWhole: true,
  },
  'the commit': { b: stamp('gitCommit', '1'.repeat(40)), causes: ['commit'], isWhole: true },
  'the tree state': { b: stamp('gitTreeState', 'dirty'), causes: ['tree-state'], isWhole: true },
  tags: { b: { arguments: ['-tags=notest'] }, causes: ['tags'] },
  'flags of the compiler': { b: { arguments: ['-gcflags=-N'] }, causes: ['flags'] },
  'no -trimpath': { b: { trimpath: false }, causes: ['flags', 'build-folder'] },
  'flags of the linker': {
    a: { trimpath: false },
    b: { trimpath: false, ldflags: '-s -w -X k8s.io/kubernetes/version.other=1' },
    causes: ['flags', 'build-folder'],
  },
  cgo: { b: { environment: { CGO_ENABLED: '1' } }, causes: ['cgo'] },
  'what is stripped': { b: { ldflags: '' }, causes: ['strip'], isWhole: true },
  'the level of the architecture': { b: { environment: { GOAMD64: 'v2' } }, causes: ['architecture-level'] },
  'an experiment': { b: { environment: { GOEXPERIMENT: 'fieldtrack' } }, causes: ['experiment'] },
  'the version of a dependency': {
    b: {},
    files: { 'go.mod': (programFiles['go.mod'] ?? '').replaceAll('v1.0.0', 'v1.0.1') },
    causes: ['dependency'],
    isWhole: true,
  },
  'where a dependency is replaced from': {
    b: {},
    files: {
      'go.mod': (programFiles['go.mod'] ?? '').replace('./dep', './ped'),
      'ped/go.mod': programFiles['dep/go.mod'] ?? '',
      'ped/dep.go': programFiles['dep/dep.go'] ?? '',
    },
    causes: ['dependency'],
  },
  'the source of a function': {
    b: {},
    files: changed('version/base.go', 'of*3 + 7', 'of*5 + 9'),
    causes: ['source'],
  },
  'the source of main': {
    b: {},
    files: changed('cmd/tool/main.go', 'println(it,', 'println("x", it,'),
    causes: ['source'],
  },
  'a function more': {
    b: {},
    files: changed(
      'version/base.go',
      'return of*3 + 7',
      'return more(of)\n}\n\n//go:noinline\nfunc more(of int) int {\n\treturn of',
    ),
    causes: ['source'],
  },
  'data alone': { b: {}, files: changed('dep/dep.go', 'dependency', 'dependancy'), causes: ['unknown'] },
};

const go = 'go';
let folder = '';
let built = 0;
before(async () => {
  folder = await temporaryFolder();
});

async function programOf(build: StampedBuild, files: Readonly<Record<string, string>> = {}): Promise<string> {
  built += 1;
  const source = join(folder, String(built), 'kubernetes');
  await writeProgram(source, files);
  const out = join(folder, String(built), 'tool');
  await buildStamped(source, out, { go, ...build });
  return out;
}

/** What follows from anything. */
const always: readonly Cause[] = ['build-id', 'unknown'];

for (const [name, { a = {}, b, files, causes, isWhole }] of Object.entries(planted)) {
  test(`${name} is told first, and no cause that was not there`, async () => {
    await assertTold([await programOf(a), await programOf(b, files)], causes, isWhole);
  });
}

async function assertTold(
  programs: readonly [string, string],
  causes: readonly Cause[],
  isWhole = false,
): Promise<void> {
  const found = await compare({ a: programs[0], b: programs[1], isRaw: false, temporaryFolder: folder });
  const told = [...new Set(found.map(({ cause }) => cause))];
  const all = JSON.stringify(found.map(({ cause, a, b }) => [cause, a, b]));
  assert.equal(
    told.find((it) => it !== 'build-id'),
    causes[0],
    all,
  );
  assert.deepEqual(
    told.filter((it) => !causes.includes(it) && !always.includes(it)),
    [],
    all,
  );
  if (isWhole) assert.ok(!told.includes('unknown'), all);
}

test('another folder of the build is told', async () => {
  const programs = [await programOf({ trimpath: false }), await programOf({ trimpath: false })] as const;
  await assertTold(programs, ['build-folder']);
});

test('another Go is told', async () => {
  const other = join(await goRootOf('go1.25.7'), 'bin/go');
  await assertTold([await programOf({}), await programOf({ go: other })], ['go-version', 'flags']);
});

test('another C compiler is told', async () => {
  const compiler = async (version: string) => {
    const [cc, mark] = [join(folder, `cc-${version}`), join(folder, `mark-${version}.h`)];
    await writeFile(
      mark,
      `#ifndef __ASSEMBLER__\n__asm__(".ident \\"GCC: (Somebody) ${version}\\"");\n#endif\n`,
    );
    await writeFile(cc, `#!/bin/sh\nexec cc -fno-ident -include ${mark} "$@"\n`, { mode: 0o755 });
    return { environment: { CGO_ENABLED: '1', CC: cc } };
  };
  const files = changed('cmd/tool/main.go', 'func main() {', 'func main() {\n\tprintln(C.seven())');
  const withC = {
    'cmd/tool/main.go': (files['cmd/tool/main.go'] ?? '').replace(
      'import (',
      '// static int seven(void) { return 7; }\nimport "C"\n\nimport (',
    ),
  };
  const older = await programOf(await compiler('11.3.0'), withC);
  await assertTold([older, await programOf(await compiler('12.9.0'), withC)], ['c-compiler']);
});

test('what Go saw of the repository is told: nothing, another commit, a change, a tag', async () => {
  const source = join(folder, 'repository');
  await writeProgram(source);
  await git(source, ['init', '--quiet']);
  const commit = async (message: string) => {
    await git(source, ['add', '.']);
    await git(source, ['commit', '--quiet', '--allow-empty', `--message=${message}`]);
  };
  const build = async (name: string, more: StampedBuild = seenByGo) => {
    const out = join(folder, name);
    await buildStamped(source, out, { go, ...more });
    return out;
  };
  await commit('One');
  const blind = await build('blind', {});
  const one = await build('one');
  await commit('Two');
  const two = await build('two');
  await git(source, ['tag', 'v1.33.4']);
  const tagged = await build('tagged');
  await writeFile(join(source, 'new.txt'), 'a change');
  const dirty = await build('dirty');
  await assertTold([blind, one], ['module-version', 'vcs']);
  await assertTold([one, two], ['module-version', 'vcs']);
  await assertTold([two, tagged], ['module-version']);
  await assertTold([tagged, dirty], ['module-version', 'vcs']);
});

test('a signature is told, and the program under it is compared', async () => {
  const [a, b] = [await programOf({ platform: 'windows/amd64' }), join(folder, 'signed.exe')];
  await writeFile(b, signed(await readFile(a)));
  await assertTold([a, b], ['signature'], true);
  const tampered = signed(await readFile(a));
  tampered[0x1000] = (tampered[0x1000] ?? 0) ^ 1;
  await writeFile(b, tampered);
  await assertTold([a, b], ['signature']);
  const found = await compare({ a, b, isRaw: false, temporaryFolder: folder });
  assert.deepEqual(
    found.at(-1)?.places.map(({ b: at }) => at),
    [0x1000],
  );
});

/** As signtool leaves it: the certificate behind the program, its place and the checksum in the header. */
function signed(program: Buffer): Buffer {
  const certificate = Buffer.alloc(64, 'certificate');
  const copy = Buffer.concat([program, Buffer.alloc((8 - (program.length % 8)) % 8), certificate]);
  const optional = copy.readUInt32LE(60) + 24;
  copy.writeUInt32LE(0x12345, optional + 64);
  copy.writeUInt32LE(copy.length - certificate.length, optional + 112 + 32);
  copy.writeUInt32LE(certificate.length, optional + 112 + 36);
  return copy;
}

test('a byte that was changed in a program of another date is told beside the date, with its section', async () => {
  const [a, b] = [await programOf({}), await programOf(date)];
  const bytes = await readFile(b);
  const at = 0x2000;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(b, bytes);
  const found = await compare({ a, b, isRaw: true, temporaryFolder: folder });
  assert.deepEqual(
    found.map(({ cause }) => cause),
    ['date', 'build-id', 'unknown'],
  );
  assert.deepEqual(found.at(-1)?.places, [{ section: '.text', a: at, b: at, size: 1 }]);
});
