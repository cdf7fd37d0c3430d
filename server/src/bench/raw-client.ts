// A socket without a copy: the same client measures our server and the bare one, so that only the servers differ.
import { io, type Socket } from 'socket.io-client';

export function rawSocket(url: string, cookie?: string): Promise<Socket> {
  const socket = io(url, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    ...(cookie ? { extraHeaders: { cookie } } : {}),
  });
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(socket));
    socket.once('connect_error', reject);
  });
}

/** Opens one socket per cookie (or `count` bare ones), twenty at a time. */
export async function rawSockets(
  url: string,
  cookies: readonly (string | undefined)[],
): Promise<Socket[]> {
  const sockets: Socket[] = [];
  for (let start = 0; start < cookies.length; start += 20) {
    sockets.push(
      ...(await Promise.all(
        cookies.slice(start, start + 20).map((cookie) => rawSocket(url, cookie)),
      )),
    );
  }
  return sockets;
}

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));
