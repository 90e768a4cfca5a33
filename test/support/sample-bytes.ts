/** Bytes that are hard on a compressor, the same for one seed on every machine. */

export type Random = () => number;

/** Numbers from 0 to below 1 (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const below = (random: Random, limit: number): number => Math.floor(random() * limit);

export const sampleKinds = ['noise', 'zeros', 'skewed', 'words', 'echoes', 'mixed'] as const;
export type SampleKind = (typeof sampleKinds)[number];

const words = ['kube-', 'apiserver', 'runtime.', 'go:itab.*', '\n', ' ', 'func', '/pkg/', '0x', 'größe'].map(
  (it) => Buffer.from(it),
);

export function sampleBytes(kind: SampleKind, size: number, random: Random): Buffer {
  const bytes = Buffer.alloc(size);
  for (let at = 0; at < size; ) at += appendSample(kind, bytes, at, random);
  return bytes;
}

/** Gives how many bytes it has written, at least one. */
function appendSample(kind: SampleKind, bytes: Buffer, at: number, random: Random): number {
  switch (kind) {
    case 'noise':
      bytes[at] = below(random, 256);
      return 1;
    case 'zeros':
      return bytes.length - at;
    case 'skewed':
      // So uneven that codes reach their longest length.
      while (random() < 0.45) bytes[at] = ((bytes[at] ?? 0) + 1) & 255;
      return 1;
    case 'words':
      return (words[below(random, words.length)] as Buffer).copy(bytes, at);
    case 'echoes': {
      if (at === 0 || random() < 0.3) return appendSample('noise', bytes, at, random);
      // Around the window's size, and around the shortest and longest match.
      const distances = [
        1,
        2,
        3,
        4095,
        4096,
        4097,
        32766,
        32767,
        32768,
        32769,
        40000,
        1 + below(random, 60000),
      ];
      const distance = Math.min(at, distances[below(random, distances.length)] as number);
      const lengths = [2, 3, 4, 5, 257, 258, 259, 1 + below(random, 700)];
      const length = Math.min(bytes.length - at, lengths[below(random, lengths.length)] as number);
      for (let index = at; index < at + length; index++) bytes[index] = bytes[index - distance] as number;
      return length;
    }
    case 'mixed': {
      const part = Math.min(bytes.length - at, 1 + below(random, 100_000));
      const other = (['noise', 'zeros', 'skewed', 'words', 'echoes'] as const)[below(random, 5)] ?? 'noise';
      return sampleBytes(other, part, random).copy(bytes, at);
    }
  }
}
