// room.trash and room.restore: out of what is offered, and back. Meetings in the room are not touched.
import { restoreRoom, trashRoom } from '@hop/shared/catalogues/catalogues-commands.js';
import { handle } from '../kernel/handler.js';
import type { Work } from '../kernel/work.js';
import { needRow } from './catalogue-steps.js';
import { RoomRow } from './catalogue.entity.js';

async function set(
  work: Work,
  roomId: string,
  state: RoomRow['state'],
): Promise<Record<string, never>> {
  const room = await needRow(work, RoomRow, roomId);
  if (room.state !== state) work.staging.update(RoomRow, room, { state });
  return {};
}

export const trashRoomHandler = handle(trashRoom, (work, { roomId }) =>
  set(work, roomId, 'trashed'),
);
export const restoreRoomHandler = handle(restoreRoom, (work, { roomId }) =>
  set(work, roomId, 'kept'),
);
