// The floor for equal screens: as many wrong clocks set by a bare socket.io server that only tells the time, on this machine, now.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { io } from 'socket.io-client';
import { wrongClocks } from './device-clock.js';

/** How far the believed times of `count` devices lie apart at one instant, in ms. */
export async function bareSkewMs(count: number): Promise<number> {
  const http = createServer();
  const server = new Server(http, { transports: ['websocket'] });
  server.on('connection', (socket) => {
    socket.on('clock', (answer: (reply: object) => void) => answer({ serverTime: Date.now() }));
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const clocks = wrongClocks(count);
  for (const clock of clocks) {
    const socket = io(url, { transports: ['websocket'], forceNew: true });
    await clock.measure(async () => {
      const reply = (await socket.emitWithAck('clock')) as { serverTime: number };
      return reply.serverTime;
    });
    socket.disconnect();
  }
  const times = clocks.map((clock) => clock.serverNow());
  await server.close();
  return Math.max(...times) - Math.min(...times);
}
