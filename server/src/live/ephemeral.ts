// Who hears what lives for a second, and what a viewer may send of it.
import type { Ephemeral } from '@hop/shared/core/protocol.js';
import { deskRoomsOf, heartRoomOf, isDesk, type Viewer } from './viewer.js';

/** Everyone of the scope; what is being edited concerns those who prepare the meeting. */
export const ephemeralRoomsOf = ({ kind, scope }: Ephemeral): string[] =>
  kind === 'editing' ? deskRoomsOf(scope) : [heartRoomOf(scope)];

/** As it is passed on, null when this viewer may not send it. The sender is named here, so nobody can speak for another. */
export function toPass({ audience, actor }: Viewer, message: Ephemeral): Ephemeral | null {
  if (message.kind === 'presence') return message;
  if (!isDesk(audience) || actor.participantId === null) return null;
  return { ...message, body: { ...message.body, participantId: actor.participantId } };
}
