/** Links that lead through each other are walked in time that goes by their bytes. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveLinks } from '../../src/release/archive-links.ts';

type Links = readonly (readonly [path: string, target: string])[];

const deep = '/a'.repeat(250);
/** Of 39 hops, each of which leads 250 steps further down, and walked by way of all of them again and again. */
const chain: Links = Array.from({ length: 39 }, (_, at) => [`l${at}`, `l${at + 1}${deep}`]);

const webs: Readonly<Record<string, Links>> = {
  'one chain': chain,
  'many links into one chain': [
    ...chain,
    ...Array.from({ length: 1900 }, (_, at) => [`x${at}`, `l1${deep}`] as const),
  ],
  'links that each lead through the next twice': Array.from({ length: 1000 }, (_, at) => [
    `l${at}`,
    `l${at + 1}/../l${at + 1}`,
  ]),
  'a circle that is entered many times on its way': [
    ['a', 'b/../b/../b/../b'],
    ['b', 'a/../a/../a/../a'],
  ],
  'many links into a circle': [
    ['a', 'b'],
    ['b', 'a'],
    ...Array.from({ length: 1900 }, (_, at) => [`x${at}`, `a${deep}`] as const),
  ],
};

for (const [what, links] of Object.entries(webs)) {
  test(`of ${what} no step is looked up more than once, but up to the first that has no end`, () => {
    let lookedUp = 0;
    const all = archiveLinks((step) => {
      lookedUp++;
      return step;
    });
    for (const [path, target] of links) all.add(path.split('/'), target);
    all.astray();
    const steps = links.flat().flatMap((text) => text.split('/')).length;
    assert.ok(lookedUp <= steps + 40, `${lookedUp} of ${steps}`);
  });
}
