/** After a build each binary is asked what it is, before anything is packed: whatever the cause, a wrong one goes no further. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ExpectedRecord, problemsOfBytes, problemsOfRecord } from '../kubernetes/binary-record.ts';
import { KbuildError, type Problem } from '../problem.ts';
import type { DescribedBinaries } from './collect.ts';

/** Throws one KbuildError with what each binary says other than what was planned. */
export async function checkBinaries(
  placed: string,
  { infos }: Pick<DescribedBinaries, 'infos'>,
  expected: ExpectedRecord,
): Promise<void> {
  const problems: Problem[] = [];
  for (const [name, info] of infos) {
    const recorded = problemsOfRecord(name, info, expected);
    // One after the other: they are large.
    const bytes = await readFile(join(placed, name));
    const found =
      recorded.length > 0 ? [] : problemsOfBytes(name, expected.stamp, (text) => bytes.includes(text));
    problems.push(...recorded, ...found);
  }
  if (problems.length > 0) throw new KbuildError('stamp', problems.slice(0, mostTold));
}

/** A wrong clone or a wrong Go makes all of them differ. */
const mostTold = 20;
