/** What the log and the summary say of the cache. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type CacheReport,
  type CacheSaveReport,
  cacheText,
  saveSummary,
  saveText,
  verdictText,
  wasCold,
} from '../../src/report/cache.ts';

const nothing: CacheReport = {
  outcome: 'miss',
  writes: false,
  key: 'key',
  matchedKey: '',
  why: '',
  entries: 0,
  bytes: 0,
  seconds: 2,
  hits: undefined,
  buildSeconds: 0,
  coldSeconds: 0,
};
const found: CacheReport = { ...nothing, outcome: 'exact', entries: 200, bytes: 17_000_000 };
const built: CacheReport = { ...found, hits: 150, buildSeconds: 10, coldSeconds: 100 };

const texts: readonly (readonly [Partial<CacheReport>, string])[] = [
  [found, 'restored, saved at this very commit (200 entries, 17.0 MB, 2.0 s)'],
  [{ ...found, outcome: 'partial' }, 'restored, of another commit (200 entries, 17.0 MB, 2.0 s)'],
  [{ ...found, outcome: 'kept' }, 'there already, used as it is (200 entries, 17.0 MB, 2.0 s)'],
  [{}, 'none found'],
  [{ why: 'too slow' }, 'none found: too slow'],
  [{ outcome: 'rejected', why: 'it is odd' }, 'restored but damaged, so it was thrown away: it is odd'],
  [{ outcome: 'none', why: 'a tag' }, 'not used: a tag'],
];

for (const [report, text] of texts) {
  test(`a cache is told as '${text}'`, () => assert.equal(cacheText({ ...nothing, ...report }), text));
}

test('only a build that had nothing measures what a cache saves', () => {
  const outcomes = ['exact', 'partial', 'kept', 'miss', 'rejected', 'none'] as const;
  assert.deepEqual(
    outcomes.filter((outcome) => wasCold({ outcome })),
    ['miss', 'rejected', 'none'],
  );
});

const used = 'The build used 150 of 200 entries. ';
const verdicts: readonly (readonly [string, Partial<CacheReport>, string | undefined])[] = [
  ['before the build', found, undefined],
  ['without a cache', { ...built, outcome: 'none' }, undefined],
  ['of a miss', { buildSeconds: 90 }, 'It cost 2.0 s and saved nothing; the build took 1 min 30 s'],
  [
    'of a rejected one',
    { outcome: 'rejected', buildSeconds: 9 },
    'It cost 2.0 s and saved nothing; the build took 9.0 s',
  ],
  [
    'of one that is worth it',
    built,
    `${used}It cost 2.0 s and saved 1 min 30 s (10 s instead of 1 min 40 s), so it was worth it by 1 min 28 s`,
  ],
  [
    'of one that costs more than it saves',
    { ...built, coldSeconds: 11 },
    `${used}It cost 2.0 s and saved 1.0 s (10 s instead of 11 s), so it cost more than it saved, by 1.0 s`,
  ],
  [
    'of one after which the build is slower',
    { ...built, coldSeconds: 8 },
    `${used}It cost 2.0 s and saved 0.0 s (10 s instead of 8.0 s), so it cost more than it saved, by 4.0 s`,
  ],
  [
    'of one whose cold build nobody has measured',
    { ...built, outcome: 'kept', coldSeconds: 0 },
    `${used}What it saved is not known, as no build without it was measured`,
  ],
  [
    'of one whose use nobody knows',
    { ...built, hits: undefined },
    'It cost 2.0 s and saved 1 min 30 s (10 s instead of 1 min 40 s), so it was worth it by 1 min 28 s',
  ],
];

for (const [name, report, text] of verdicts) {
  test(`the verdict ${name}`, () => assert.equal(verdictText({ ...nothing, ...report }), text));
}

const unsaved: CacheSaveReport = {
  outcome: 'skipped',
  why: '',
  kept: 0,
  dropped: 0,
  bytes: 0,
  newBytes: 0,
  droppedBytes: 0,
  archiveBytes: 0,
  seconds: 3,
};
const set = { kept: 150, dropped: 50, bytes: 20_000_000, newBytes: 1_000_000, droppedBytes: 5_000 };
const setText = '; 150 entries used (20.0 MB, 5.0 % new), 50 unused ones left out (5.0 kB)';

const saves: readonly (readonly [Partial<CacheSaveReport>, string])[] = [
  [{ ...set, outcome: 'saved', archiveBytes: 4_000_000 }, `saved (4.0 MB in 3.0 s)${setText}`],
  [{ ...set, outcome: 'exists' }, `not saved, as another job has saved it meanwhile${setText}`],
  [
    { ...set, outcome: 'denied', why: 'the token only reads' },
    `not saved, as this run may not write: the token only reads${setText}`,
  ],
  [{ ...set, outcome: 'failed', why: 'no answer' }, `not saved: no answer${setText}`],
  [{ why: 'cache-save is never' }, 'not saved: cache-save is never'],
  [{ ...set, why: 'little new' }, `not saved: little new${setText}`],
];

for (const [report, text] of saves) {
  test(`a save is told as '${text}'`, () => assert.equal(saveText({ ...unsaved, ...report }), text));
}

test("post's summary is a section of its own, with what came from outside escaped", () => {
  const save = { ...unsaved, why: '<b>' };
  const summary = saveSummary(save, (text) => text.replace('<', '&lt;'));
  assert.equal(summary, '### Go build cache\n\nnot saved: &lt;b>\n');
});
