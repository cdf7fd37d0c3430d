// The floor for entering a room: as many handshakes with a bare socket.io server that knows nobody, on this machine, now.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { io } from 'socket.io-client';

/** Milliseconds for `count` handshakes, eight at a time. */
export async function bareHandshakes(count: number): Promise<number> {
  const http = createServer();
  const server = new Server(http, { transports: ['websocket'] });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const begun = performance.now();
  let left = count;
  const door = async (): Promise<void> => {
    while (left-- > 0) {
      const socket = io(url, { transports: ['websocket'], forceNew: true });
      await new Promise<void>((resolve, reject) => {
        socket.once('connect', resolve);
        socket.once('connect_error', reject);
      });
    }
  };
  await Promise.all(Array.from({ length: 8 }, door));
  const ms = Math.max(1, Math.round(performance.now() - begun));
  await server.close();
  return ms;
}
