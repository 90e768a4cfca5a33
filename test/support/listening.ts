/** Servers of tests on this machine. None keeps its process alive. */

import { once } from 'node:events';
import type { Server as HttpServer } from 'node:http';
import type { Server } from 'node:net';

/** On a free port of 127.0.0.1 unless told. Returns the port. */
export async function listen(server: Server, address = '127.0.0.1', port = 0): Promise<number> {
  server.listen(port, address).unref();
  await once(server, 'listening');
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('the server has no port');
  return place.port;
}

/** With the connections that are open. */
export async function closeAll(server: HttpServer): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
