// What the commands of rooms share: all rooms, and seats that can be told apart.
import type { Seat } from '@hop/shared/seating/seating-plan.js';
import { catalogueRefusals } from '@hop/shared/catalogues/refusals.js';
import { doubleNames, overlapping } from '@hop/shared/catalogues/room-plan.js';
import type { Work } from '../kernel/work.js';
import { RoomRow } from './catalogue.entity.js';

export const roomsOf = async (work: Work): Promise<(RoomRow & { trashed: boolean })[]> =>
  [
    ...(await work.staging.where(RoomRow, 'state', 'kept')),
    ...(await work.staging.where(RoomRow, 'state', 'trashed')),
  ].map((room) => ({ ...room, trashed: room.state === 'trashed' }));

/** Two seats under one name, or one on another, would seat two people as one. */
export function requireDrawable(seats: readonly Seat[]): void {
  const twice = doubleNames(seats);
  if (twice.length > 0) throw catalogueRefusals.seatTwice({ names: twice.join(', ') });
  const over = overlapping(seats);
  if (over.length > 0) throw catalogueRefusals.seatsOverlap({ names: over.join(', ') });
}
