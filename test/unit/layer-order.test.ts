/** Equal layers are listed alike: their order, and which of a file's names holds the content, does not depend on the maker. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalEntries, type LayerEntry } from '../../src/packing/image/layer-order.ts';
import type { TarEntry } from '../../src/packing/tar/tar-entry.ts';

function entry(path: string, rest: Partial<TarEntry> = {}): LayerEntry {
  const plain: TarEntry = {
    path,
    kind: rest.target === undefined ? 'file' : 'hardlink',
    ...{ mode: 0o644, uid: 1, gid: 2, size: rest.target === undefined ? 5 : 0, mtime: 3, target: '' },
    device: undefined,
    xattrs: new Map(),
  };
  return { entry: { ...plain, ...rest }, offset: path.length };
}

const listed = (entries: readonly LayerEntry[]) =>
  canonicalEntries(entries, 9).map(({ entry: it }) => (it.target ? `${it.path} -> ${it.target}` : it.path));

const orders: Readonly<Record<string, readonly [found: readonly LayerEntry[], expected: readonly string[]]>> =
  {
    'no entries': [[], []],
    'a folder before what is in it, by bytes': [
      [entry('b/ä'), entry('b/z'), entry('b'), entry('b-c'), entry('B')],
      ['B', 'b', 'b-c', 'b/z', 'b/ä'],
    ],
    'the top before all': [
      [entry('!'), entry('./', { kind: 'directory' })],
      ['.', '!'],
    ],
    'paths however they are spelled': [
      [entry('./a//b'), entry('/a/')],
      ['a', 'a/b'],
    ],
    'whiteouts before what they stand beside': [
      [entry('d/-a'), entry('d/.wh.b'), entry('d/.a'), entry('d/.wh..wh..opq')],
      ['d/.wh..wh..opq', 'd/.wh.b', 'd/-a', 'd/.a'],
    ],
    'a link whose file comes later by name': [
      [entry('z'), entry('a', { target: 'z' }), entry('m', { target: './z' })],
      ['a', 'm -> a', 'z -> a'],
    ],
    'a link to a link': [
      [entry('b'), entry('c', { target: 'b' }), entry('a', { target: 'c' })],
      ['a', 'b -> a', 'c -> a'],
    ],
    'a link to a file of a layer below': [[entry('a', { target: 'below' })], ['a -> below']],
    'links to one another and to a file of a layer below': [
      [entry('b', { target: 'below' }), entry('a', { target: 'b' })],
      ['a -> below', 'b -> below'],
    ],
    'the last of a name': [
      [entry('a', { size: 1 }), entry('b'), entry('a', { size: 2 })],
      ['a', 'b'],
    ],
  };

for (const [name, [found, expected]] of Object.entries(orders)) {
  test(`${name}: listed alike from front and from back`, () => {
    assert.deepEqual(listed(found), expected);
    assert.deepEqual(listed(found.toReversed()), expected);
  });
}

test('of a name that is there twice the last one stays', () => {
  const [first] = canonicalEntries([entry('a', { size: 1 }), entry('a', { size: 2 })], 9);
  assert.equal(first?.entry.size, 2);
});

test('every name of a file says its attributes, and the first has its content', () => {
  const xattrs = new Map([['security.capability', Buffer.from('x')]]);
  const file = entry('long/file', { mode: 0o4755, uid: 7, gid: 8, xattrs });
  const [first, second] = canonicalEntries([file, entry('a', { target: 'long/file' })], 9);
  assert.deepEqual(first, { entry: { ...file.entry, path: 'a', mtime: 9 }, offset: file.offset });
  assert.deepEqual(second, {
    entry: { ...file.entry, mtime: 9, kind: 'hardlink', size: 0, target: 'a' },
    offset: 0,
  });
});

test('the target of a symbolic link may be anything', () => {
  assert.deepEqual(listed([entry('a', { kind: 'symlink', size: 0, target: '../../x//y' })]), [
    'a -> ../../x//y',
  ]);
});

const refusals: Readonly<Record<string, readonly [found: readonly LayerEntry[], says: RegExp]>> = {
  'a path out of the layer': [[entry('a/../../x')], /"a\/\.\.\/\.\.\/x" in a layer leads out of it/],
  'a hard link out of the layer': [[entry('a', { target: '../x' })], /"\.\.\/x" in a layer leads out of it/],
  'hard links in a circle': [
    [entry('a', { target: 'b' }), entry('b', { target: 'a' })],
    /hard link "a" leads on and on/,
  ],
  'a hard link to itself': [[entry('a', { target: 'a' })], /hard link "a" leads on and on/],
  'a hard link to a folder': [
    [entry('a', { kind: 'directory' }), entry('b', { target: 'a' })],
    /hard link "b" points to a directory/,
  ],
  'a hard link to a name that is there twice': [
    [entry('a'), entry('b', { target: 'a' }), entry('a')],
    /"b" is a hard link to a name that its layer has twice/,
  ],
};

for (const [name, [found, says]] of Object.entries(refusals)) {
  test(`${name} is refused`, () => {
    assert.throws(() => canonicalEntries(found, 9), { name: 'ArchiveFault', message: says });
  });
}
