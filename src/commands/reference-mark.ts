/** What a reference is known by before it is read and after: what has come, gone or grown meanwhile was not looked at. */

import { lstat, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Host } from '../host/host.ts';
import { sumFiles } from '../release/shard-files.ts';
import type { Reference } from '../verify/reference.ts';
import { type GitHubAssets, gitHubAssets } from './fetch-release.ts';
import { remoteOf } from './remote-files.ts';

export interface MarkRequest {
  readonly reference: Reference;
  /** A folder of ours. */
  readonly work: string;
  /** github-token; empty for none. */
  readonly token: string;
}

/**
 * Names, sizes and times of files, the checksum files of a release, or the assets of one of GitHub's. Empty where there is
 * nothing to be held against, as of an artifact, which nobody changes.
 */
export async function markOf(host: Host, { reference, work, token }: MarkRequest): Promise<string> {
  switch (reference.kind) {
    case 'path':
      return markOfFiles(resolve(host.workingFolder, reference.path));
    case 'release':
      return markOfRelease(host, reference.address, work);
    case 'github-release':
      return markOfAssets(await gitHubAssets(host, { work: join(work, 'mark'), token }, reference));
    case 'artifact':
      return '';
  }
}

async function markOfFiles(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return '';
  if (!found.isDirectory()) return `${found.size} ${found.mtimeMs}`;
  // A folder in it that cannot be read is told by what reads the reference.
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => []);
  const files = entries.filter((it) => !it.isDirectory()).map((it) => join(it.parentPath, it.name));
  const lines = files.map(async (file) => {
    const now = await lstat(file).catch(() => undefined);
    return `${file} ${now?.size} ${now?.mtimeMs}`;
  });
  return (await Promise.all(lines)).sort().join('\n');
}

async function markOfRelease(host: Host, address: string, work: string): Promise<string> {
  const remote = remoteOf(host, join(work, 'mark'), {});
  const texts: string[] = [];
  for (const name of sumFiles) {
    const found = await remote.text(`${address}/${name}`, name);
    // Why it failed is told by what reads the release.
    if (found.kind === 'failed') return '';
    texts.push(found.kind === 'text' ? found.text : '');
  }
  return JSON.stringify(texts);
}

function markOfAssets(found: GitHubAssets): string {
  if (found.kind === 'fault') return '';
  return JSON.stringify(found.assets.map(({ name, address, digest }) => [name, address, digest]));
}

/** None of marks of which one is not known. */
export function faultsOfMarks(before: string, after: string): readonly string[] {
  return before === '' || after === '' || before === after ? [] : [changed];
}

const changed =
  'the reference has changed while it was read: something in it has come, gone or grown, and was not checked';
