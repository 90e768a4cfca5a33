/** What a worker thread of the gzip encoder does: compresses the pieces it is told of, from and to shared memory. */

import { parentPort, workerData } from 'node:worker_threads';
import { pieceEncoder } from './deflate.ts';

export interface SharedSlot {
  readonly input: SharedArrayBuffer;
  readonly output: SharedArrayBuffer;
}

export interface GzipJob {
  readonly slot: number;
  readonly dictionaryLength: number;
  readonly pieceLength: number;
}

export interface GzipWorkerData {
  readonly slots: readonly SharedSlot[];
}

/** To be called by the entry that is given as `workerUrl`, when it finds that it is not the main thread; and nothing else there. */
export function runGzipWorker(): void {
  const { slots }: GzipWorkerData = workerData;
  const encoder = pieceEncoder();
  parentPort?.on('message', ({ slot, dictionaryLength, pieceLength }: GzipJob) => {
    const memory = slots[slot];
    if (!memory) return;
    encoder.input.set(new Uint8Array(memory.input, 0, dictionaryLength + pieceLength));
    parentPort?.postMessage(encoder.encode(dictionaryLength, pieceLength, new Uint8Array(memory.output)));
  });
}
