/** A Go build cache on disk: listing and ageing it, and its marker. */

import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../host/files.ts';
import { agedSeconds, type CacheFile, type CacheListing, kindOf, markerName } from './entries.ts';
import { type CacheMarker, parseMarker } from './marker.ts';

/** Nothing is opened, so that a pipe or a device in an entry's place does no harm. An absent folder has nothing in it. */
export async function listCache(folder: string): Promise<CacheListing> {
  const found: Found[] = [];
  for (const entry of await entriesOf(folder)) {
    if (!entry.isDirectory() || !/^[0-9a-f]{2}$/.test(entry.name)) found.push(foundAs(entry.name, entry));
    else {
      const inner = await readdir(join(folder, entry.name), { withFileTypes: true });
      for (const it of inner) found.push(foundAs(`${entry.name}/${it.name}`, it));
    }
  }
  const named = (kind: Found['kind']) => found.filter((it) => it.kind === kind).map(({ name }) => name);
  const files = await inTurns(named('entry'), async (name): Promise<CacheFile> => {
    const { size, mtimeMs } = await lstat(join(folder, name));
    return { name, bytes: size, mtimeMs };
  });
  return { files, others: named('other'), special: named('special') };
}

interface Found {
  readonly name: string;
  readonly kind: ReturnType<typeof kindOf> | 'special';
}

function foundAs(name: string, entry: Dirent): Found {
  if (entry.isFile()) return { name, kind: kindOf(name) };
  return { name, kind: entry.isDirectory() ? 'other' : 'special' };
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/**
 * Makes a cache of any age safe from Go's trimming, which drops what was unused for five days at the first call after a
 * day, and makes every later use show.
 */
export async function ageCache(folder: string, files: readonly CacheFile[], nowMs: number): Promise<void> {
  const aged = nowMs / 1000 - agedSeconds;
  await inTurns(files, ({ name }) => utimes(join(folder, name), aged, aged));
  await replaceFile(join(folder, 'trim.txt'), String(Math.floor(nowMs / 1000)));
}

/** Bytes; ours has some hundred. */
const largestMarker = 64 * 1024;

/** undefined when there is none, or something else in its place. */
export async function readMarker(folder: string): Promise<CacheMarker | undefined> {
  const path = join(folder, markerName);
  const found = await lstat(path).catch(() => undefined);
  if (!found?.isFile() || found.size > largestMarker) return undefined;
  return parseMarker(await readFile(path, 'utf8'));
}

export async function writeMarker(folder: string, marker: CacheMarker): Promise<void> {
  await replaceFile(join(folder, markerName), JSON.stringify(marker));
}

const atOnce = 32;

export async function inTurns<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  for (let index = 0; index < items.length; index += atOnce) {
    results.push(...(await Promise.all(items.slice(index, index + atOnce).map(work))));
  }
  return results;
}
