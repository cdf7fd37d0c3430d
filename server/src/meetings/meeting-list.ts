// The list of meetings that an identity has a place in. A display and the holder of a link have exactly one.
import { Injectable } from '@nestjs/common';
import type { MeetingState, MeetingType } from '@hop/shared/meetings/meeting.js';
import type { MeetingRole } from '@hop/shared/policy/actor.js';
import { DisplayRow } from '../displays/display.entity.js';
import type { Identity } from '../kernel/identity.js';
import { ReadGate } from '../kernel/read-gate.js';
import { placeholder, selectRows } from '../kernel/rows-sql.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { SiteRow } from '../sites/site.entity.js';
import { MeetingRow } from './meeting.entity.js';

export interface ListedMeeting {
  id: string;
  title: string;
  type: MeetingType;
  state: MeetingState;
  startsAt: number;
  place: string;
  issuingBody: string;
  /** null for a display. */
  role: MeetingRole | null;
  participantId: string | null;
  /** Where this person or display sits; null without a site. */
  siteName: string | null;
  /** How many people and sites the meeting has. */
  participants: number;
  sites: number;
  demo: boolean;
}
type Gated = Parameters<Parameters<ReadGate['run']>[0]>[0];
type Place = Pick<ListedMeeting, 'role' | 'participantId'> & { siteId: string | null };

@Injectable()
export class MeetingList {
  constructor(private readonly readGate: ReadGate) {}

  /** Newest first. */
  of(identity: Identity): Promise<ListedMeeting[]> {
    return this.readGate.run(async (manager) => {
      const places = await placesOf(manager, identity);
      const ids = [...places.keys()];
      const meetings = await selectRows(manager, MeetingRow, 'id', ids);
      const sites = await selectRows(manager, SiteRow, 'meetingId', ids);
      const siteNames = new Map(sites.map((site) => [site.id, site.name]));
      const people = await headCounts(manager, ids);
      return meetings
        .map((meeting) => {
          const { siteId, ...place } = places.get(meeting.id) ?? nowhere;
          const { id, title, type, state, startsAt, issuingBody, demo } = meeting;
          return {
            ...{ id, title, type, state, startsAt, place: meeting.place, issuingBody, ...place },
            siteName: siteId === null ? null : (siteNames.get(siteId) ?? null),
            participants: people.get(id) ?? 0,
            sites: sites.filter((site) => site.meetingId === id).length,
            demo,
          };
        })
        .sort((a, b) => b.startsAt - a.startsAt || (a.id < b.id ? -1 : 1));
    });
  }
}

const nowhere: Place = { role: null, participantId: null, siteId: null };

/** Meeting → who one is there. */
async function placesOf(manager: Gated, identity: Identity): Promise<Map<string, Place>> {
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

async function headCounts(manager: Gated, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const marks = ids.map((_, index) => placeholder(manager.connection, index)).join(', ');
  const rows: { meetingId: string; heads: string | number }[] = await manager.query(
    `SELECT "meetingId", COUNT(*) AS heads FROM "participant" WHERE "meetingId" IN (${marks}) GROUP BY "meetingId"`,
    [...ids],
  );
  return new Map(rows.map((row) => [row.meetingId, Number(row.heads)]));
}
