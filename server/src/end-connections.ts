// What a stopping server does with the connections it has: answers under way may end, and nothing that a client leaves open keeps it
// waiting. Not for sockets of the live channel, which their own gateway closes.
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** What a reply that is being written may still take, in milliseconds. */
const GRACE_MS = 1_000;
/** Between two looks after that, in milliseconds: a connection may have been taken while the server was stopping. */
const LOOK_MS = 100;

export function endConnectionsOnClose(
  fastify: Pick<FastifyInstance, 'addHook'>,
  server: Server,
): void {
  const open = new Set<Socket>();
  // The raw connection, under TLS too: one that never finishes its handshake is held open as well.
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  const endAll = (): void => {
    for (const socket of open) socket.destroy();
  };
  fastify.addHook('preClose', (done) => {
    let looks: NodeJS.Timeout | undefined;
    const grace = setTimeout(() => {
      endAll();
      looks = setInterval(endAll, LOOK_MS);
    }, GRACE_MS);
    server.once('close', () => {
      clearTimeout(grace);
      clearInterval(looks);
    });
    done();
  });
}
