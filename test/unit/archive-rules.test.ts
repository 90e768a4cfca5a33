/** What an archive of a release may hold, alone and beside what else is in it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveRules } from '../../src/release/archive-rules.ts';

/** `path`, `path/` for a folder, `path -> target` for a link, `path (kind)` for anything else. */
function faultOf(entries: readonly string[]): string | undefined {
  const rules = archiveRules();
  for (const text of entries) {
    const [name = '', target = ''] = text.split(' -> ');
    const [, path = '', kind = ''] = /^(.*?)(?: \((\w+)\))?$/s.exec(name) ?? [];
    const usual = target !== '' ? 'symlink' : path.endsWith('/') ? 'directory' : 'file';
    const fault = rules.faultOf({ path: path.replace(/(?<=.)\/$/, ''), kind: kind || usual, target });
    if (fault !== undefined) return fault;
  }
  return rules.faultAtEnd();
}

const held: readonly (readonly string[])[] = [
  ['kubernetes/', 'kubernetes/a', 'kubernetes/b/c'],
  ['./', './kubernetes/', './kubernetes/a'],
  ['a/b', 'a/', 'a/c'],
  ['vendor/api -> ../staging/api', 'staging/api/x'],
  ['a/b -> ..', 'c -> a/b/a', 'd -> c/b'],
];

for (const entries of held) {
  test(`an archive may hold ${entries.join(', ')}`, () => assert.equal(faultOf(entries), undefined));
}

const refused: readonly (readonly [entries: readonly string[], says: RegExp])[] = [
  [['../b'], /unpacked elsewhere/],
  [['a/../b'], /unpacked elsewhere/],
  [['/etc/passwd'], /unpacked elsewhere/],
  [['a//b'], /empty steps/],
  [['a/./b'], /empty steps/],
  [['a -> ../b'], /"a", which leads out of it \("\.\.\/b"\)/],
  [['a -> /etc'], /leads out/],
  [['a (hardlink)'], /which is a hardlink/],
  [['a (character)'], /which is a character/],
  [['. (symlink)'], /"\.", which is a symlink/],
  [['a\u001b[2J'], /control character/],
  [['a -> b\nc'], /control character/],
  [['a', 'a'], /"a" twice/],
  [['a/', 'a/'], /"a" twice/],
  [['./a', 'a'], /"a" twice/],
  [['a', 'a/b'], /"a\/b", which lies below "a", which is no folder/],
  [['a/b', 'a'], /"a" twice/],
  [['a -> b', 'a/c', 'b/'], /lies below "a"/],
  [['a/b/c', 'a/b -> d'], /"a\/b" twice/],
  [['Makefile', 'makefile'], /"makefile" and "Makefile", which are one name/],
  [['Docs/a', 'docs/b'], /"docs" and "Docs"/],
  [['\u00e9', 'e\u0301'], /which are one name/],
  [['stra\u00dfe', 'STRASSE'], /which are one name/],
  // Each alone leads inside: `deep/up` is `..` of where `here` really lies.
  [['a/b/', 'here -> a', 'a/up -> ..', 'out -> a/up/..'], /"out", which by way of others leads out/],
  [['x/y/up -> ../..', 'z -> x/y', 'w -> z/up/..'], /"w", which by way of others leads out/],
  [['a -> b', 'b -> a'], /leads out of it or nowhere/],
  [Array.from({ length: 50 }, (_, index) => `${index} -> ${index + 1}`), /leads out of it or nowhere/],
  [Array.from({ length: 200_002 }, (_, index) => `${index}`), /more than 200000 entries/],
  [Array.from({ length: 2100 }, (_, index) => `${index} -> x`), /more than 2000 links/],
];

for (const [entries, says] of refused) {
  test(`an archive must not hold ${JSON.stringify(entries.slice(0, 4))}`, () => {
    assert.match(faultOf(entries) ?? '', says);
  });
}

test('names and targets end where no file system has longer ones', () => {
  const long = `${'x/'.repeat(200_000)}x`;
  assert.match(faultOf([long]) ?? '', /^"x\/.*", which is longer than a path can be$/);
  assert.match(faultOf([`a -> ${long}`]) ?? '', /^the link "a", whose target is longer/);
});
