/** What script/demo shows, with this machine's own Go: it proves what it says, and has a summary of each step. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { demoBuild } from '../demo/build.ts';
import { proofs } from '../demo/proofs.ts';
import { demoRelease } from '../demo/release.ts';
import { createShow } from '../demo/show.ts';
import { startStandIn } from '../support/stand-in.ts';
import { temporaryFolder } from './support.ts';

test('the demo proves what it says', async () => {
  const [folder, standIn] = [await temporaryFolder(), await startStandIn()];
  try {
    const lines: string[] = [];
    const show = createShow((line) => void lines.push(line));
    const release = await demoRelease(show, standIn, join(folder, 'release'));
    const build = await demoBuild(show, standIn, join(folder, 'build'), {
      kind: 'local',
      why: 'this is a test',
    });
    assert.equal(proofs(release, build).length, 6);
    assert.equal(lines.filter((line) => / \d+\.\d s$/.test(line)).length, 8, lines.join('\n'));
    assert.deepEqual(
      show.summaries().flatMap(({ title, markdown }) => (markdown === '' ? [title] : [])),
      [],
    );
    assert.match(build.page, /^<!doctype html>/i);
  } finally {
    await standIn.stop();
  }
});
