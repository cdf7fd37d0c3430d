// One subscription of one socket to one scope, as the deliverer sees it. The states exclude each other.
import type { Actor, Audience } from '@hop/shared/policy/actor.js';
import type { Socket } from 'socket.io';
import type { Identity } from '../kernel/identity.js';

export interface Viewer {
  readonly socket: Socket;
  readonly identity: Identity;
  readonly scope: string;
  actor: Actor;
  audience: Audience;
  /** Head of the scope when `actor` and `audience` were read. */
  readonly knownAt: number;
  /**
   * `joining`: waits for its own catch-up from `from`. `joined`: in its audience's room. `slow`: out of it until its buffer is
   * empty. `out`: must subscribe again.
   */
  state:
    | { is: 'joining'; from: number }
    | { is: 'joined' }
    | { is: 'slow'; from: number }
    | { is: 'out' };
}

/** Everyone of the scope, whatever they may see: for what lives a second. */
export const heartRoomOf = (scope: string): string => `heart|${scope}`;

export const roomOf = (scope: string, audience: Audience): string => `${scope}|${audience}`;

/** Who runs the meeting is told who is connected; nobody else is. */
export const isDesk = (audience: Audience): boolean => audience === 'chair' || audience === 'staff';
export const deskRoomsOf = (scope: string): string[] => [
  roomOf(scope, 'chair'),
  roomOf(scope, 'staff'),
];

/** Packets waiting in a socket's buffer before it is taken out of its rooms: a tablet on bad Wi-Fi must not hold memory for all. */
const MAX_WAITING_PACKETS = 64;

/** Engine.io keeps what it could not write yet; its type does not tell. */
export const isSlow = (socket: Socket): boolean =>
  (socket.conn as unknown as { writeBuffer: unknown[] }).writeBuffer.length > MAX_WAITING_PACKETS;
