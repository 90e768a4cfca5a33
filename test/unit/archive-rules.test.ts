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
  [`${'d/'.repeat(63)}f`, 'f'.repeat(512)],
  ['\u0149'.repeat(256), '\ufdfa'.repeat(28)],
  Array.from({ length: 40 }, (_, index) => `${index} -> ${index + 1}`),
];

for (const entries of held) {
  test(`an archive may hold ${entries.join(', ').slice(0, 80)}`, () =>
    assert.equal(faultOf(entries), undefined));
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
  [['a\u009b2J'], /control character/],
  [[`${'d/'.repeat(64)}f`], /which lies more than 64 folders deep/],
  [['f'.repeat(513)], /whose name or target is longer than 512 characters/],
  [['\ufdfa'.repeat(500)], /whose name has more than 512 characters on some file systems/],
  [[`a/${'\u0149'.repeat(300)}/b`], /whose name has more than 512 characters on some file systems/],
  [[`a -> ${'./'.repeat(300)}b`], /whose name or target is longer than 512 characters/],
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
  // On a file system without cases, or where two spellings of a letter are one.
  [['d/', 'd/up -> ..', 'out -> D/up/..'], /"out", which by way of others leads out/],
  [['D/', 'D/Up -> ..', 'out -> d/uP/..'], /"out", which by way of others leads out/],
  [['\u00e9/up -> ..', 'out -> e\u0301/up/..'], /"out", which by way of others leads out/],
  [['d/up -> ..', 'x -> d/up', 'out -> x/..'], /"out", which by way of others leads out/],
  [['d/up -> ..', 'out -> no/../d/up/./no/../..'], /"out", which by way of others leads out/],
  [['a -> a'], /leads out of it or nowhere/],
  [[...Array.from({ length: 30 }, (_, at) => `${at} -> ${at + 1}`), 'twice -> 0/../0'], /"twice"/],
  [['a -> b', 'b -> a'], /leads out of it or nowhere/],
  [Array.from({ length: 50 }, (_, index) => `${index} -> ${index + 1}`), /leads out of it or nowhere/],
  [Array.from({ length: 200_002 }, (_, index) => `${index}`), /more than 200000 entries/],
  [Array.from({ length: 2100 }, (_, index) => `${index} -> x`), /more than 2000 links/],
];

for (const [entries, says] of refused) {
  test(`an archive must not hold ${JSON.stringify(entries.slice(0, 4)).slice(0, 120)}`, () => {
    assert.match(faultOf(entries) ?? '', says);
  });
}
