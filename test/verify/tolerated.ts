/** What verify says of changed files where the user tolerates all that can be: only what is named so may be good. */

import { compareFiles } from '../../src/compare/compare-files.ts';
import { readExecutable } from '../../src/inspect/executable.ts';
import { sourceOf } from '../../src/inspect/source.ts';
import { judge } from '../../src/verify/judge.ts';
import { judgePacked } from '../../src/verify/packed.ts';
import type { Tolerance } from '../../src/verify/tolerance.ts';
import type { Verdict } from '../../src/verify/verdict.ts';
import { unpackInMemory } from '../support/unpack-in-memory.ts';
import type { Pair } from './score.ts';
import { sha256 } from './support.ts';

const tolerances: readonly Tolerance[] = [
  { name: 'signature', pattern: '*' },
  { name: 'gzip', pattern: '*' },
];
const common = { name: 'file', profile: 'action', date: '', tolerances };
const claim = { stamp: undefined, goVersion: '' };

async function verdictOf({ published, rebuilt }: Pair): Promise<Verdict> {
  const read = (bytes: Buffer) => ({ source: sourceOf(bytes), size: bytes.length, sha256: sha256(bytes) });
  const files = { published: read(published), rebuilt: read(rebuilt) };
  if (readExecutable(files.rebuilt.source)) return judge({ ...common, ...files, claim }).verdict;
  const options = { unpack: unpackInMemory, mostPlaces: 5 };
  const findings = await compareFiles(files.published.source, files.rebuilt.source, options);
  return judgePacked({ ...common, ...files, findings, programs: [] }).verdict;
}

/** What they are of. */
export async function goodAmong(pairs: readonly Pair[]): Promise<readonly Pair[]> {
  const good: Pair[] = [];
  for (const pair of pairs) if (['reproduced', 'equivalent'].includes(await verdictOf(pair))) good.push(pair);
  return good;
}
