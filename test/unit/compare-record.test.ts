/** Every line of Go's record that differs is told, and spelling that Go does not write is not hidden by a line that is told. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareFiles } from '../../src/compare/compare-files.ts';
import { sourceOf } from '../../src/inspect/source.ts';
import { tinyContent, tinyProgram } from '../support/tiny-program.ts';
import { unpackInMemory } from '../support/unpack-in-memory.ts';

async function causesWith(lines: string, linesOfA = tinyContent.lines): Promise<readonly string[]> {
  const [a, b] = [tinyProgram('elf64', { lines: linesOfA }), tinyProgram('elf64', { lines })];
  const found = await compareFiles(sourceOf(a), sourceOf(b), { unpack: unpackInMemory, mostPlaces: 5 });
  return [...new Set(found.map(({ cause }) => cause))];
}

const withCgo = tinyContent.lines.replace('CGO_ENABLED=0', 'CGO_ENABLED=1');

const hiddenLines: Readonly<Record<string, string>> = {
  'a line twice': `${withCgo}build\tCGO_ENABLED=1\n`,
  'a line that Go does not write': `${withCgo}note\thello\n`,
  'lines in another order': tinyContent.lines
    .replace(
      'build\t-tags=selinux,notest\nbuild\tCGO_ENABLED=0',
      'build\tCGO_ENABLED=1\nbuild\t-tags=selinux,notest',
    )
    .replace(/(dep.*\n)(build.*\n)/, '$2$1'),
  'a blank for a tab': withCgo.replace('kubernetes\tv1.33.4', 'kubernetes v1.33.4'),
  'an arrow in a version': withCgo.replace('v1.8.1', 'v1.=>1'),
  'a version in the place of a sum': withCgo.replace('kubernetes\tv1.33.4\t', 'kubernetes\t\tv1.33.4'),
  'quotes that a name does not need': withCgo.replace('-tags=selinux', '"-tags"=linux'),
  'quotes that another value does not need': tinyContent.lines.replace('CGO_ENABLED=0', 'CGO_ENABL="1"'),
};

for (const [name, lines] of Object.entries(hiddenLines)) {
  test(`${name} in Go's record is not hidden by a setting that differs`, async () => {
    const causes = await causesWith(lines);
    assert.deepEqual([causes.includes('cgo'), causes.at(-1)], [true, 'unknown']);
  });
}

const toldLines: Readonly<Record<string, readonly [line: string, causes: readonly string[]]>> = {
  'another system than that of the header': ['GOOS=windows', ['platform', 'cgo']],
  'the system of the header': ['GOOS=linux', ['platform', 'cgo']],
  'another architecture than that of the header': ['GOARCH=arm64', ['platform', 'cgo']],
  'a name that needs quotes': ['"-a b"=1', ['flags', 'cgo']],
  'a value that needs quotes': ['-gcflags="-N \\"-l\\""', ['flags', 'cgo']],
};

for (const [name, [line, causes]] of Object.entries(toldLines)) {
  test(`${name}, in the place of another setting, is told as ${causes.join(' and ')}`, async () => {
    const linesWith = (setting: string) => tinyContent.lines.replace('CGO_ENABLED=0', setting);
    assert.deepEqual(await causesWith(linesWith(line), linesWith('CC='.padEnd(line.length, 'c'))), causes);
  });
}
