/** A Go build cache on disk: listing, ageing, checking, and saving a part of it without losing the rest. */

import { createHash } from 'node:crypto';
import { link, lstat, mkdir, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { removeTree } from '../host/files.ts';
import {
  agedSeconds,
  type CacheFile,
  type CacheListing,
  hashInName,
  isData,
  kindOf,
  markerName,
  parseAction,
} from './entries.ts';
import { type CacheMarker, parseMarker } from './marker.ts';

/** An absent folder has nothing in it. */
export async function listCache(folder: string): Promise<CacheListing> {
  const top = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names: string[] = [];
  const others: string[] = [];
  for (const entry of top) {
    if (entry.isDirectory() && /^[0-9a-f]{2}$/.test(entry.name)) {
      const inner = await readdir(join(folder, entry.name), { withFileTypes: true });
      for (const it of inner) {
        const name = `${entry.name}/${it.name}`;
        (it.isFile() && kindOf(name) === 'entry' ? names : others).push(name);
      }
    } else if (!entry.isFile() || kindOf(entry.name) !== 'bookkeeping') others.push(entry.name);
  }
  const files = await inTurns(names, async (name): Promise<CacheFile> => {
    const { size, mtimeMs } = await lstat(join(folder, name));
    return { name, bytes: size, mtimeMs };
  });
  return { files, others };
}

/**
 * Makes a cache of any age safe from Go's trimming, which drops what was unused for five days at the first call after a
 * day, and makes every later use show.
 */
export async function ageCache(folder: string, files: readonly CacheFile[], nowMs: number): Promise<void> {
  const aged = nowMs / 1000 - agedSeconds;
  await inTurns(files, ({ name }) => utimes(join(folder, name), aged, aged));
  await writeFile(join(folder, 'trim.txt'), String(Math.floor(nowMs / 1000)));
}

/** What is wrong with a restored cache; undefined when every file is what its name says. */
export async function damageOf(folder: string, { files, others }: CacheListing): Promise<string | undefined> {
  if (others.length > 0) return `it holds ${others[0]}, which is no entry of a Go build cache`;
  const wrong = await inTurns(files, async ({ name }) => {
    const content = await readFile(join(folder, name));
    return isData(name) ? isOtherData(name, content) : isOtherAction(name, content);
  });
  const first = files[wrong.indexOf(true)];
  return first && `the content of ${first.name} is not what its name says`;
}

function isOtherData(name: string, content: Buffer): boolean {
  return createHash('sha256').update(content).digest('hex') !== hashInName(name);
}

function isOtherAction(name: string, content: Buffer): boolean {
  return parseAction(content.toString('latin1'))?.actionId !== hashInName(name);
}

export async function readMarker(folder: string): Promise<CacheMarker | undefined> {
  return parseMarker(await readFile(join(folder, markerName), 'utf8').catch(() => ''));
}

export async function writeMarker(folder: string, marker: CacheMarker): Promise<void> {
  await writeFile(join(folder, markerName), JSON.stringify(marker));
}

/**
 * Runs `work` while the folder holds only the given files, as links, and the marker; afterwards it is as it was. An
 * action whose data is not among them is left out by Go itself.
 */
export async function withOnly<T>(
  folder: string,
  kept: readonly CacheFile[],
  marker: CacheMarker,
  work: () => Promise<T>,
): Promise<T> {
  const whole = `${folder}.whole`;
  await rm(whole, { recursive: true, force: true });
  await rename(folder, whole);
  try {
    const folders = new Set(kept.map(({ name }) => dirname(name)));
    await mkdir(folder);
    for (const inner of folders) await mkdir(join(folder, inner));
    await inTurns(kept, ({ name }) => link(join(whole, name), join(folder, name)));
    await writeMarker(folder, marker);
    return await work();
  } finally {
    await rm(folder, { recursive: true, force: true });
    await rename(whole, folder);
  }
}

/** Takes away all that lies in a folder that was absent or empty before. */
export async function removeCache(folder: string): Promise<void> {
  await removeTree(folder);
}

const atOnce = 32;

async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (let index = 0; index < items.length; index += atOnce) {
    results.push(...(await Promise.all(items.slice(index, index + atOnce).map(work))));
  }
  return results;
}
