/** Of two documents of images, nothing hides behind a date that is told: order, blanks, numbers, bytes that are no text, words like roles. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { compareFiles } from '../../src/compare/compare-files.ts';
import { sourceOf } from '../../src/inspect/source.ts';
import { tinyTar } from '../support/tiny-archive.ts';
import { unpackInMemory } from '../support/unpack-in-memory.ts';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const layer = tinyTar([{ path: 'etc/os-release', content: Buffer.from('text') }]);
const layerPath = `${'1'.repeat(64)}/layer.tar`;

function imageWith(config: Buffer, name = `${sha256(config)}.json`): Buffer {
  const manifest = [{ Config: name, RepoTags: ['k:v1'], Layers: [layerPath] }];
  return tinyTar([
    { path: name, content: config },
    { path: layerPath, content: layer },
    { path: 'manifest.json', content: Buffer.from(JSON.stringify(manifest)) },
  ]);
}

async function causesOf(a: Buffer, b: Buffer): Promise<readonly string[]> {
  const found = await compareFiles(sourceOf(a), sourceOf(b), { unpack: unpackInMemory, mostPlaces: 5 });
  return [...new Set(found.map(({ cause }) => cause))].sort();
}

const rest = `"os":"linux","rootfs":{"type":"layers","diff_ids":["sha256:${sha256(layer)}"]}`;
const created = (second: number) => `"created":"2025-01-02T03:04:0${second}Z"`;
const config = (second: number, more: string) => `{${created(second)},"x":${more},${rest}}`;
const both = (one: string, other: string) => [config(1, one), config(2, other)] as const;

const rows: Readonly<Record<string, readonly [texts: readonly [a: string, b: string], causes: string]>> = {
  'a date': [both('1', '1'), 'image-dates'],
  'a date, and keys in another order': [
    [config(1, '1'), `{"x":1,${created(2)},${rest}}`],
    'image-dates, unknown',
  ],
  'a date, and blanks behind the end': [[config(1, '1'), `${config(2, '1')}  \n`], 'image-dates, unknown'],
  'a date, and a blank inside': [both('1', ' 1'), 'image-dates, unknown'],
  'a date, and zeros behind a number': [both('1', '1.000'), 'image-dates, unknown'],
  'a date, and numbers that JavaScript takes for one': [
    both('9007199254740993', '9007199254740992'),
    'image-dates, unknown',
  ],
  'a date, and escapes in another text': [both('"A"', '"\\u0041"'), 'image-dates, unknown'],
  'a date with escapes': [
    [config(1, '1'), config(2, '1').replace('2025', '202\\u0035')],
    'image-dates, unknown',
  ],
  'a date, and another value': [both('"a"', '"b"'), 'image-config, image-dates'],
  'a date, and a value with signs of HTML': [
    both('"a"', '"a \\u0026\\u0026 b"'),
    'image-config, image-dates',
  ],
  'a date that only one has': [[`{${rest}}`, `{${created(1)},${rest}}`], 'image-dates'],
  'a last key that only one has': [[`{${rest}}`, `{${rest},"x":{"y":[1]}}`], 'image-config'],
  'indented, a last key that only one has': [
    [`{\n  ${rest}\n}`, `{\n  ${rest},\n  "x": 1\n}`],
    'image-config',
  ],
  'an element more of a list': [[`{"x":[1],${rest}}`, `{"x":[1,2],${rest}}`], 'image-config'],
  'the words of a role for its digest': [
    both('"content of layer 1"', `"${sha256(layer)}"`),
    'image-config, image-dates',
  ],
};

for (const [what, [[a, b], causes]] of Object.entries(rows)) {
  test(`of configurations, ${what} is told as ${causes}`, async () =>
    assert.equal((await causesOf(imageWith(Buffer.from(a)), imageWith(Buffer.from(b)))).join(', '), causes));
}

test('of configurations, bytes that are no text are compared as bytes', async () => {
  const withLabel = (second: number, byte: string) => Buffer.from(config(second, `"${byte}"`), 'latin1');
  const causes = await causesOf(imageWith(withLabel(1, '\xfe')), imageWith(withLabel(2, '\xff')));
  assert.ok(causes.includes('unknown'));
});

test('a member that is called like a role is another one', async () => {
  const bytes = Buffer.from(config(1, '1'));
  assert.ok((await causesOf(imageWith(bytes), imageWith(bytes, 'config.json'))).includes('missing'));
});

test('what stands for a digest is told apart from the same words', async () => {
  const [a, b] = both('"content of layer 1"', `"${sha256(layer)}"`).map((it) => imageWith(Buffer.from(it)));
  assert.ok(a && b);
  const found = await compareFiles(sourceOf(a), sourceOf(b), { unpack: unpackInMemory, mostPlaces: 5 });
  assert.deepEqual(
    found.filter(({ cause }) => cause === 'image-config').map((it) => [it.a, it.b]),
    [['x content of layer 1', 'x <content of layer 1>']],
  );
});
