// Who hears what lives for a second, and what a viewer may send of it.
import type { Ephemeral } from '@hop/shared/core/protocol.js';
import { deskRoomsOf, heartRoomOf, isDesk, type Viewer } from './viewer.js';

/** Everyone of the scope; what is being edited concerns those who prepare the meeting. */
export const ephemeralRoomsOf = ({ kind, scope }: Ephemeral): string[] =>
  kind === 'editing' ? deskRoomsOf(scope) : [heartRoomOf(scope)];

type MaySend = (kind: Ephemeral['kind'], viewer: Viewer) => boolean;

/**
 * As it is passed on, null when this viewer may not send it; `others`: whether one who does not run the meeting may. The sender is
 * named here, so nobody can speak for another.
 */
export function toPass(viewer: Viewer, message: Ephemeral, others: MaySend): Ephemeral | null {
  const { audience, actor } = viewer;
  if (message.kind === 'presence') return message;
  if (actor.participantId === null) return null;
  if (!isDesk(audience) && !others(message.kind, viewer)) return null;
  return { ...message, body: { ...message.body, participantId: actor.participantId } };
}
