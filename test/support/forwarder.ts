/** A port of this machine that leads somewhere else, and a line that can be cut. */

import { once } from 'node:events';
import { connect, createServer, type NetConnectOpts, type Socket } from 'node:net';

export interface Forwarder {
  readonly port: number;
  /** From now on nobody gets through, those neither who are connected already. */
  readonly cut: () => Promise<void>;
  /** After `cut`: the same port leads there again. */
  readonly mend: () => Promise<void>;
}

/** `address` is 127.0.0.1 unless told; a free port unless told. Needs an event loop that nobody blocks. */
export async function forward(
  to: NetConnectOpts,
  { address = '127.0.0.1', port = 0 }: { readonly address?: string; readonly port?: number } = {},
): Promise<Forwarder> {
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const inner = connect({ ...to, allowHalfOpen: true });
    for (const socket of [client, inner]) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      // Whoever has ended in peace may have said more than the other one has read yet.
      socket.on('error', () => (socket === client ? inner : client).destroy());
    }
    client.pipe(inner).pipe(client);
  });
  server.unref();
  const listen = async (on: number): Promise<number> => {
    server.listen(on, address);
    await once(server, 'listening');
    const place = server.address();
    if (place === null || typeof place === 'string') throw new Error('the forwarder has no port');
    return place.port;
  };
  const own = await listen(port);
  return {
    port: own,
    cut: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    mend: async () => void (await listen(own)),
  };
}
