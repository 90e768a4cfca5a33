/** What files say of themselves is read out of their bytes: every format and byte order, and never a guess. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { describe } from '../../src/inspect/describe.ts';
import { parseGoRecord } from '../../src/inspect/go-record.ts';
import { sourceOf } from '../../src/inspect/source.ts';
import { tinyContent, tinyFormats, tinyProgram, tinyStamp } from '../support/tiny-program.ts';
import { unpackInMemory } from '../support/unpack-in-memory.ts';

const describeBytes = (bytes: Buffer) => describe(sourceOf(bytes), unpackInMemory);

for (const format of tinyFormats) {
  test(`${format}: Go's record, the stamp and the build ID are read`, async () => {
    const { kind, programs, fault } = await describeBytes(tinyProgram(format));
    assert.equal(fault, undefined);
    assert.equal(kind, 'program');
    const [program, ...others] = programs;
    assert.deepEqual(others, []);
    assert.ok(program?.go);
    const { go } = program;
    assert.deepEqual(
      [go.version, go.path, go.module?.version, go.settings['-tags'], go.buildId],
      ['go1.24.6', 'k8s.io/kubernetes/cmd/kubectl', 'v1.33.4', 'selinux,notest', 'action/content'],
    );
    assert.deepEqual(go.stamp, {
      gitVersion: 'v1.33.4',
      gitCommit: '0123456789abcdef0123456789abcdef01234567',
      gitTreeState: 'clean',
      gitMajor: '1',
      gitMinor: '33',
      buildDate: '2025-01-02T03:04:05Z',
    });
  });
}

test('the stamp is found in any order of its variables', async () => {
  const stamp = [...tinyStamp].reverse();
  const { programs } = await describeBytes(tinyProgram('elf64', { stamp }));
  assert.equal(programs[0]?.go?.stamp?.buildDate, '2025-01-02T03:04:05Z');
});

test('a stamp may have a version of two numbers, as Kubernetes does', async () => {
  const stamp = tinyStamp.map((it) => (it === 'v1.33.4' ? 'v1.33' : it));
  const { programs } = await describeBytes(tinyProgram('elf64', { stamp }));
  assert.equal(programs[0]?.go?.stamp?.gitVersion, 'v1.33');
});

const noStamps: Readonly<Record<string, readonly string[]>> = {
  'a date alone': ['2025-01-02T03:04:05Z'],
  'a commit among other texts': ['a', 'b', tinyStamp[3] ?? '', 'c', 'd', 'e'],
  'a minor version of another release': tinyStamp.map((it) => (it === '33' ? '34' : it)),
  'a commit that is too short': tinyStamp.map((it) => it.replace(/^0123.*/, '0123')),
};

for (const [name, stamp] of Object.entries(noStamps)) {
  test(`${name} is no stamp`, async () => {
    const { programs } = await describeBytes(tinyProgram('elf64', { stamp }));
    assert.equal(programs[0]?.go?.stamp, undefined);
  });
}

test('a stamp whose flags and data disagree is unknown where they do', async () => {
  const lines = `${tinyContent.lines}build\t-ldflags="-X 'k8s.io/component-base/version.buildDate=2020-01-01T00:00:00Z' -X 'k8s.io/component-base/version.gitVersion=v1.33.4'"\n`;
  const { programs } = await describeBytes(tinyProgram('elf64', { lines }));
  const stamp = programs[0]?.go?.stamp;
  assert.deepEqual([stamp?.buildDate, stamp?.gitVersion], ['unknown', 'v1.33.4']);
});

test('a record says modules, replacements and settings as Go quotes them', () => {
  const record = parseGoRecord(
    'devel go1.27-abcdef Mon Jan 1 X:boringcrypto,loopvar',
    [
      'path\tk8s.io/kubernetes/cmd/kubectl',
      'mod\tk8s.io/kubernetes\t(devel)\t',
      'dep\tk8s.io/api\tv0.33.4\t',
      '=>\t./staging/src/k8s.io/api\t(devel)\t',
      'dep\tk8s.io/utils\tv0.1.0\th1:x=',
      'build\t-ldflags="-X \'a.b=c d\' -s -w"',
      'build\t"odd name"=x',
      '',
    ].join('\n'),
  );
  assert.deepEqual([record.goVersion, record.experiments], ['go1.27-abcdef', 'boringcrypto,loopvar']);
  assert.deepEqual(record.dependencies, [
    {
      path: 'k8s.io/api',
      version: 'v0.33.4',
      sum: '',
      replace: { path: './staging/src/k8s.io/api', version: '(devel)', sum: '' },
    },
    { path: 'k8s.io/utils', version: 'v0.1.0', sum: 'h1:x=' },
  ]);
  assert.deepEqual(record.settings, { '-ldflags': "-X 'a.b=c d' -s -w", 'odd name': 'x' });
});

const damaged: Readonly<Record<string, readonly [Buffer, RegExp]>> = {
  'a program that is cut off': [tinyProgram('elf64').subarray(0, 0x700), /cut off or damaged: a section/],
  'a header alone': [tinyProgram('elf64').subarray(0, 40), /its header would lie outside/],
  'Mach-O with a million load commands': [
    withNumber(tinyProgram('mach-o'), 16, 1_000_000),
    /its header speaks of 1000000 load commands/,
  ],
  'PE whose section is as long as the disk': [
    withNumber(tinyProgram('pe'), 88 + 240 + 16, 0xfffffff0),
    /a section would lie/,
  ],
  'gzip that is cut off': [gzipSync(Buffer.alloc(100_000)).subarray(0, 60), /cut off or damaged/],
};

for (const [name, [bytes, says]] of Object.entries(damaged)) {
  test(`${name} is told as damaged`, async () => {
    const { kind, fault } = await describeBytes(bytes);
    assert.equal(kind, 'damaged');
    assert.match(fault ?? '', says);
  });
}

test('a program that no Go has built, and a file that is nothing known, are told as that', async () => {
  const plain = tinyProgram('elf64');
  plain.fill(0, plain.indexOf(' Go buildinf:'), plain.indexOf(' Go buildinf:') + 13);
  assert.equal((await describeBytes(plain)).programs[0]?.go, undefined);
  assert.match((await describeBytes(Buffer.from('hello'))).fault ?? '', /no program, no archive/);
});

function withNumber(bytes: Buffer, at: number, value: number): Buffer {
  bytes.writeUInt32LE(value, at);
  return bytes;
}
