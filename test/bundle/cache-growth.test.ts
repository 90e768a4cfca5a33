/** A cache that is restored and saved over and over does not grow: what no build uses any more is left out. */

import assert from 'node:assert/strict';
import { mkdir, rm } from 'node:fs/promises';
import { test } from 'node:test';
import { startStandIn } from '../support/stand-in.ts';
import { addCommit, cheapOrigin, checkout, runJob, saveLine, seed } from './cache-support.ts';

/** The bench does thirty. */
const commits = 6;

/** Data of about a megabyte, so that a change of it is worth saving. */
function bigFile(round: number): string {
  const lines = Array.from({ length: 13_000 }, (_, index) => `\t"${round}-${index}-padding",`);
  return `package words\n\n// Table is large.\nvar Table = [...]string{\n${lines.join('\n')}\n}\n`;
}

test(`after ${commits} commits the saved size is within 10 % of the working set`, async (t) => {
  const standIn = await startStandIn();
  const origin = await cheapOrigin();
  const change = (round: number) =>
    addCommit(origin.repository, { 'pkg/util/words/table.go': () => bigFile(round) });
  await change(0);
  const { workspace } = await seed(standIn, origin);
  const said: string[] = [];
  for (let round = 1; round <= commits; round++) {
    await change(round);
    const { main, post } = await runJob(standIn, await checkout(origin.repository, workspace));
    assert.equal(main.outputs['cache-outcome'], 'partial', main.stdout);
    assert.equal(post.exitCode, 0);
    said.push(saveLine(post));
  }
  const sizes = standIn.caches().map(({ size }) => size);
  // What the shortcut gave would count as used.
  await rm(origin.shortcut, { recursive: true });
  await mkdir(origin.shortcut);
  const cold = await runJob(standIn, await checkout(origin.repository, workspace), {
    inputs: { 'cache-prefix': 'cold' },
  });
  assert.match(saveLine(cold.post), /^saved \(/);
  const workingSet = standIn.caches().at(-1)?.size ?? 0;
  const figures = `${sizes.length} saved, ${sizes[0]} bytes at first, ${Math.max(...sizes)} at most, ${sizes.at(-1)} at last; working set ${workingSet}`;
  t.diagnostic(figures);
  assert.ok(sizes.length > 4, said.join('\n'));
  assert.ok(Math.max(...sizes) <= workingSet * 1.1, figures);
  await standIn.stop();
});
