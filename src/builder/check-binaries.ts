/** After a build each binary is asked what it is, before anything is packed: whatever the cause, a wrong one goes no further. */

import { join } from 'node:path';
import { openFile } from '../host/open-file.ts';
import { holdsText } from '../inspect/source.ts';
import { type ExpectedRecord, problemsOfBytes, problemsOfRecord } from '../kubernetes/binary-record.ts';
import { KbuildError, type Problem } from '../problem.ts';
import type { DescribedBinaries } from './collect.ts';

/** Throws one KbuildError with what each binary says other than what was planned. */
export function checkBinaries(
  placed: string,
  { infos }: Pick<DescribedBinaries, 'infos'>,
  expected: ExpectedRecord,
): void {
  const problems = [...infos].flatMap(([name, info]) => {
    const recorded = problemsOfRecord(name, info, expected);
    return recorded.length > 0 ? recorded : problemsInBytes(join(placed, name), name, expected);
  });
  if (problems.length > 0) throw new KbuildError('stamp', problems.slice(0, mostTold));
}

function problemsInBytes(path: string, name: string, { stamp }: ExpectedRecord): readonly Problem[] {
  const file = openFile(path);
  try {
    return problemsOfBytes(name, stamp, (text) => holdsText(file, text));
  } finally {
    file.close();
  }
}

/** A wrong clone or a wrong Go makes all of them differ. */
const mostTold = 20;
