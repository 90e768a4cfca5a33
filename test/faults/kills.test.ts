/**
 * A run that is killed, at whatever moment, leaves nothing that makes the next one's bytes others than those of a run that
 * nobody has disturbed. At least fifteen kills are known to have landed in each phase, by the last word that the killed said.
 */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzip } from '../../src/packing/zip/unzip.ts';
import { zipEntries } from '../../src/packing/zip/zip-directory.ts';
import { randomFrom } from '../support/sample-bytes.ts';
import { type StandIn, startStandIn } from '../support/stand-in.ts';
import { type Contents, contentsOfFolder } from '../support/tar-contents.ts';
import { makeSavable, makeSeeds, storiesWith } from './stories.ts';

const [wanted, tried, most] = [15, 20, 60];
const random = randomFrom(Number(process.env.KBUILD_TEST_SEED ?? 18));
const folder = await mkdtemp(join(tmpdir(), 'kbuild-kills-'));
const seeds = join(folder, 'seeds');
const stories = storiesWith(seeds);
let standIn: StandIn;
before(async () => {
  await mkdir(seeds);
  await makeSeeds(seeds);
  standIn = await startStandIn();
});
after(async () => {
  await standIn.stop();
  await rm(folder, { recursive: true });
});

interface Run {
  /** The last phase that it said. */
  readonly phase: string;
  /** Milliseconds from the phase that was asked for to the next one. */
  readonly lasted: number;
}

/** Tells the story in `place`; killed after so many milliseconds of a phase, where these are given. */
async function tell(story: string, place: string, phase: string, milliseconds?: number): Promise<Run> {
  const program = fileURLToPath(new URL('./killed-story.js', import.meta.url));
  const env = { PATH: process.env.PATH ?? '', GITHUB_WORKSPACE: place, ...standIn.environment };
  const child = spawn(process.execPath, [program, story, seeds, place], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  const phases: { readonly name: string; readonly at: number }[] = [];
  child.stdout.on('data', (bytes: Buffer) => {
    for (const [, name = ''] of String(bytes).matchAll(/^phase (\w+)$/gm)) {
      phases.push({ name, at: performance.now() });
      if (name === phase && milliseconds !== undefined) setTimeout(() => child.kill('SIGKILL'), milliseconds);
    }
  });
  const [code] = await exit;
  const last = phases.at(-1)?.name ?? '';
  if (milliseconds === undefined) assert.deepEqual([code, last], [0, 'end'], story);
  const begun = phases.findIndex(({ name }) => name === phase);
  const lasted = (phases[begun + 1]?.at ?? 0) - (phases[begun]?.at ?? 0);
  return { phase: last, lasted };
}

interface Phase {
  readonly story: string;
  readonly prepare?: (place: string) => Promise<void>;
  /** What a run has made. */
  readonly contents: (place: string) => Promise<Contents>;
}

/** Without what says when it was. */
const cache = async (place: string): Promise<Contents> => {
  const { 'trim.txt': _, ...files } = contentsOfFolder(join(place, 'cache'));
  assert.deepEqual((await readdir(place)).sort(), ['cache', 'use.json']);
  return files;
};

const uploaded = async (place: string): Promise<Contents> => {
  const attempts = (await readFile(join(place, 'attempts'), 'utf8')).length;
  const into = join(place, 'uploaded');
  await mkdir(into);
  await writeFile(join(place, 'zip'), await standIn.download(`${place.replaceAll('/', '-')}-a${attempts}`));
  const file = await open(join(place, 'zip'));
  await unzip(file, await zipEntries(file, 100), into);
  await file.close();
  return contentsOfFolder(into);
};

const phases: Readonly<Record<string, Phase>> = {
  restore: { story: 'restore', contents: cache },
  check: { story: 'restore', contents: cache },
  save: {
    story: 'save',
    prepare: makeSavable,
    contents: async (place) => {
      assert.deepEqual((await readdir(place)).sort(), ['cache', 'uploaded.tar']);
      return contentsOfFolder(place);
    },
  },
  pack: { story: 'pack', contents: async (place) => contentsOfFolder(place) },
  upload: { story: 'upload', contents: uploaded },
  assemble: {
    story: 'assemble',
    contents: async (place) => contentsOfFolder(join(place, '_output/kbuild')),
  },
};

let made = 0;

async function freshPlace(prepare: Phase['prepare']): Promise<string> {
  const place = join(folder, `place-${made++}`);
  await mkdir(place);
  await prepare?.(place);
  return place;
}

describe('killed runs', { concurrency: 2 }, () => {
  for (const [phase, { story, prepare, contents }] of Object.entries(phases)) {
    test(`after a kill in ${phase} the next run makes what an undisturbed one makes`, async (context) => {
      const undisturbed = await freshPlace(prepare);
      const { lasted } = await tell(story, undisturbed, phase);
      const expected = await contents(undisturbed);
      assert.ok(Object.keys(expected).length > 0);
      let [kills, landed] = [0, 0];
      while (kills < tried || (landed < wanted && kills < most)) {
        const place = await freshPlace(prepare);
        const run = await tell(story, place, phase, random() * lasted * 0.8);
        kills += 1;
        if (run.phase === phase) landed += 1;
        // The client of artifacts would write between our own words.
        await (story === 'upload' ? tell(story, place, phase) : stories[story]?.(place, () => {}));
        assert.deepEqual(await contents(place), expected, `killed in ${run.phase}`);
        await rm(place, { recursive: true });
      }
      context.diagnostic(`${kills} kills, ${landed} landed in ${phase}`);
      assert.ok(landed >= wanted, `${landed} of ${kills} kills landed in ${phase}`);
    });
  }
});
