// What the connection needs of a socket, and the socket.io client that gives it. Tests open a fake one instead.
import { io } from 'socket.io-client';
import { currentSlot } from '../lib/slot';

export interface SocketHandlers {
  connected(): void;
  /** Could not be opened, or broke off. Called at most once, never after close(). */
  closed(): void;
  /** A sign of life that is no message: the transport's own ping. */
  heard(): void;
  message(event: string, payload: unknown): void;
}
export interface LiveSocket {
  /** Rejects when no answer came in time or the socket broke. */
  ask(event: string, payload: unknown, timeoutMs: number): Promise<unknown>;
  /** May be lost on the way. */
  send(event: string, payload: unknown): void;
  close(): void;
}
export type OpenSocket = (handlers: SocketHandlers) => LiveSocket;

/** One attempt is one fresh socket: nothing of a half-open predecessor can reach the next one. */
export const openSocket: OpenSocket = (handlers) => {
  const socket = io({
    path: '/socket.io',
    transports: ['websocket'],
    auth: { slot: currentSlot() },
    forceNew: true,
    reconnection: false,
  });
  let over = false;
  const closed = () => {
    if (over) return;
    over = true;
    socket.offAny();
    socket.disconnect();
    handlers.closed();
  };
  socket.on('connect', () => handlers.connected());
  socket.on('connect_error', closed);
  socket.on('disconnect', closed);
  socket.io.on('ping', () => handlers.heard());
  socket.onAny((event: string, payload: unknown) => handlers.message(event, payload));
  return {
    ask: (event, payload, timeoutMs) => socket.timeout(timeoutMs).emitWithAck(event, payload),
    send: (event, payload) => void socket.volatile.emit(event, payload),
    close: () => {
      over = true;
      socket.io.off('ping');
      socket.offAny();
      socket.disconnect();
    },
  };
};
