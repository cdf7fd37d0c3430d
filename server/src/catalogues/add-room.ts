// room.add: a room that meetings are held in, with its seats if they are drawn already.
import { addRoom } from '@hop/shared/catalogues/catalogues-commands.js';
import { newId } from '@hop/shared/core/ids.js';
import { handle } from '../kernel/handler.js';
import { requireFreeName } from './catalogue-steps.js';
import { RoomRow } from './catalogue.entity.js';
import { requireDrawable, roomsOf } from './room-steps.js';

export const addRoomHandler = handle(addRoom, async (work, { name, address, seats }) => {
  requireDrawable(seats);
  requireFreeName(await roomsOf(work), name);
  const row = { id: newId(), name, address, seats, state: 'kept' as const };
  return { roomId: work.staging.insert(RoomRow, row).id };
});
