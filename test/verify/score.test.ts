/** The score of verify on one published kubectl, and on tarballs and images of the small kind: nothing changed is good, and causes are right. */

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import {
  mutationsOf,
  plantedIn,
  type Released,
  releasedFrom,
  reproducedAmong,
  wronglyTold,
} from './score.ts';
import { publish, verifiedTree } from './support.ts';

let of: Released;
before(async () => {
  const tree = await verifiedTree();
  const kubectl = { date: 1_700_000_100, what: ['cmd/kubectl'], platforms: ['linux/amd64'] };
  of = await releasedFrom(tree, await publish(tree, [kubectl]));
});

test('of 200 mutations of programs, tarballs and images none is reproduced', async () => {
  const changes = mutationsOf(of);
  assert.equal(changes.length, 200);
  assert.deepEqual(await reproducedAmong(of, changes), []);
});

test('of 30 planted causes at least 27 are told, and no other one', async (context) => {
  const all = plantedIn(of);
  assert.equal(all.length, 30);
  const wrong = await wronglyTold(of, all);
  context.diagnostic(`${all.length - wrong.length} of ${all.length} causes are right`);
  assert.ok(wrong.length <= 3, wrong.join('\n'));
});
