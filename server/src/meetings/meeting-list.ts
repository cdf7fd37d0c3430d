// The list of meetings that an identity has a place in, whole or in pages; and those of one's unit.
import { Injectable } from '@nestjs/common';
import { isOver } from '@hop/shared/meetings/meeting-machine.js';
import { pageOf, type MeetingPageQuery } from '@hop/shared/meetings/meeting-page.js';
import type { MeetingState, MeetingType } from '@hop/shared/meetings/meeting.js';
import type { MeetingRole } from '@hop/shared/policy/actor.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import type { Identity } from '../kernel/identity.js';
import { ReadGate } from '../kernel/read-gate.js';
import { selectRows } from '../kernel/rows-sql.js';
import { PersonRow } from '../office/person.entity.js';
import { UnitRow } from '../office/unit.entity.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { SiteRow } from '../sites/site.entity.js';
import { MeetingRow } from './meeting.entity.js';
import { headCounts, nowhere, placesOf, type Gated, type Place } from './places-of.js';

export interface ListedMeeting {
  id: string;
  title: string;
  type: MeetingType;
  state: MeetingState;
  startsAt: number;
  place: string;
  issuingBody: string;
  /** null for a display, and where only the unit has a place. */
  role: MeetingRole | null;
  participantId: string | null;
  /** Where this person or display sits; null without a site. */
  siteName: string | null;
  /** How many people and sites the meeting has. */
  participants: number;
  sites: number;
  demo: boolean;
}

export interface MeetingPage {
  meetings: ListedMeeting[];
  /** What to ask for as `after`; null: nothing follows. */
  next: string | null;
}

@Injectable()
export class MeetingList {
  constructor(private readonly readGate: ReadGate) {}

  /** Newest first; of those that are over only the newest `over`, where that is given. */
  of(identity: Identity, over = Infinity): Promise<ListedMeeting[]> {
    return this.readGate.run(async (manager) => {
      const places = await placesOf(manager, identity);
      const meetings = await selectRows(manager, MeetingRow, 'id', [...places.keys()]);
      const newest = meetings.sort((a, b) => b.startsAt - a.startsAt || (a.id < b.id ? -1 : 1));
      const past = newest.filter(({ state }) => isOver(state)).slice(over);
      return listed(
        manager,
        newest.filter((meeting) => !past.includes(meeting)),
        places,
      );
    });
  }

  page(identity: Identity, query: MeetingPageQuery): Promise<MeetingPage> {
    return this.readGate.run(async (manager) => {
      const own = await placesOf(manager, identity);
      const places =
        query.list === 'prepares'
          ? seated(await meetingsPreparedBy(manager, identity), own)
          : query.list === 'unit'
            ? seated([...own.keys(), ...(await meetingsOfUnit(manager, identity))], own)
            : own;
      const rows = await selectRows(manager, MeetingRow, 'id', [...places.keys()]);
      const { page, next } = pageOf(
        rows.map((row) => ({ ...row, role: (places.get(row.id) ?? nowhere).role })),
        query,
      );
      return { meetings: await listed(manager, page, places), next };
    });
  }
}

/** Who one is in each of these meetings. */
const seated = (ids: readonly string[], own: ReadonlyMap<string, Place>): Map<string, Place> =>
  new Map(ids.map((id) => [id, own.get(id) ?? nowhere]));

/** In the order given. */
async function listed(
  manager: Gated,
  meetings: readonly MeetingRow[],
  places: ReadonlyMap<string, Place>,
): Promise<ListedMeeting[]> {
  const ids = meetings.map(({ id }) => id);
  const sites = await selectRows(manager, SiteRow, 'meetingId', ids);
  const siteNames = new Map(sites.map((site) => [site.id, site.name]));
  const people = await headCounts(manager, ids);
  return meetings.map((meeting) => {
    const { siteId, ...place } = places.get(meeting.id) ?? nowhere;
    const { id, title, type, state, startsAt, issuingBody, demo } = meeting;
    return {
      ...{ id, title, type, state, startsAt, place: meeting.place, issuingBody, ...place },
      siteName: siteId === null ? null : (siteNames.get(siteId) ?? null),
      participants: people.get(id) ?? 0,
      sites: sites.filter((site) => site.meetingId === id).length,
      demo,
    };
  });
}

/** Where somebody of one's own unit has a place. */
async function meetingsOfUnit(manager: Gated, identity: Identity): Promise<string[]> {
  const unitId = await unitOf(manager, identity);
  if (unitId === null) return [];
  const colleagues = await selectRows(manager, PersonRow, 'unitId', [unitId]);
  const ids = colleagues.map(({ id }) => id);
  const seats = await selectRows(manager, ParticipantRow, 'personId', ids);
  return seats.map(({ meetingId }) => meetingId);
}

/** To whose agenda one's own unit brings something, by the unit's name as the secretary wrote it. */
async function meetingsPreparedBy(manager: Gated, identity: Identity): Promise<string[]> {
  const unitId = await unitOf(manager, identity);
  const [unit] = unitId === null ? [] : await selectRows(manager, UnitRow, 'id', [unitId]);
  if (!unit) return [];
  const items = await selectRows(manager, AgendaItemRow, 'presenterUnit', [unit.name]);
  return [...new Set(items.map(({ meetingId }) => meetingId))];
}

async function unitOf(manager: Gated, identity: Identity): Promise<string | null> {
  if (identity.kind !== 'account') return null;
  const [me] = await selectRows(manager, PersonRow, 'id', [identity.accountId]);
  return me?.unitId ?? null;
}
