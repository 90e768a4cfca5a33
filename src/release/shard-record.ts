/** shard.json: which job of which attempt made a part of a release, and how. Not a part of what must be equal. */

import { countOf, fieldsOf, parsedJson, saysTheSame, stringOf } from '../json.ts';

export const recordFile = 'shard.json';
const recordVersion = 1;

export interface ShardRecord {
  /** Of the artifact, without the attempt. */
  readonly artifact: string;
  readonly attempt: number;
  /** RUNNER_NAME, and `github-hosted` or `self-hosted`. */
  readonly runner: string;
  readonly environment: string;
  /** When it was packed, RFC 3339. */
  readonly time: string;
  /** Seconds since the job's step started. */
  readonly seconds: number;
  /** As the output `cache-outcome`. */
  readonly cache: string;
}

export function renderRecord(record: ShardRecord): string {
  return `${JSON.stringify({ version: recordVersion, ...record }, null, 2)}\n`;
}

/** undefined for what is not exactly a record of this version. */
export function parseRecord(text: string): ShardRecord | undefined {
  const whole = parsedJson(text);
  const fields = fieldsOf(whole);
  const record: ShardRecord = {
    artifact: stringOf(fields.artifact),
    attempt: countOf(fields.attempt),
    runner: stringOf(fields.runner),
    environment: stringOf(fields.environment),
    time: stringOf(fields.time),
    seconds: countOf(fields.seconds),
    cache: stringOf(fields.cache),
  };
  const isSound = record.artifact !== '' && record.attempt > 0;
  return isSound && saysTheSame({ version: recordVersion, ...record }, whole) ? record : undefined;
}
