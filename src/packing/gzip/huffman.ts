/** Huffman codes as DEFLATE wants them: canonical, none longer than a limit, least significant bit first. */

export interface HuffmanCode {
  /** Bits per symbol; 0 for one that is not used. */
  readonly lengths: Uint8Array;
  readonly codes: Uint16Array;
}

/**
 * A symbol's number in the lower bits of a key, its count above, so that keys sort by count and then by symbol: one code for
 * equal counts, on every machine. Counts are below 2^22.
 */
const symbolBits = 9;
const symbolMask = (1 << symbolBits) - 1;

/** At least two symbols get a code, as some readers want. */
export function huffmanCode(counts: Uint32Array, longest: number): HuffmanCode {
  const keys = sortedKeys(counts);
  const perLength = limitLengths(codesPerLength(keys), longest);
  const lengths = new Uint8Array(counts.length);
  let next = 0;
  // The rarest get the longest.
  for (let length = longest; length > 0; length--) {
    for (let left = perLength[length] ?? 0; left > 0; left--)
      lengths[(keys[next++] ?? 0) & symbolMask] = length;
  }
  return { lengths, codes: canonicalCodes(lengths, longest) };
}

export function canonicalCodes(lengths: Uint8Array, longest: number): Uint16Array {
  const perLength = new Uint32Array(longest + 1);
  for (const length of lengths) perLength[length] = (perLength[length] ?? 0) + 1;
  const next = new Uint32Array(longest + 2);
  for (let length = 1; length <= longest; length++) {
    const before = length === 1 ? 0 : (perLength[length - 1] ?? 0);
    next[length] = ((next[length - 1] ?? 0) + before) << 1;
  }
  const codes = new Uint16Array(lengths.length);
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0) continue;
    const code = next[length] ?? 0;
    next[length] = code + 1;
    codes[symbol] = reversed(code, length);
  }
  return codes;
}

function sortedKeys(counts: Uint32Array): Uint32Array {
  const used: number[] = [];
  for (const [symbol, count] of counts.entries()) {
    if (count > 0) used.push(count * (1 << symbolBits) + symbol);
  }
  for (let symbol = 0; used.length < 2; symbol++) {
    if (counts[symbol] === 0) used.push((1 << symbolBits) + symbol);
  }
  return Uint32Array.from(used).sort();
}

/** How many codes of each length Huffman's algorithm gives; leaves come sorted, so two queues are enough. */
function codesPerLength(keys: Uint32Array): Uint32Array {
  const leaves = keys.length;
  const weights = new Float64Array(2 * leaves - 1);
  const parents = new Uint32Array(2 * leaves - 1);
  for (let leaf = 0; leaf < leaves; leaf++) weights[leaf] = (keys[leaf] ?? 0) >>> symbolBits;
  let leaf = 0;
  let inner = leaves;
  const lightest = (made: number): number => {
    if (leaf >= leaves) return inner++;
    if (inner >= made) return leaf++;
    return (weights[leaf] ?? 0) <= (weights[inner] ?? 0) ? leaf++ : inner++;
  };
  for (let node = leaves; node < weights.length; node++) {
    const left = lightest(node);
    const right = lightest(node);
    weights[node] = (weights[left] ?? 0) + (weights[right] ?? 0);
    parents[left] = node;
    parents[right] = node;
  }
  return depthsOfLeaves(parents, leaves);
}

function depthsOfLeaves(parents: Uint32Array, leaves: number): Uint32Array {
  const depths = new Uint32Array(parents.length);
  const perLength = new Uint32Array(leaves);
  for (let node = parents.length - 2; node >= 0; node--) {
    const depth = (depths[parents[node] ?? 0] ?? 0) + 1;
    depths[node] = depth;
    if (node < leaves) perLength[depth] = (perLength[depth] ?? 0) + 1;
  }
  return perLength;
}

/** Cuts codes that are too long, and makes shorter ones longer until all have room again (Kraft's sum is 1). */
function limitLengths(perLength: Uint32Array, longest: number): Uint32Array {
  const limited = new Uint32Array(longest + 1);
  let room = 0;
  for (const [length, count] of perLength.entries()) {
    const kept = Math.min(length, longest);
    limited[kept] = (limited[kept] ?? 0) + count;
    if (length > 0) room += count * 2 ** (longest - kept);
  }
  for (; room > 2 ** longest; room--) {
    let length = longest - 1;
    while (limited[length] === 0) length--;
    limited[length] = (limited[length] ?? 0) - 1;
    limited[length + 1] = (limited[length + 1] ?? 0) + 2;
    limited[longest] = (limited[longest] ?? 0) - 1;
  }
  return limited;
}

function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit++) result |= ((code >>> bit) & 1) << (length - 1 - bit);
  return result;
}
