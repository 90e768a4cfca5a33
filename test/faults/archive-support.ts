/** Entries of archives, and what assemble says of one. */

import { inspectTar } from '../../src/packing/inspect-tar.ts';
import { archiveRules } from '../../src/release/archive-rules.ts';
import type { RawEntry } from '../support/tar-builder.ts';

export const file = (path: string, content = path): RawEntry => ({ path, content });
export const link = (path: string, target: string): RawEntry => ({ path, target, type: '2' });
export const long = `kubernetes/${'n'.repeat(120)}`;

/** undefined for an archive that it takes. */
export async function faultOf(archive: string): Promise<string | undefined> {
  return (await inspectTar(archive, { ...archiveRules(), isWanted: () => false })).fault;
}
