/** A plan of a real tree: the platforms that its jobs get. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makePlan } from '../../src/commands/plan.ts';
import { miniature, testHost } from './support.ts';

const fast = 'KUBE_FASTBUILD=true';
const plans: Readonly<Record<string, readonly [string, Readonly<Record<string, string>>, boolean]>> = {
  'nothing is chosen': ['', {}, false],
  'the environment wants it fast': ['', { KUBE_FASTBUILD: 'true' }, true],
  'a make variable wants it fast': [fast, {}, true],
  'a make variable beats the environment': ['KUBE_FASTBUILD=false', { KUBE_FASTBUILD: 'true' }, false],
};

for (const [name, [variables, environment, isFast]] of Object.entries(plans)) {
  test(`the plan has ${isFast ? 'one platform' : 'all platforms'} when ${name}`, async () => {
    const folder = await miniature();
    const { plan } = await makePlan(testHost(folder, { environment }), (input) =>
      input === 'make-variables' ? variables : '',
    );
    const names = plan.shards.map((shard) => shard.name);
    if (isFast) assert.deepEqual(names, ['linux-amd64']);
    else assert.ok(names.length > 3, names.join(' '));
  });
}
