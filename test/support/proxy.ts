/** An HTTP proxy that wants a password, knows no host and answers everything with 404: what matters is who asked for what. */

import { once } from 'node:events';
import { createServer } from 'node:http';

export interface TestProxy {
  /** Host and port. */
  readonly address: string;
  /** `host credentials` of each request, credentials decoded; empty when there were none. */
  readonly asked: () => readonly string[];
  readonly stop: () => void;
}

/** On an address of this machine, such as that of the engine's bridge, where only its containers are. */
export async function startProxy(host: string): Promise<TestProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const given = /^Basic (.*)$/.exec(request.headers['proxy-authorization'] ?? '')?.[1] ?? '';
    asked.push(`${URL.parse(request.url ?? '')?.hostname} ${Buffer.from(given, 'base64').toString()}`);
    response.writeHead(given === '' ? 407 : 404, { 'proxy-authenticate': 'Basic realm="tests"' }).end();
  });
  server.listen(0, host).unref();
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    address: `${host}:${address.port}`,
    asked: () => [...asked],
    stop: () => void server.close(),
  };
}
