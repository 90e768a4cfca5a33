/** shard.json: which job of which attempt made a part of a release, and how. Not a part of what must be equal. */

import { countOf, fieldsOf, parsedJson, saysTheSame, stringOf } from '../json.ts';
import type { SeenRepository } from '../kubernetes/module-version.ts';
import { hasControlCharacter } from '../problem.ts';
import { isSoundRepository, repositoryFrom } from './repository.ts';

export const recordFile = 'shard.json';
const recordVersion = 2;

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
  /** What the engine says that the images take which this job has fetched; undefined where nobody has told it. */
  readonly pulledBytes: number | undefined;
  /** As the output `cache-outcome`. */
  readonly cache: string;
  /** What Go would have seen in the job's own clone, whatever it was made to see. */
  readonly repository: SeenRepository | undefined;
}

export function renderRecord(record: ShardRecord): string {
  return `${JSON.stringify({ version: recordVersion, ...record }, null, 2)}\n`;
}

/** Of a record that another version of this action has written, that version. */
export function otherRecordVersion(text: string): number | undefined {
  const { version } = fieldsOf(parsedJson(text));
  return typeof version === 'number' && version !== recordVersion ? version : undefined;
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
    pulledBytes: fields.pulledBytes === undefined ? undefined : countOf(fields.pulledBytes),
    cache: stringOf(fields.cache),
    repository: repositoryFrom(fields.repository),
  };
  return isSound(record) && saysTheSame({ version: recordVersion, ...record }, whole) ? record : undefined;
}

function isSound(record: ShardRecord): boolean {
  const { artifact, attempt, runner, environment, time, seconds, pulledBytes, cache, repository } = record;
  return (
    isArtifactName(artifact) &&
    attempt > 0 &&
    seconds >= 0 &&
    (pulledBytes === undefined || pulledBytes >= 0) &&
    ![runner, environment, cache].some(hasControlCharacter) &&
    /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,12}Z$/.test(time) &&
    isSoundRepository(repository)
  );
}

/** As the service takes them: no sign in it that a file system cannot have, or that leads elsewhere. */
function isArtifactName(name: string): boolean {
  return name !== '' && !/["*/:<>?\\|]/.test(name) && !hasControlCharacter(name);
}
