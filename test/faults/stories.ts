/** Stories of kbuild on something tiny, each in a folder of its own, which say in which phase they are. */

import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { restoreGoCache } from '../../src/cache/restore.ts';
import { saveGoCache } from '../../src/cache/save.ts';
import { assemble } from '../../src/commands/assemble.ts';
import { uploadArtifact } from '../../src/host/artifact-service.ts';
import { redactor } from '../../src/host/secrets.ts';
import { terminalLog } from '../../src/host/terminal-log.ts';
import { packTar } from '../../src/packing/tar/pack.ts';
import { planTar } from '../../src/packing/tar/tar-plan.ts';
import { unpackCache } from '../../src/packing/toolbox/unpack-cache.ts';
import { rawTar } from '../support/tar-builder.ts';
import { rawZip, zipOf } from '../support/zip-builder.ts';
import { hostOf, nameOf, platforms, shardFiles, storeIn, storeOf, tinyInputs } from './tiny-release.ts';

/** `say` is told each phase as it begins. */
export type Story = (folder: string, say: (phase: string) => void) => Promise<void>;

const key = 'key-of-the-cache';
const path = 'the/cache';
const log = terminalLog(() => {}, redactor([]));
const job = 'job';
const runId = `test-${process.pid}`;

/** What incompressible bytes a number stands for. */
function bytesOf(number: number, size: number): Buffer {
  const pieces = Array.from({ length: Math.ceil(size / 64) }, (_, index) =>
    createHash('sha512').update(`${number} ${index}`).digest(),
  );
  return Buffer.concat(pieces).subarray(0, size);
}

function cacheEntries(): readonly (readonly [name: string, content: Buffer])[] {
  return Array.from({ length: 150 }, (_, index) => {
    const content = bytesOf(index, 8000);
    const digest = createHash('sha256').update(content).digest('hex');
    return [`${digest.slice(0, 2)}/${digest}-d`, content] as const;
  });
}

/** An archive as the cache service keeps it, and what else stories find; the folder is shared and only read. */
export async function makeSeeds(folder: string): Promise<void> {
  const marker = JSON.stringify({ version: 1, key, coldSeconds: 1 });
  const members = [['kbuild-cache.json', Buffer.from(marker)] as const, ...cacheEntries()];
  const tar = rawTar(members.map(([name, content]) => ({ path: `${path}/${name}`, content })));
  await writeFile(join(folder, 'cache.tgz'), gzipSync(tar, { level: 1 }));
  for (let index = 0; index < 40; index += 1) {
    const file = join(folder, 'tree', `d${index % 4}`, `f${index}`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytesOf(index, 50_000));
  }
  const padding = 2_000_000;
  const shards = platforms.map((it) => [`${nameOf(it)}-a1`, rawZip(zipOf(shardFiles(it, padding)))] as const);
  await storeIn(folder, Object.fromEntries(shards));
}

/** Restored as main does it, by our tar. */
const restoreStory =
  (seeds: string): Story =>
  async (folder, say) => {
    await restoreGoCache({
      service: {
        restore: async ({ stage, path: below }) => {
          say('restore');
          const words = ['-xf', join(seeds, 'cache.tgz'), '-P', '-C', stage, '-z'];
          if ((await unpackCache([stage, below, join(stage, 'refusal'), ...words])) !== 0)
            throw new Error('tar');
          say('check');
          return { kind: 'hit', key };
        },
        save: async () => ({ kind: 'exists' }),
      },
      policy: { reads: true, writes: true, isRelease: false, why: '' },
      cacheKey: { key, prefixes: [], explanation: [] },
      folder: join(folder, 'cache'),
      path,
      remote: undefined,
      ahead: undefined,
      useFile: join(folder, 'use.json'),
      job,
      runId,
      needed: 0,
      log,
      now: Date.now,
    });
  };

/** What a service would get lies in `uploaded.tar` afterwards. */
const saveStory: Story = async (folder, say) => {
  const useFile = join(folder, 'use.json');
  await writeFile(useFile, JSON.stringify({ version: 1, job, runs: [runId], startedMs: 0, before: [] }));
  const memory = {
    path,
    useFile,
    key: 'next-key',
    matchedKey: key,
    wasRestored: true,
    writes: true,
    why: '',
    save: 'always',
    buildSeconds: 1,
    coldSeconds: 1,
  } as const;
  const save = async ({ stage }: { readonly stage: string }) => {
    const to = join(folder, 'uploaded.tar');
    const packed = await packTar({
      plan: await planTar({ base: stage, names: [path], epoch: 1 }),
      to,
      gzip: undefined,
    });
    return { kind: 'saved', bytes: packed.size } as const;
  };
  say('save');
  const report = await saveGoCache({
    service: { restore: async () => ({ kind: 'miss' }), save },
    memory,
    folder: join(folder, 'cache'),
    useFile,
    job,
    runId,
    now: Date.now,
  });
  if (report.outcome !== 'saved') throw new Error(JSON.stringify(report));
};

/** Before it a cache is there. */
export async function makeSavable(folder: string): Promise<void> {
  const marker = JSON.stringify({ version: 1, key, coldSeconds: 1 });
  for (const [name, content] of [['kbuild-cache.json', Buffer.from(marker)] as const, ...cacheEntries()]) {
    await mkdir(dirname(join(folder, 'cache', name)), { recursive: true });
    await writeFile(join(folder, 'cache', name), content);
  }
}

const packStory =
  (seeds: string): Story =>
  async (folder, say) => {
    const plan = await planTar({ base: seeds, names: ['tree'], epoch: 1 });
    say('pack');
    const workerUrl = new URL('../support/gzip-worker-entry.js', import.meta.url);
    await packTar({ plan, to: join(folder, 'packed.tar.gz'), gzip: { workers: 1, workerUrl } });
  };

/** By the unmodified client, to the service that the environment names; of the attempt that the folder counts. */
const uploadStory =
  (seeds: string): Story =>
  async (folder, say) => {
    const attempts = join(folder, 'attempts');
    const attempt = (await readFile(attempts, 'utf8').catch(() => '')).length + 1;
    await writeFile(attempts, 'x'.repeat(attempt));
    const files = (await readdir(join(seeds, 'tree'), { recursive: true, withFileTypes: true }))
      .filter((it) => it.isFile())
      .map((it) => join(it.parentPath, it.name));
    // The client takes its time to load.
    await import('@actions/artifact');
    say('upload');
    const result = await uploadArtifact({
      name: `${folder.replaceAll('/', '-')}-a${attempt}`,
      files: files.sort(),
      root: join(seeds, 'tree'),
      retentionDays: undefined,
      compressionLevel: 0,
    });
    if (result.kind !== 'uploaded') throw new Error(JSON.stringify(result));
  };

const assembleStory =
  (seeds: string): Story =>
  async (folder, say) => {
    const stored = platforms.map((it, index) => ({
      id: index,
      name: `${nameOf(it)}-a1`,
      size: 1,
      digest: '',
    }));
    say('assemble');
    await assemble(hostOf(folder, storeOf(seeds, stored)), tinyInputs);
  };

/** By name; `seeds` is what makeSeeds has filled. */
export function storiesWith(seeds: string): Readonly<Record<string, Story>> {
  return {
    restore: restoreStory(seeds),
    save: saveStory,
    pack: packStory(seeds),
    upload: uploadStory(seeds),
    assemble: assembleStory(seeds),
  };
}
