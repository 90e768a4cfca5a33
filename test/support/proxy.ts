/** An HTTP proxy that wants a password, knows no host and answers everything with 404: what matters is who asked for what. */

import { createServer, type IncomingMessage } from 'node:http';
import { docker, type Engine } from './docker.ts';
import { ensureStandIn } from './kube-cross.ts';
import { listen } from './listening.ts';

export interface TestProxy {
  /** Host and port. */
  readonly address: string;
  /** `host credentials` of each request, credentials decoded, empty when there were none; `host:443` where TLS was to follow. */
  readonly asked: () => readonly string[];
  readonly stop: () => void;
}

/** Where the engine's containers, and nobody else, reach this machine. Networks of a new engine do not say it themselves. */
export async function bridgeAddress(engine: Engine): Promise<string> {
  const command = ['ip', '-4', 'route', 'show', 'default'];
  const route = await docker(engine, ['run', '--rm', await ensureStandIn(engine), ...command]);
  const [, address] = /^default via ([0-9.]+) /.exec(route) ?? [];
  if (address === undefined) throw new Error(`containers have no way out: ${route}`);
  return address;
}

/** On an address of this machine, such as that of the engine's bridge. */
export async function startProxy(host: string): Promise<TestProxy> {
  const asked: string[] = [];
  const note = (target: string | undefined, { headers }: IncomingMessage): string => {
    const given = /^Basic (.*)$/.exec(headers['proxy-authorization'] ?? '')?.[1] ?? '';
    asked.push(`${target} ${Buffer.from(given, 'base64').toString()}`);
    return given;
  };
  const challenge = ['proxy-authenticate', 'Basic realm="tests"'] as const;
  const server = createServer((request, response) => {
    const given = note(URL.parse(request.url ?? '')?.hostname, request);
    response.writeHead(given === '' ? 407 : 404, Object.fromEntries([challenge])).end();
  });
  server.on('connect', (request, socket) => {
    const status = note(request.url, request) === '' ? '407 Who' : '404 Nothing';
    socket.on('error', () => {});
    socket.end(`HTTP/1.1 ${status}\r\n${challenge.join(': ')}\r\n\r\n`);
  });
  const port = await listen(server, host);
  return {
    address: `${host}:${port}`,
    asked: () => [...asked],
    stop: () => void server.close(),
  };
}
