/** One downloaded shard: nothing in it is believed before its digests and its archives were looked at. */

import { join } from 'node:path';
import type { GoRecords } from '../evidence/inventory.ts';
import { readText } from '../host/files.ts';
import type { Problem } from '../problem.ts';
import type { ListedFile } from '../release/content.ts';
import type { ShardManifest } from '../release/merge.ts';
import { otherRecordVersion, parseRecord, recordFile, type ShardRecord } from '../release/shard-record.ts';
import { readContent } from './read-content.ts';

export interface ReadShard extends ShardManifest {
  readonly folder: string;
  readonly record: ShardRecord;
  /** What is to be published of it, without its manifest and the evidence. */
  readonly files: readonly ListedFile[];
  /** What Go has recorded in its programs. */
  readonly programs: GoRecords;
}

export type ShardResult =
  | { readonly kind: 'shard'; readonly shard: ReadShard }
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] }
  /** Something else that was uploaded. */
  | { readonly kind: 'other' };

/** `name` is the artifact's, `paths` are the files in the folder, which have the names and sizes of those of a shard. */
export async function readShard(
  folder: string,
  name: string,
  paths: readonly string[],
): Promise<ShardResult> {
  const text = (await readText(join(folder, recordFile))) ?? '';
  const record = parseRecord(text);
  const other = otherRecordVersion(text);
  if (other !== undefined) {
    return brokenShard(name, [
      `its ${recordFile} is of version ${other}, of another version of kbuild-action`,
    ]);
  }
  if (record === undefined) return brokenShard(name, [`its ${recordFile} is none`]);
  const read = await readContent(folder, paths, [recordFile]);
  if (read.kind === 'broken') return brokenShard(name, read.faults);
  return { kind: 'shard', shard: { name, record, folder, ...read.content } };
}

const mostTold = 20;

/** Each fault is a sentence that goes on behind the artifact's name. */
export function brokenShard(name: string, faults: readonly string[]): ShardResult {
  const more = faults.length > mostTold ? [`${faults.length - mostTold} more things are wrong with it`] : [];
  const problems = [...faults.slice(0, mostTold), ...more].map((what) => ({
    what: `the artifact ${name} cannot be used: ${what}`,
    remedy: 'Re-run the job that made it',
  }));
  return { kind: 'broken', problems };
}
