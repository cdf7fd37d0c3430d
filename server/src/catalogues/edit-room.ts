// room.edit: what a room is called, where it is, and its seats. Meetings that took a copy of the seats keep it.
import { editRoom } from '@hop/shared/catalogues/catalogues-commands.js';
import { handle } from '../kernel/handler.js';
import { needRow, requireFreeName } from './catalogue-steps.js';
import { RoomRow } from './catalogue.entity.js';
import { requireDrawable, roomsOf } from './room-steps.js';

export const editRoomHandler = handle(
  editRoom,
  async (work, { roomId, baseVersion, ...changes }) => {
    const room = await needRow(work, RoomRow, roomId);
    work.fresh(room, baseVersion);
    if (changes.seats) requireDrawable(changes.seats);
    if (changes.name !== undefined) requireFreeName(await roomsOf(work), changes.name, room.id);
    return { version: work.staging.update(RoomRow, room, changes).version };
  },
);
