/** A gzip stream (RFC 1952) by our own encoder: no name, no time, the same bytes for any number of threads. */

import { cancelled } from '../../host/cancel.ts';
import { crc32 } from './crc32.ts';
import { dictionarySize, pieceSize } from './deflate.ts';
import { ownThreadPool, type PiecePool, type Slot, workerPool } from './piece-pool.ts';

export interface GzipOptions {
  /** Threads beside this one, at most 4 of them; with 1 or 0 this one does it all. */
  readonly workers: number;
  /** An entry that calls runGzipWorker, and nothing else, when it is not the main thread. */
  readonly workerUrl: URL;
  readonly signal?: AbortSignal;
}

interface Filling {
  readonly slot: Slot;
  readonly dictionaryLength: number;
  pieceLength: number;
}

interface Running {
  readonly slot: Slot;
  readonly length: Promise<number>;
}

/** More would wait for the one that reads and hashes, and would take more than 200 MB of memory together. */
const mostWorkers = 4;
/** No flags, time 0, no word about effort, made on "unknown": gzip -n would say Unix. */
const header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
/** A last block with the fixed codes and nothing in it. */
const lastBlock = Buffer.from([3, 0]);

/** Chunks are copied before the next is asked for. A chunk that is given out stays as it is. */
export async function* gzipStream(
  source: AsyncIterable<Uint8Array>,
  options: GzipOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  const workers = Math.min(options.workers, mostWorkers);
  const pool = workers > 1 ? workerPool(workers, options.workerUrl) : ownThreadPool();
  const sums = { crc: 0, size: 0 };
  try {
    yield header;
    yield* compressedPieces(summed(source, sums, options.signal), pool);
    yield Buffer.concat([lastBlock, trailer(sums.crc, sums.size)]);
  } finally {
    await pool.close();
  }
}

async function* summed(
  source: AsyncIterable<Uint8Array>,
  sums: { crc: number; size: number },
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    if (signal?.aborted) throw cancelled;
    sums.crc = crc32(chunk, sums.crc);
    sums.size += chunk.length;
    yield chunk;
  }
}

/** In the order of the pieces, while later ones are compressed already; never more of them than the pool has slots. */
async function* compressedPieces(
  source: AsyncIterable<Uint8Array>,
  pool: PiecePool,
): AsyncGenerator<Uint8Array> {
  const running: Running[] = [];
  const [first, ...free] = pool.slots;
  if (!first) return;
  let filling: Filling = { slot: first, dictionaryLength: 0, pieceLength: 0 };
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; ) {
      if (filling.pieceLength === pieceSize) {
        running.push(start(filling, pool));
        if (free.length === 0) yield await takeOldest(running, free);
        filling = fillingAfter(filling, free.pop() ?? filling.slot);
      }
      at += fill(filling, chunk.subarray(at));
    }
  }
  if (filling.pieceLength > 0) running.push(start(filling, pool));
  while (running.length > 0) yield await takeOldest(running, free);
}

function fill(filling: Filling, bytes: Uint8Array): number {
  const part = bytes.subarray(0, pieceSize - filling.pieceLength);
  filling.slot.input.set(part, filling.dictionaryLength + filling.pieceLength);
  filling.pieceLength += part.length;
  return part.length;
}

function fillingAfter({ slot, dictionaryLength, pieceLength }: Filling, next: Slot): Filling {
  const end = dictionaryLength + pieceLength;
  const dictionary = slot.input.subarray(Math.max(0, end - dictionarySize), end);
  next.input.set(dictionary);
  return { slot: next, dictionaryLength: dictionary.length, pieceLength: 0 };
}

function start({ slot, dictionaryLength, pieceLength }: Filling, pool: PiecePool): Running {
  const length = pool.compress({ slot: slot.number, dictionaryLength, pieceLength });
  // It is heard where it is taken, which may be after a failure of another one.
  length.catch(() => {});
  return { slot, length };
}

async function takeOldest(running: Running[], free: Slot[]): Promise<Uint8Array> {
  const oldest = running.shift();
  if (!oldest) return Buffer.alloc(0);
  const bytes = Buffer.from(oldest.slot.output.subarray(0, await oldest.length));
  free.push(oldest.slot);
  return bytes;
}

/** Checksum and size modulo 2^32 of the input. */
function trailer(crc: number, size: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32LE(crc, 0);
  bytes.writeUInt32LE(size % 2 ** 32, 4);
  return bytes;
}
