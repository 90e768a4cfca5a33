/** The alphabets of DEFLATE (RFC 1951, 3.2.5): what a match of some length and distance is written as. */

export const literalSymbols = 286;
export const distanceSymbols = 30;
export const endOfBlock = 256;
const shortestMatch = 3;
export const longestMatch = 258;
export const windowSize = 32768;

/** The shortest length, or nearest distance, of each symbol, and how many bits say the rest. */
export interface Ranges {
  readonly bases: Uint16Array;
  readonly extraBits: Uint8Array;
}

export const lengthRanges: Ranges = lengthsOfSymbols();
export const distanceRanges: Ranges = ranges(distanceSymbols, 1, (symbol) => Math.max(0, (symbol >> 1) - 1));

/** By length. */
export const lengthSymbols: Uint16Array = symbolsOfLengths();
const nearSymbols = symbolsOfDistances(256, 0);
const farSymbols = symbolsOfDistances(256, 7);

/** The distance less one, of 0 to 32767. */
export function distanceSymbol(distance: number): number {
  return distance < 256 ? (nearSymbols[distance] as number) : (farSymbols[distance >>> 7] as number);
}

function ranges(symbols: number, first: number, bitsOf: (symbol: number) => number): Ranges {
  const extraBits = Uint8Array.from({ length: symbols }, (_, symbol) => bitsOf(symbol));
  const bases = new Uint16Array(symbols);
  let next = first;
  for (const [symbol, bits] of extraBits.entries()) {
    bases[symbol] = next;
    next += 1 << bits;
  }
  return { bases, extraBits };
}

/** Symbol 257 is the first; the last one, of 258 alone, has no extra bits. */
function lengthsOfSymbols(): Ranges {
  const { bases, extraBits } = ranges(29, shortestMatch, (symbol) => Math.max(0, (symbol >> 2) - 1));
  bases[28] = longestMatch;
  extraBits[28] = 0;
  return { bases, extraBits };
}

function symbolsOfLengths(): Uint16Array {
  const symbols = new Uint16Array(longestMatch + 1);
  for (const [symbol, base] of lengthRanges.bases.entries()) symbols.fill(endOfBlock + 1 + symbol, base);
  return symbols;
}

function symbolsOfDistances(count: number, shift: number): Uint8Array {
  const symbols = new Uint8Array(count);
  for (const [symbol, base] of distanceRanges.bases.entries()) {
    const at = (base - 1) >>> shift;
    // Symbols of the lower half have ranges smaller than a step, and are looked up among the near ones.
    if (at < count) symbols.fill(symbol, at);
  }
  return symbols;
}
