// Rooms whose seats the office has drawn. They live in the office's scope, so they are handed to the form that is drawn around them.
import type { Room } from '@hop/shared/catalogues/catalogue.js';
import type { SeatingTemplate } from '@hop/shared/seating/seating-plan.js';
import type { ReactNode } from 'react';
import { useEntities } from '../../live';

export const isDrawing = (
  room: Room,
  template: Extract<SeatingTemplate, { kind: 'drawn' }>,
): boolean =>
  room.name === template.roomName &&
  JSON.stringify(room.seats) === JSON.stringify(template.drawing);

export function DrawnRooms({ children }: { children: (rooms: readonly Room[]) => ReactNode }) {
  const rooms = useEntities('room').filter(({ trashed, seats }) => !trashed && seats.length > 0);
  return children(rooms);
}
