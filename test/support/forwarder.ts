/** A port of this machine that leads somewhere else, and a line that can be cut. */

import { once } from 'node:events';
import { connect, createServer, type NetConnectOpts, type Socket } from 'node:net';
import { listen } from './listening.ts';

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
  const own = await listen(server, address, port);
  return {
    port: own,
    cut: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    mend: async () => void (await listen(server, address, own)),
  };
}
