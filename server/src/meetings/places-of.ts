// In which meetings an identity has a place, and who it is there.
import type { MeetingRole } from '@hop/shared/policy/actor.js';
import { DisplayRow } from '../displays/display.entity.js';
import type { Identity } from '../kernel/identity.js';
import type { ReadGate } from '../kernel/read-gate.js';
import { placeholder, selectRows } from '../kernel/rows-sql.js';
import { ParticipantRow } from '../participants/participant.entity.js';

export type Gated = Parameters<Parameters<ReadGate['run']>[0]>[0];
export interface Place {
  /** null for a display. */
  role: MeetingRole | null;
  participantId: string | null;
  siteId: string | null;
}

export const nowhere: Place = { role: null, participantId: null, siteId: null };

/** Meeting → who one is there. A display and the holder of a link have exactly one. */
export async function placesOf(manager: Gated, identity: Identity): Promise<Map<string, Place>> {
  switch (identity.kind) {
    case 'account': {
      const rows = await selectRows(manager, ParticipantRow, 'personId', [identity.accountId]);
      return new Map(rows.map((row) => [row.meetingId, placeOf(row)]));
    }
    case 'link': {
      const rows = await selectRows(manager, ParticipantRow, 'id', [identity.participantId]);
      const own = rows.filter((row) => row.meetingId === identity.meetingId);
      return new Map(own.map((row) => [row.meetingId, { ...placeOf(row), role: 'guest' }]));
    }
    case 'display': {
      const rows = await selectRows(manager, DisplayRow, 'id', [identity.displayId]);
      const own = rows.filter((row) => row.meetingId === identity.meetingId);
      return new Map(own.map((row) => [row.meetingId, { ...nowhere, siteId: row.siteId }]));
    }
    case 'system':
      return new Map();
  }
}

const placeOf = ({ id, role, siteId }: ParticipantRow): Place => ({
  role,
  participantId: id,
  siteId,
});

/** Meeting → how many people it has. */
export async function headCounts(
  manager: Gated,
  ids: readonly string[],
): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const marks = ids.map((_, index) => placeholder(manager.connection, index)).join(', ');
  const rows: { meetingId: string; heads: string | number }[] = await manager.query(
    `SELECT "meetingId", COUNT(*) AS heads FROM "participant" WHERE "meetingId" IN (${marks}) GROUP BY "meetingId"`,
    [...ids],
  );
  return new Map(rows.map((row) => [row.meetingId, Number(row.heads)]));
}
