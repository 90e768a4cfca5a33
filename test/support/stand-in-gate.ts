/**
 * The way from clients to the blob store: forwards every request untouched, unless a test wants a transfer to stall, to
 * break off in the middle or to be refused.
 */
import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as openRequest,
  type ServerResponse,
} from 'node:http';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import { closeAll, listen } from './listening.ts';

export interface TransferFault {
  readonly direction: 'upload' | 'download';
  /** Waits in the middle for so many seconds, answers an HTTP status instead, or closes the connection in the middle. */
  readonly how: { readonly stallSeconds: number } | { readonly status: number } | 'down';
  /** How many requests it hits; one unless told, `Infinity` for all until `recover`. */
  readonly times?: number;
}

interface GateFault extends TransferFault {
  /** Whether it concerns a blob of this name; all unless told. */
  readonly concerns?: (blob: string) => boolean;
}

export interface Gate {
  readonly port: number;
  /** Requests so far, as `PUT blob`, in order, refused and broken ones included. */
  readonly requests: () => readonly string[];
  readonly failTransfer: (fault: GateFault) => void;
  readonly recover: () => void;
  readonly stop: () => Promise<void>;
}

type Halt = () => Promise<void>;

const directions: Readonly<Record<string, TransferFault['direction']>> = { PUT: 'upload', GET: 'download' };

/** In the form of Azure's own errors. */
const refusal = '<?xml version="1.0"?><Error><Code>Refused</Code><Message>by the test</Message></Error>';

export async function startGate(store: string): Promise<Gate> {
  const requests: string[] = [];
  const faults: { readonly fault: GateFault; left: number }[] = [];
  const takeFault = ({ method = '', url = '' }: IncomingMessage): TransferFault | undefined => {
    const blob = blobOf(url);
    const found = faults
      .filter(({ fault, left }) => left > 0 && fault.direction === directions[method])
      .find(({ fault }) => fault.concerns?.(blob) ?? true);
    if (found !== undefined) found.left -= 1;
    return found?.fault;
  };
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${blobOf(request.url ?? '')}`);
    const how = takeFault(request)?.how;
    if (typeof how === 'object' && 'status' in how) {
      request.resume();
      response.writeHead(how.status, { 'content-type': 'application/xml' }).end(refusal);
      return;
    }
    // Either side may go away at any time; what is left of the exchange goes with it.
    forward(store, request, response, haltOf(how, request)).catch(() => response.destroy());
  });
  const port = await listen(server);
  return {
    port,
    requests: () => [...requests],
    failTransfer: (fault) => void faults.push({ fault, left: fault.times ?? 1 }),
    recover: () => void faults.splice(0),
    stop: () => closeAll(server),
  };
}

function blobOf(url: string): string {
  return url.replace(/\?.*$/, '').replace(/^.*\//, '');
}

function haltOf(
  how: 'down' | { readonly stallSeconds: number } | undefined,
  request: IncomingMessage,
): Halt | undefined {
  if (how === undefined) return undefined;
  if (how === 'down') return async () => void request.socket.destroy();
  return async () => void (await setTimeout(how.stallSeconds * 1000, undefined, { ref: false }));
}

async function forward(
  store: string,
  request: IncomingMessage,
  response: ServerResponse,
  halt: Halt | undefined,
): Promise<void> {
  const { method, headers } = request;
  // The host stays as the client wrote it: by it the store tells Azure's way of addressing from its own.
  const onward = openRequest(`${store}${request.url ?? ''}`, { method, headers: { ...headers } });
  const answered = once(onward, 'response') as Promise<[IncomingMessage]>;
  const up = method === 'PUT' ? halt : undefined;
  const [[answer]] = await Promise.all([answered, pipeline(request, halting(up), onward)]);
  response.writeHead(answer.statusCode ?? 502, endToEnd(answer.headers));
  response.flushHeaders();
  const down = method === 'GET' ? halt : undefined;
  await pipeline(answer, halting(down), response);
}

/** Lets half of the first piece through and halts once before the rest. */
function halting(halt: Halt | undefined) {
  return async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let pending = halt;
    for await (const chunk of source) {
      const half = pending === undefined ? 0 : chunk.length >> 1;
      if (half > 0) yield chunk.subarray(0, half);
      await pending?.();
      pending = undefined;
      yield chunk.subarray(half);
    }
  };
}

function endToEnd(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const { connection, 'keep-alive': keepAlive, ...rest } = headers;
  return rest;
}
