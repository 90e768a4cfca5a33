/** Two files, the published one and ours, and what is said of the published one. */

import { compareBinaries } from '../compare/compare-binaries.ts';
import { type Difference, difference } from '../compare/difference.ts';
import { readBinary } from '../inspect/binary.ts';
import { readExecutable } from '../inspect/executable.ts';
import { FileFault, type Source } from '../inspect/source.ts';
import type { Claim } from './claim.ts';
import { type Tolerance, tolerancesFor } from './tolerance.ts';
import { type FileIdentity, type FileVerdict, fileVerdict, isOffRecipe } from './verdict.ts';

export interface ReadFile extends FileIdentity {
  readonly source: Source;
}

export interface JudgeCase {
  readonly name: string;
  readonly claim: Pick<Claim, 'stamp' | 'goVersion'>;
  readonly published: ReadFile;
  readonly rebuilt: ReadFile;
  readonly profile: string;
  readonly date: string;
  readonly tolerances: readonly Tolerance[];
}

/** Of each section that many places are told. */
const mostPlaces = 5;

/** Only equal bytes are `reproduced`. */
export function judge(judged: JudgeCase): FileVerdict {
  const { name, claim, published, rebuilt, profile, date, tolerances } = judged;
  const common = { name, published: identityOf(published), rebuilt: identityOf(rebuilt), profile, date };
  if (published.sha256 === rebuilt.sha256 && published.size === rebuilt.size)
    return fileVerdict({ ...common, verdict: 'reproduced' });
  const causes = causesOf(published.source, rebuilt.source);
  const tolerated = tolerancesFor(name, causes, tolerances);
  if (tolerated !== undefined) return fileVerdict({ ...common, verdict: 'equivalent', tolerated, causes });
  if (claim.stamp === undefined && isStamped(rebuilt.source))
    return fileVerdict({ ...common, verdict: 'not-checked', causes, why: unstamped });
  return fileVerdict({ ...common, verdict: 'different', causes, offRecipe: isOffRecipe(causes) });
}

const unstamped =
  'it has no stamp, which says of what date it is, and with the date of another it is not the same';

function identityOf({ size, sha256 }: ReadFile): FileIdentity {
  return { size, sha256 };
}

function causesOf(published: Source, rebuilt: Source): readonly Difference[] {
  try {
    const [a, b] = [binaryOf(published), binaryOf(rebuilt)];
    const found = a && b ? compareBinaries(a, b, { mostPlaces }) : [];
    return found.length > 0 ? found : [unexplained(published, rebuilt)];
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    return [unexplained(published, rebuilt)];
  }
}

function unexplained(published: Source, rebuilt: Source): Difference {
  return difference(
    'unknown',
    `${published.size} bytes`,
    `${rebuilt.size} bytes`,
    'Their bytes differ, and what they say of themselves does not',
  );
}

function binaryOf(source: Source) {
  const file = readExecutable(source);
  return file?.kind === 'one' ? readBinary(source, file.executable) : undefined;
}

function isStamped(source: Source): boolean {
  return binaryOf(source)?.stamp !== undefined;
}
