/** Why Kubernetes' stamp in two programs differs: version, commit, tree state and date, or whether there is one at all. */

import type { Binary } from '../inspect/binary.ts';
import type { StampName } from '../inspect/go-stamp.ts';
import { stringHeaders } from '../inspect/go-strings.ts';
import { type Cause, type Difference, difference } from './difference.ts';
import { occurrencesOf } from './masks.ts';

const stampCauses: readonly (readonly [Cause, readonly StampName[]])[] = [
  ['version', ['gitVersion', 'gitMajor', 'gitMinor']],
  ['commit', ['gitCommit']],
  ['tree-state', ['gitTreeState']],
  ['date', ['buildDate']],
];

export function stampDifferences(a: Binary, b: Binary): readonly Difference[] {
  if ((a.stamp && isUnstamped(b)) || (b.stamp && isUnstamped(a))) return stampOfOne(a, b);
  return stampCauses.flatMap(([cause, names]) => {
    // What one of them does not say cannot be held against the other.
    const different = names.filter((name) => {
      const [ofA, ofB] = [a.stamp?.values[name], b.stamp?.values[name]];
      return ofA !== undefined && ofB !== undefined && ofA !== ofB;
    });
    const words = ({ stamp }: Binary) => different.map((name) => `${name} ${stamp?.values[name]}`).join(', ');
    return different.length === 0 ? [] : [difference(cause, words(a), words(b), remedyOfStamp(cause, b))];
  });
}

/** Its variable of the version has what Kubernetes' sources have there: a stamp may also be there, and not be found. */
function isUnstamped({ source, executable, go, stamp }: Binary): boolean {
  if (go === undefined || stamp !== undefined) return false;
  return occurrencesOf(source, Buffer.from('v0.0.0-master+')).some(({ offset }) => {
    const [text] = unstamped.exec(source.read(offset, 64).toString('latin1')) ?? [];
    return text !== undefined && stringHeaders(source, executable, { offset, size: text.length }).length > 0;
  });
}

/** git archive puts the commit there. */
const unstamped = /^v0\.0\.0-master\+(?:\$Format:%H\$|[0-9a-f]{40})/;

/** Only one was built with the flags of the stamp. */
function stampOfOne(a: Binary, b: Binary): readonly Difference[] {
  return stampCauses.flatMap(([cause, names]) => {
    const known = names.filter((name) => (a.stamp ?? b.stamp)?.values[name] !== undefined);
    const words = ({ stamp }: Binary) =>
      stamp ? known.map((name) => `${name} ${stamp.values[name]}`).join(', ') : 'not stamped';
    const remedy = b.stamp
      ? remedyOfStamp(cause, b)
      : 'Build without the flags of the linker that stamp a version (`-X`)';
    return known.length === 0 ? [] : [difference(cause, words(a), words(b), remedy)];
  });
}

function remedyOfStamp(cause: Cause, { stamp }: Binary): string {
  const { buildDate = '', gitCommit = '', gitTreeState = '', gitVersion = '' } = stamp?.values ?? {};
  switch (cause) {
    case 'date':
      return remedyOfDate(buildDate);
    case 'commit':
      return `Build commit ${gitCommit}`;
    case 'tree-state':
      return `Build from a tree that is ${gitTreeState}`;
    default:
      return `Build where the tags give ${gitVersion}, or say so: KUBE_GIT_VERSION, or the input git-version`;
  }
}

function remedyOfDate(date: string): string {
  const time = Date.parse(date);
  // Of a thirtieth of February Date makes another day.
  const isDate = time >= 0 && new Date(time).toISOString().replace('.000Z', 'Z') === date;
  return isDate
    ? `Build with SOURCE_DATE_EPOCH=${time / 1000}`
    : `No build gives ${date}, which is not a valid date`;
}
