/** Downloads over HTTP: into a file, up to a bound, and ended when nothing comes any more. */

import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { errorCode } from './files.ts';

export interface DownloadRequest {
  readonly address: string;
  readonly to: string;
  /** Bytes. */
  readonly most: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cancel: AbortSignal;
}

export type Downloaded =
  | { readonly kind: 'fetched' }
  /** The server has no such thing. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'too-large' }
  /** The system's word of the disk here, or of what lies on it. */
  | { readonly kind: 'unwritable'; readonly why: string }
  /** In words, of the network or the server. */
  | { readonly kind: 'failed'; readonly why: string };

const silenceMilliseconds = 60_000;
const attempts = 3;

/** Tries again what the network may get right. Nothing is left of what did not come whole. */
export async function download(request: DownloadRequest): Promise<Downloaded> {
  for (let attempt = 1; ; attempt++) {
    const result = await tryDownload(request);
    if (result.kind !== 'failed' || attempt === attempts || request.cancel.aborted) return result;
  }
}

async function tryDownload({ address, to, most, headers, cancel }: DownloadRequest): Promise<Downloaded> {
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), silenceMilliseconds);
  try {
    const signal = AbortSignal.any([cancel, silence.signal]);
    const response = await fetch(address, { headers, signal });
    if (response.status === 404 || response.status === 410) return { kind: 'absent' };
    if (!response.ok || response.body === null)
      return { kind: 'failed', why: `${address} answers with status ${response.status}` };
    if (Number(response.headers.get('content-length') ?? 0) > most) {
      silence.abort();
      throw new TooLarge();
    }
    await mkdir(dirname(to), { recursive: true });
    let size = 0;
    const { body } = response;
    const chunks = async function* () {
      for await (const chunk of body) {
        clearTimeout(timer);
        timer = setTimeout(() => silence.abort(), silenceMilliseconds);
        size += chunk.length;
        if (size > most) throw new TooLarge();
        yield chunk;
      }
    };
    await pipeline(chunks, createWriteStream(to), { signal });
    return { kind: 'fetched' };
  } catch (error) {
    await rm(to, { force: true }).catch(() => {});
    if (error instanceof TooLarge) return { kind: 'too-large' };
    // fetch wraps what the network says, so this is of a file.
    if (error instanceof Error && 'syscall' in error) return { kind: 'unwritable', why: errorCode(error) };
    const why = silence.signal.aborted ? 'nothing has come for a minute' : wordsOf(error);
    return { kind: 'failed', why: `${address}: ${why}` };
  } finally {
    clearTimeout(timer);
  }
}

class TooLarge extends Error {}

/** fetch says "fetch failed", and its cause says what it was. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error
    ? cause.message || String('code' in cause ? cause.code : cause)
    : error.message;
}
