/**
 * script/demo: a release of two jobs and of one, and a build that is repeated from the cache, on miniature trees, through
 * dist/ as a runner starts it. Says what that proves, fails when it does not, and makes pages of the job summaries and of what
 * verify has found, with pictures of them where Chromium is there.
 */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../support/project.ts';
import { startStandIn } from '../support/stand-in.ts';
import { demoBuild } from './build.ts';
import { pageOf } from './page.ts';
import { hasChromium, takePicture } from './pictures.ts';
import { placeToBuild } from './place.ts';
import { proofs } from './proofs.ts';
import { demoRelease } from './release.ts';
import { createShow } from './show.ts';

const say = (text: string) => void process.stdout.write(`${text}\n`);

const pages = join(projectRoot, '.cache/demo');
const folder = await mkdtemp(join(tmpdir(), 'kbuild-demo-'));
const standIn = await startStandIn();
const show = createShow(say);
let verified: string | undefined;
try {
  const release = await demoRelease(show, standIn, join(folder, 'release'));
  const build = await demoBuild(show, standIn, join(folder, 'build'), await placeToBuild());
  verified = build.page;
  say('\nProved:');
  for (const [index, proof] of proofs(release, build).entries()) say(`  ${index + 1}. ${proof}`);
} catch (error) {
  say(`\nFAILED: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  say('');
  await showPage('The job summaries', 'index', pageOf(show.summaries()));
  if (verified !== undefined) await showPage('What verify has found', 'verify', verified);
  await standIn.stop();
  await rm(folder, { recursive: true, force: true });
}

async function showPage(title: string, name: string, html: string): Promise<void> {
  await mkdir(pages, { recursive: true });
  const [page, picture] = [join(pages, `${name}.html`), join(pages, `${name}.png`)];
  await writeFile(page, html);
  say(`${title}, as a page to look at: ${page}`);
  if (!(await hasChromium())) return;
  await takePicture(page, picture);
  say(`  and as a picture: ${picture}`);
}
