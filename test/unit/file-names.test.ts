/** Names that are not UTF-8 go through texts without loss, and are told as git and bash spell them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytesOfText, pathOnDisk, textOfBytes } from '../../src/host/file-names.ts';
import { nameText, shellWord } from '../../src/kubernetes/shell-word.ts';

test('any bytes come back as they were, and no two names become one', () => {
  const all = Buffer.from(Array.from({ length: 256 }, (_, index) => index));
  const odd = [
    all,
    Buffer.from('caf\xe9', 'latin1'),
    Buffer.from([0xed, 0xa0, 0x80, 0xf5]),
    Buffer.from('a\u{fffd}é😀'),
  ];
  for (const bytes of odd) assert.deepEqual(bytesOfText(textOfBytes(bytes)), bytes);
  assert.notEqual(textOfBytes(Buffer.of(0xe9)), textOfBytes(Buffer.of(0xea)));
});

test('a name in UTF-8 is the same text as ever', () => {
  for (const name of ['docs/a b', 'café', '😀', 'a\u{fffd}b']) {
    assert.equal(textOfBytes(Buffer.from(name)), name);
    assert.equal(pathOnDisk(name), name);
    assert.equal(nameText(name), name);
  }
});

test('a name that is not UTF-8 is told as git quotes it, and typed as bash reads it', () => {
  const name = textOfBytes(Buffer.from('d/it\'s "caf\xe9"', 'latin1'));
  assert.equal(nameText(name), '"d/it\'s \\"caf\\351\\""');
  assert.equal(shellWord(name), `$'d/it\\'s "caf\\351"'`);
});
