/** Who compresses the pieces of a stream: this thread, or up to so many others, started when there is work for them. */

import { Worker } from 'node:worker_threads';
import { compressedCapacity, dictionarySize, pieceEncoder, pieceSize } from './deflate.ts';
import type { GzipJob, GzipWorkerData, SharedSlot } from './gzip-worker.ts';

/** Memory of one piece on its way. */
export interface Slot {
  readonly number: number;
  /** Dictionary and piece, one after the other. */
  readonly input: Uint8Array;
  readonly output: Uint8Array;
}

export interface PiecePool {
  readonly slots: readonly Slot[];
  /** The length in `output`. */
  readonly compress: (job: GzipJob) => Promise<number>;
  readonly close: () => Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  task: Task | undefined;
}

interface Task {
  readonly job: GzipJob;
  readonly resolve: (length: number) => void;
  readonly reject: (error: Error) => void;
}

/** A thread makes next to no garbage, and would use more memory for leaving it than for its work. */
const resourceLimits = { maxYoungGenerationSizeMb: 2 };

export function ownThreadPool(): PiecePool {
  const encoder = pieceEncoder();
  const output = new Uint8Array(compressedCapacity);
  return {
    slots: [{ number: 0, input: encoder.input, output }],
    compress: async ({ dictionaryLength, pieceLength }) =>
      encoder.encode(dictionaryLength, pieceLength, output),
    close: async () => {},
  };
}

/** `workerUrl` is an entry that calls runGzipWorker when it is not the main thread. */
export function workerPool(workers: number, workerUrl: URL): PiecePool {
  const memory = Array.from({ length: workers + 2 }, sharedSlot);
  const workerData: GzipWorkerData = { slots: memory };
  const threads: Thread[] = [];
  const waiting: Task[] = [];
  let failure: Error | undefined;

  const fail = (error: Error): void => {
    failure ??= error;
    for (const task of [...waiting.splice(0), ...threads.map((thread) => thread.task)]) task?.reject(error);
  };
  const giveTask = (thread: Thread): void => {
    thread.task = waiting.shift();
    if (thread.task) thread.worker.postMessage(thread.task.job);
  };
  const startThread = (): void => {
    const worker = new Worker(workerUrl, { workerData, execArgv: [], argv: [], resourceLimits });
    const thread: Thread = { worker, task: undefined };
    thread.worker.on('message', (length: number) => {
      thread.task?.resolve(length);
      giveTask(thread);
    });
    thread.worker.on('error', fail);
    thread.worker.on('exit', (code) => fail(new Error(`a thread that compresses has ended with ${code}`)));
    threads.push(thread);
    giveTask(thread);
  };

  return {
    slots: memory.map(({ input, output }, number) => ({
      number,
      input: new Uint8Array(input),
      output: new Uint8Array(output),
    })),
    compress: (job) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure);
        waiting.push({ job, resolve, reject });
        const idle = threads.find((thread) => !thread.task);
        if (idle) giveTask(idle);
        else if (threads.length < workers) startThread();
      }),
    close: async () => {
      for (const { worker } of threads) worker.removeAllListeners('exit');
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function sharedSlot(): SharedSlot {
  return {
    input: new SharedArrayBuffer(dictionarySize + pieceSize),
    output: new SharedArrayBuffer(compressedCapacity),
  };
}
