/** What a program says of itself is held against the manifest that it is published with, and believed where an SBOM says otherwise. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordsOf } from '../../src/commands/look-at-programs.ts';
import { parseGoRecord } from '../../src/inspect/go-record.ts';
import { programFaults, type SeenProgram } from '../../src/release/program-faults.ts';
import { manifestOf, stamp } from './shard-manifests.ts';

const settings = { CGO_ENABLED: '0', GOEXPERIMENT: '', GOFIPS140: '', tags: 'a,b' };
const seen: SeenProgram = { goVersion: 'go1.26.0', settings, stamp };
const nothing = { CGO_ENABLED: '', GOEXPERIMENT: '', GOFIPS140: '', tags: '' };

const cases: Readonly<Record<string, readonly [change: Partial<SeenProgram>, faults: readonly string[]]>> = {
  'what was planned': [{}, []],
  'no stamp that can be told from other texts': [{ stamp: {} }, []],
  'a part of the stamp': [{ stamp: { ...stamp, gitCommit: undefined } }, []],
  'another version and date': [
    { stamp: { ...stamp, gitVersion: 'v1.36.2', buildDate: '2026-01-02T03:04:06Z' } },
    [
      'says of itself gitVersion "v1.36.2", and its manifest.json "v1.36.1"',
      'says of itself buildDate "2026-01-02T03:04:06Z", and its manifest.json "2026-01-02T03:04:05Z"',
    ],
  ],
  'another state of the tree': [
    { stamp: { ...stamp, gitTreeState: 'dirty' } },
    ['says of itself gitTreeState "dirty", and its manifest.json "clean"'],
  ],
  'another Go': [
    { goVersion: 'go1.26.1' },
    ['says of itself Go "go1.26.1", and its manifest.json "go1.26.0"'],
  ],
  'other tags': [
    { settings: { ...settings, tags: 'a' } },
    ['says of itself tags "a", and its manifest.json "a,b"'],
  ],
  'no settings': [
    { settings: nothing },
    [
      'says of itself CGO_ENABLED "", and its manifest.json "0"',
      'says of itself tags "", and its manifest.json "a,b"',
    ],
  ],
};

for (const [what, [change, faults]] of Object.entries(cases)) {
  test(`of a program with ${what} ${faults.length === 0 ? 'nothing' : 'that'} is told`, () => {
    assert.deepEqual(programFaults({ ...seen, ...change }, { settings }, manifestOf('amd64')), faults);
  });
}

test('a manifest may name the experiments of its Go, which programs record elsewhere', () => {
  const { toolchain, ...others } = manifestOf('amd64');
  const manifest = { ...others, toolchain: { ...toolchain, go: 'go1.26.0 X:boringcrypto' } };
  assert.deepEqual(programFaults(seen, { settings }, manifest), []);
});

test('of a program that was read its own record counts, and of another one that of the SBOM', () => {
  const [own, said] = ['go1.26.0', 'go1.26.1'].map((it) => parseGoRecord(it, 'path\tx\n'));
  const sbom = new Map(['a', 'b', 'c'].flatMap((path) => (said ? [[path, said] as const] : [])));
  const records = recordsOf(
    new Map([
      ['a', own],
      ['b', undefined],
    ]),
    sbom,
  );
  assert.deepEqual([...records].sort(), [
    ['a', own],
    ['c', said],
  ]);
});
