/**
 * A Twirp server on 127.0.0.1 in JSON form: checks the bearer token, applies faults that a test asked for and
 * hands each call to the method of a service. Services know nothing of HTTP.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { closeAll, listen } from './listening.ts';

export type Fields = Readonly<Record<string, unknown>>;
export type Method = (request: Fields) => Promise<Fields>;
/** Full service name to method name to method. */
export type Services = Readonly<Record<string, Readonly<Record<string, Method>>>>;

export interface Fault {
  /** The method name, such as CreateArtifact, a service, such as CacheService, or `any`. */
  readonly method: string;
  /** Only calls about this cache key. */
  readonly key?: string;
  /** The HTTP status to answer, `not ok` for a proper answer that says so, or `down` to close the connection. */
  readonly status: number | 'not ok' | 'down';
  readonly message?: string;
  readonly retryAfterSeconds?: number;
  /** How many calls it hits; one unless told, `Infinity` for all until `recover`. */
  readonly times?: number;
}

export interface TwirpServer {
  readonly address: string;
  /** Methods called so far, in order, refused calls included. */
  readonly calls: () => readonly string[];
  readonly failNext: (fault: Fault) => void;
  readonly recover: () => void;
  readonly stop: () => Promise<void>;
}

export class TwirpError extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  constructor(status: number, message: string, headers = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

const codes: Readonly<Record<number, string>> = {
  400: 'invalid_argument',
  401: 'unauthenticated',
  403: 'permission_denied',
  404: 'not_found',
  409: 'already_exists',
  429: 'resource_exhausted',
  500: 'internal',
  503: 'unavailable',
};

export async function startTwirpServer(token: string, services: Services): Promise<TwirpServer> {
  const faults: { readonly fault: Fault; left: number }[] = [];
  const calls: string[] = [];
  const takeFault = (service: string, method: string, { key }: Fields): Fault | undefined => {
    const names = ['any', service.split('.').at(-1), method];
    const found = faults
      .filter(({ fault, left }) => left > 0 && names.includes(fault.method))
      .find(({ fault }) => fault.key === undefined || fault.key === key);
    if (found !== undefined) found.left -= 1;
    return found?.fault;
  };
  const server = createServer(async (request, response) => {
    const [service = '', method = ''] = (request.url ?? '').split('/').slice(-2);
    calls.push(method);
    await answer(request, response, async (body) => {
      const fault = takeFault(service, method, body);
      if (fault?.status === 'down') return 'nothing';
      if (request.headers.authorization !== `Bearer ${token}`) throw new TwirpError(401, 'wrong token');
      return fault === undefined ? findMethod(services, service, method)(body) : answerOf(fault);
    });
  });
  const port = await listen(server);
  return {
    address: `http://127.0.0.1:${port}/`,
    calls: () => [...calls],
    failNext: (fault) => void faults.push({ fault, left: fault.times ?? 1 }),
    recover: () => void faults.splice(0),
    stop: () => closeAll(server),
  };
}

function answerOf({ status, message = 'the test asked for this', retryAfterSeconds }: Fault): Fields {
  if (typeof status !== 'number') return { ok: false, message };
  const headers = retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) };
  throw new TwirpError(status, message, headers);
}

function findMethod(services: Services, service: string, method: string): Method {
  const found = services[service]?.[method];
  if (found === undefined) throw new TwirpError(404, `no method ${service}/${method}`);
  return found;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  method: (body: Fields) => Promise<Fields | 'nothing'>,
): Promise<void> {
  const send = (status: number, body: Fields, headers = {}) =>
    response.writeHead(status, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(body));
  try {
    const body: Fields = JSON.parse(await text(request));
    const fields = await method(body);
    if (fields === 'nothing') request.socket.destroy();
    else send(200, fields);
  } catch (error) {
    const status = error instanceof TwirpError ? error.status : 500;
    const headers = error instanceof TwirpError ? error.headers : {};
    const msg = error instanceof Error ? error.message : String(error);
    send(status, { code: codes[status] ?? 'unknown', msg }, headers);
  }
}
