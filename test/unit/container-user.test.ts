/** Whose the processes of a container are. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outerRoot } from '../../src/container/container-user.ts';

test('who root of a container is outside is read from its map of uids', () => {
  const cases: readonly (readonly [string, number | undefined])[] = [
    ['         0          0 4294967295\n', 0],
    ['         0       1000          1\n         1     300000      65536\n', 1000],
    ['         1     300000      65536\n         0       1000          1', 1000],
    ['         0     100000      65536\n', 100_000],
    ['         1     300000      65536\n', undefined],
    ['', undefined],
  ];
  for (const [map, uid] of cases) assert.equal(outerRoot(map), uid, map);
});
