/** The demo says nothing that is not so, and its page shows what GitHub would. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KbuildError } from '../../src/problem.ts';
import { failureSummary, table } from '../../src/report/summary.ts';
import type { BuildFacts } from '../demo/build.ts';
import { pageOf } from '../demo/page.ts';
import { proofs } from '../demo/proofs.ts';
import type { ReleaseFacts } from '../demo/release.ts';

const shared = ['kubernetes.tar.gz', 'c'] as const;
const release: ReleaseFacts = {
  whole: 'a  x\nb  y\n',
  assembled: 'a  x\nb  y\n',
  shards: new Map([
    ['one', new Map([['x', 'a'], shared])],
    ['other', new Map([['y', 'b'], shared])],
  ]),
};
const commit = '0'.repeat(40);
const built = { sha256: 'd', outcome: 'miss', entries: 0, used: 0, seconds: 9 };
const build: BuildFacts = {
  first: built,
  second: { ...built, outcome: 'exact', entries: 7, used: 5, seconds: 2 },
  commit,
  version: 'v1.36.0',
  itself: `kubectl v1.36.0 ${commit}`,
  verdict: 'reproduced',
  page: '',
};

test('what is proved is told with its figures', () => {
  const said = proofs(release, build).join('\n');
  for (const words of [
    '2 jobs',
    'same 2 files',
    'them: kubernetes.tar.gz.',
    'sha256 d',
    '5 of the 7',
    commit,
    'in the other folder: reproduced',
  ])
    assert.ok(said.includes(words), said);
});

type Change = readonly [Partial<ReleaseFacts>, Partial<BuildFacts>, RegExp];

const notSo: Readonly<Record<string, Change>> = {
  'another release': [{ assembled: 'a  x\n' }, {}, /one job has made/],
  'an empty release': [{ whole: '', assembled: '' }, {}, /nothing to compare/],
  'a release of one job': [{ shards: new Map([['one', new Map([shared])]]) }, {}, /nothing to compare/],
  'jobs that have nothing in common': [
    {
      shards: new Map([
        ['one', new Map([['x', 'a']])],
        ['other', new Map([['y', 'b']])],
      ]),
    },
    {},
    /no tarball in common/,
  ],
  'a tarball that differs between the jobs': [
    {
      shards: new Map([
        ['one', new Map([shared])],
        ['other', new Map([['kubernetes.tar.gz', 'e']])],
      ]),
    },
    {},
    /kubernetes\.tar\.gz is c, e in the jobs/,
  ],
  'another program': [{}, { second: { ...build.second, sha256: 'e' } }, /kubectl was d, then e/],
  'a cache that was there before': [{}, { first: { ...built, outcome: 'kept' } }, /found a cache: kept/],
  'a cache that was not found': [{}, { second: { ...build.second, outcome: 'miss' } }, /cache was miss/],
  'a cache that was not used': [{}, { second: { ...build.second, used: 0 } }, /used nothing/],
  'another version': [{}, { itself: `kubectl v1.36.1 ${commit}` }, /not v1\.36\.0/],
  'another verdict': [{}, { verdict: 'different' }, /verify says different/],
  'another commit': [{}, { itself: 'kubectl v1.36.0' }, /not 0{40}/],
};

for (const [name, [releaseChange, buildChange, said]] of Object.entries(notSo)) {
  test(`${name} is no proof`, () =>
    assert.throws(() => proofs({ ...release, ...releaseChange }, { ...build, ...buildChange }), said));
}

test('the page shows tables, lists and what was escaped, and leaves out what has no summary', () => {
  const error = new KbuildError('input', [{ what: '**a** <b>', remedy: 'mend' }]);
  const markdown = `${failureSummary('Plan', error)}\n${table(['x'], [['<code>y</code>']])}\n`;
  const page = pageOf([
    { title: 'a <title>', markdown },
    { title: 'nothing', markdown: '' },
  ]);
  for (const words of ['<h1>a &#60;title&#62;</h1>', '<h2>❌ Plan: input</h2>', '<td><code>y</code></td>'])
    assert.ok(page.includes(words), page);
  assert.match(page, /<li>❌ (?:\*|&#42;){2}a(?:\*|&#42;){2} &lt;b&gt;\. mend<\/li>/);
  assert.ok(!page.includes('nothing'));
});
