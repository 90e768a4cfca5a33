/**
 * Whether two pieces of code of one length do different things, or only lead to places that have moved. In doubt they have
 * only moved: what is said of a source must be true.
 */

export interface Code {
  readonly bytes: Buffer;
  readonly address: number;
  /** What has begun at that address, or lies there: a function, or a section of data; '' for nothing. */
  readonly leadsTo: (address: number) => string;
}

/** Of architectures that are not known here it cannot be told. */
export function areOtherInstructions(architecture: string, a: Code, b: Code): boolean {
  switch (architecture) {
    case 'amd64':
      return differsOutsideOfDistances(a, b);
    case 'arm64':
      return differsInOperations(a.bytes, b.bytes);
    default:
      return false;
  }
}

/**
 * A distance is four bytes, counted from behind them or a little further; which bytes of the code are one shows only by where
 * they lead. A byte that differs may be part of one if both lead to the same function or section.
 */
function differsOutsideOfDistances(a: Code, b: Code): boolean {
  for (let at = 0; at < a.bytes.length; at++) {
    if (a.bytes[at] === b.bytes[at]) continue;
    const isDistance = [0, 1, 2, 3].some((back) =>
      [0, 1, 4].some((behind) => leadAlike(a, b, at - back, behind)),
    );
    if (!isDistance) return true;
  }
  return false;
}

/** `behind` is how many bytes of the instruction follow the distance. */
function leadAlike(a: Code, b: Code, at: number, behind: number): boolean {
  if (at < 0 || at + 4 > a.bytes.length) return false;
  const [to, too] = [a, b].map(({ bytes, address, leadsTo }) =>
    leadsTo(address + at + 4 + behind + bytes.readInt32LE(at)),
  );
  return to !== '' && to === too;
}

/** Bits that hold no distance, by instruction: branches, addresses of pages, offsets in a page. */
const distances: readonly (readonly [mask: number, is: number, distance: number])[] = [
  [0x7c000000, 0x14000000, 0x03ffffff],
  [0x9f000000, 0x90000000, 0x60ffffe0],
  [0x7f800000, 0x11000000, 0x003ffc00],
  [0x3b000000, 0x39000000, 0x003ffc00],
];

function differsInOperations(a: Buffer, b: Buffer): boolean {
  for (let at = 0; at + 4 <= a.length; at += 4) {
    const [one, other] = [a.readUInt32LE(at), b.readUInt32LE(at)];
    if (one === other) continue;
    const found = distances.find(([mask, is]) => (one & mask) >>> 0 === is && (other & mask) >>> 0 === is);
    if (!found || ((one ^ other) & ~found[2]) !== 0) return true;
  }
  return false;
}
