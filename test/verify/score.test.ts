/** The score of verify on one published kubectl, and on tarballs and images of the small kind: nothing changed is good, and causes are right. */

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { withFalseSignature, withoutSignature } from '../support/false-signature.ts';
import {
  mutationsOf,
  plantedIn,
  type Released,
  releasedFrom,
  reproducedAmong,
  wronglyTold,
} from './score.ts';
import { publish, verifiedTree } from './support.ts';
import { goodAmong } from './tolerated.ts';

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

test('of 200 mutations, and of signatures that are none, only another compression is good where all is tolerated', async () => {
  const signatures = (['pe', 'mach-o'] as const).map((format) => ({
    what: `a signature in the code, ${format}`,
    ...{ published: withFalseSignature(format), rebuilt: withoutSignature(format) },
  }));
  const good = await goodAmong([...mutationsOf(of), ...signatures]);
  const others = good.filter((it) => !gunzipSync(it.published).equals(gunzipSync(it.rebuilt)));
  assert.deepEqual(
    others.map(({ what }) => what),
    [],
  );
});

test('of 30 planted causes at least 27 are told, and no other one', async (context) => {
  const all = plantedIn(of);
  assert.equal(all.length, 30);
  const wrong = await wronglyTold(of, all);
  context.diagnostic(`${all.length - wrong.length} of ${all.length} causes are right`);
  assert.ok(wrong.length <= 3, wrong.join('\n'));
});
