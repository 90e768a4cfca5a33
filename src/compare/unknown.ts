/** Bytes that no cause accounts for, as a difference. */

import type { Difference } from './difference.ts';
import type { Rest } from './rest.ts';

export function unknown({ section, bytes, places, sizes: [a, b] }: Rest): Difference {
  const where = section === '' ? '' : ` in ${section}`;
  return {
    cause: 'unknown',
    a: `${a} bytes${where}`,
    b: `${b} bytes${where}, of which ${bytes} differ`,
    remedy:
      'It may follow from a cause that is named, or have one of its own: mend those first, and compare again',
    places,
  };
}
