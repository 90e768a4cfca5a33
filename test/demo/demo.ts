/**
 * script/demo: a release of two jobs and of one, and a build that is repeated from the cache, on miniature trees, through
 * dist/ as a runner starts it. Says what that proves, fails when it does not, and makes a page of the job summaries.
 */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '../support/project.ts';
import { startStandIn } from '../support/stand-in.ts';
import { demoBuild } from './build.ts';
import { pageOf } from './page.ts';
import { placeToBuild } from './place.ts';
import { proofs } from './proofs.ts';
import { demoRelease } from './release.ts';
import { createShow } from './show.ts';

const say = (text: string) => void process.stdout.write(`${text}\n`);

const page = join(projectRoot, '.cache/demo/index.html');
const folder = await mkdtemp(join(tmpdir(), 'kbuild-demo-'));
const standIn = await startStandIn();
const show = createShow(say);
try {
  const release = await demoRelease(show, standIn, join(folder, 'release'));
  const build = await demoBuild(show, standIn, join(folder, 'build'), await placeToBuild());
  say('\nProved:');
  for (const [index, proof] of proofs(release, build).entries()) say(`  ${index + 1}. ${proof}`);
} catch (error) {
  say(`\nFAILED: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await mkdir(dirname(page), { recursive: true });
  await writeFile(page, pageOf(show.summaries()));
  say(`\nThe job summaries, as a page to look at: ${page}`);
  await standIn.stop();
  await rm(folder, { recursive: true, force: true });
}
