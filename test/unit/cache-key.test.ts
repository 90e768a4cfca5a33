/** Cache keys: what is in them and what is not; entries of Go's build cache; what is worth saving. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type CacheFile,
  kindOf,
  parseAction,
  type WorkingSet,
  workingSet,
  worthSaving,
} from '../../src/cache/entries.ts';
import { cacheKey, type KeyIngredients, neededBytes } from '../../src/cache/key.ts';
import { coldSecondsOf, parseMarker, parseUse } from '../../src/cache/marker.ts';

const usual: KeyIngredients = {
  prefix: 'kbuild',
  builder: 'container',
  machine: 'linux/amd64',
  goVersion: 'go1.26.0',
  crossTag: 'v1.36.0-go1.26.0-bullseye.0',
  platforms: ['linux/amd64'],
  flags: [],
  target: 'kubectl',
  what: [],
  commit: 'c'.repeat(40),
};

test('a key says in plain words what it can, and ends with the commit', () => {
  const { key, prefixes } = cacheKey(usual);
  const environment = 'kbuild-1-container-linux_amd64-go1.26.0-v1.36.0_go1.26.0_bullseye.0-linux_amd64';
  assert.ok(key.startsWith(environment), key);
  assert.ok(key.endsWith(`-${'c'.repeat(40)}`), key);
  for (const prefix of prefixes) assert.ok(key.startsWith(prefix) && prefix.endsWith('-'), prefix);
  assert.deepEqual(
    [...prefixes].sort((a, b) => b.length - a.length),
    prefixes,
  );
  assert.ok(key.length <= 512 && !key.includes(','));
});

const needs: Readonly<Record<string, readonly string[]>> = {
  '10': ['cross', 'release', 'quick-release', 'release-images', 'quick-release-images'],
  '5': ['all', 'test', 'test-integration', 'test-cmd'],
  '1.5': ['kubectl', 'kubelet'],
};

for (const [gigabytes, targets] of Object.entries(needs)) {
  test(`the cache of ${targets.join(', ')} may need ${gigabytes} GB of disk`, () => {
    for (const target of targets) assert.equal(neededBytes(target), Number(gigabytes) * 1e9, target);
  });
}

test('what a target takes without a cache is not told by the cache of another one', () => {
  const { prefixes } = cacheKey({ ...usual, target: 'cross' });
  const [nearest = ''] = prefixes;
  const markerOf = (ingredients: Partial<KeyIngredients>) =>
    ({ version: 1, key: cacheKey({ ...usual, ...ingredients }).key, coldSeconds: 60 }) as const;
  assert.equal(coldSecondsOf(markerOf({ target: 'cross', commit: 'd'.repeat(40) }), nearest), 60);
  assert.equal(coldSecondsOf(markerOf({ target: 'kubectl' }), nearest), 0);
  assert.equal(coldSecondsOf(undefined, nearest), 0);
});

const changes: readonly (readonly [name: string, change: Partial<KeyIngredients>, shared: number])[] = [
  ['another commit', { commit: 'd'.repeat(40) }, 2],
  ['another target', { target: 'kubelet' }, 1],
  ['another WHAT', { what: ['cmd/kubelet'] }, 1],
  ['another platform', { platforms: ['linux/arm64'] }, 0],
  ['one platform more', { platforms: ['linux/amd64', 'linux/arm64'] }, 0],
  ['a flag', { flags: [{ name: 'GOGCFLAGS', value: '-N' }] }, 0],
  ['another Go', { goVersion: 'go1.26.1' }, 0],
  ['another kube-cross', { crossTag: 'v1.36.0-go1.26.1-bullseye.0' }, 0],
  ['another machine', { machine: 'linux/arm64' }, 0],
  ['the local builder', { builder: 'local', crossTag: '' }, 0],
  ['another prefix', { prefix: 'mine' }, 0],
];

for (const [name, change, shared] of changes) {
  test(`${name} gives another key, which shares ${shared} prefixes`, () => {
    const [one, other] = [cacheKey(usual), cacheKey({ ...usual, ...change })];
    assert.notEqual(one.key, other.key);
    assert.equal(one.prefixes.filter((prefix) => other.prefixes.includes(prefix)).length, shared);
  });
}

test('a prefix stays as it is, with its dashes, and finds no cache of a longer or a shorter one', () => {
  const given = ['my', 'my-app', 'my-app-1', 'my_app', 'my-1', 'my-1-container', 'my-', 'my--1'];
  const keys = given.map((prefix) => ({ prefix, ...cacheKey({ ...usual, prefix }) }));
  for (const { prefix, key, prefixes } of keys) {
    assert.ok(key.startsWith(`${prefix}-1-container-linux_amd64-`), key);
    const found = keys.filter((other) => prefixes.some((it) => other.key.startsWith(it)));
    assert.deepEqual(
      found.map((other) => other.prefix),
      [prefix],
    );
  }
});

test('what only the linker reads, the order of flags and of WHAT, give the same key', () => {
  const [a, b] = [
    { name: 'DBG', value: '1' },
    { name: 'GOFLAGS', value: '-v' },
  ];
  const linker = { name: 'GOLDFLAGS', value: '-s' };
  const key = (flags: KeyIngredients['flags'], what: readonly string[]) =>
    cacheKey({ ...usual, target: 'all', flags, what }).key;
  assert.equal(key([a, b], ['x', 'y']), key([linker, b, a], ['y', 'x']));
});

test('a value is in the key as a hash alone, and not in its explanation', () => {
  const { key, explanation } = cacheKey({ ...usual, flags: [{ name: 'DBG', value: 'hunter2' }] });
  assert.ok(![key, ...explanation].join('\n').includes('hunter2'));
  assert.ok(explanation.join('\n').includes('DBG'));
});

test('the longest ingredients still give a key that the service takes', () => {
  const long = 'x'.repeat(500);
  const { key } = cacheKey({ ...usual, prefix: 'p'.repeat(60), goVersion: long, crossTag: `${long},y` });
  assert.ok(key.length <= 512, String(key.length));
  assert.ok(!key.includes(','));
});

const hash = 'ab'.repeat(32);
const kinds: readonly (readonly [name: string, kind: ReturnType<typeof kindOf>])[] = [
  [`ab/${hash}-a`, 'entry'],
  [`ab/${hash}-d`, 'entry'],
  ['README', 'bookkeeping'],
  ['trim.txt', 'bookkeeping'],
  ['testexpire.txt', 'bookkeeping'],
  ['kbuild-cache.json', 'bookkeeping'],
  [`ac/${hash}-a`, 'other'],
  [`ab/${hash}-x`, 'other'],
  [`ab/${hash}`, 'other'],
  [`ab/../${hash}-a`, 'other'],
  [`ab/${hash.toUpperCase()}-a`, 'other'],
  ['fuzz', 'other'],
];

for (const [name, kind] of kinds) test(`${name} is ${kind}`, () => assert.equal(kindOf(name), kind));

test('an action file is read, and nothing else is one', () => {
  const text = `v1 ${hash} ${'cd'.repeat(32)}                 1234  1700000000000000000\n`;
  assert.deepEqual(parseAction(text), { actionId: hash, outputId: 'cd'.repeat(32) });
  for (const other of ['', text.slice(1), text.trim(), `${text}x`, text.replace('v1', 'v2')]) {
    assert.equal(parseAction(other), undefined, other);
  }
});

const started = 10 * 3600_000;
const file = (name: string, hoursBefore: number, bytes = 10): CacheFile => ({
  name,
  bytes,
  mtimeMs: started - hoursBefore * 3600_000,
});

test('the working set is what the build has touched, new or restored', () => {
  const files = [file('old', 2), file('used', -0.1), file('new', -0.2, 30)];
  const set = workingSet(files, new Set(['old', 'used']), started);
  assert.deepEqual(
    set.kept.map(({ name }) => name),
    ['used', 'new'],
  );
  assert.deepEqual([set.bytes, set.droppedBytes, set.newBytes, set.hits], [40, 10, 30, 1]);
});

const worth: readonly (readonly [name: string, set: Partial<WorkingSet>, restored: boolean, kind: string])[] =
  [
    ['nothing', { bytes: 0 }, false, 'not-worth'],
    ['all of it new', { newBytes: 1000 }, false, 'worth'],
    ['little new, but nothing restored', { newBytes: 1 }, false, 'worth'],
    ['little new', { newBytes: 49 }, true, 'not-worth'],
    ['enough new', { newBytes: 50 }, true, 'worth'],
    ['nothing new, but much that is dead', { droppedBytes: 500 }, true, 'worth'],
    ['nothing new, and little that is dead', { droppedBytes: 100 }, true, 'not-worth'],
  ];

for (const [name, set, restored, kind] of worth) {
  test(`of a cache with ${name}, saving is ${kind}`, () => {
    const whole = { kept: [], dropped: [], bytes: 1000, droppedBytes: 0, newBytes: 0, hits: 0, ...set };
    assert.equal(worthSaving(whole, restored).kind, kind);
  });
}

test('a marker and a use are read only whole, of their version, and of their own job', () => {
  const marker = { version: 1, key: 'k', coldSeconds: 3 };
  assert.deepEqual(parseMarker(JSON.stringify(marker)), marker);
  for (const broken of [
    '',
    '[]',
    'null',
    '{"version":2,"key":"k","coldSeconds":3}',
    '{"version":1,"key":"k"}',
  ]) {
    assert.equal(parseMarker(broken), undefined, broken);
  }
  const use = { version: 1, job: 'j', runs: ['r'], startedMs: 5, before: ['x'] };
  assert.deepEqual(parseUse(JSON.stringify(use), 'j'), use);
  assert.equal(parseUse(JSON.stringify(use), 'other'), undefined);
  assert.equal(parseUse(JSON.stringify({ ...use, before: [1] }), 'j'), undefined);
  assert.equal(parseUse('{', 'j'), undefined);
});
