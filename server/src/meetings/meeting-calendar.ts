// The calendar of one identity: its meetings within a time, what clashes among them, and where the later one could go.
import { Injectable } from '@nestjs/common';
import {
  isPrepared,
  standsInCalendar,
  type Calendar,
  type CalendarClash,
  type CalendarMeeting,
  type PlannedClash,
} from '@hop/shared/meetings/calendar.js';
import {
  conflictOf,
  conflictsOf,
  freeStarts,
  type Conflict,
  type Occupation,
  USUAL_LENGTH_MS,
} from '@hop/shared/meetings/conflicts.js';
import { groupBy } from '@hop/shared/core/group-by.js';
import { meetingStates } from '@hop/shared/meetings/meeting.js';
import { isOver, isUnderWay, takesPlace } from '@hop/shared/meetings/meeting-machine.js';
import { runsMeeting } from '@hop/shared/meetings/meeting-page.js';
import { Clock } from '../kernel/clock.js';
import type { Identity } from '../kernel/identity.js';
import { ReadGate } from '../kernel/read-gate.js';
import { selectRows } from '../kernel/rows-sql.js';
import { PersonRow } from '../office/person.entity.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { MeetingRow, SittingRow } from './meeting.entity.js';
import { keepingOf, keptAmong } from './kept-clashes.js';
import { idsWithin, type Within } from './meetings-within.js';
import { headCounts, nowhere, placesOf, type Gated } from './places-of.js';
import { spansOf } from './spans.js';

/** How far beyond what is asked a free time is looked for. */
const LOOK_AHEAD_MS = 21 * 86_400_000;

@Injectable()
export class MeetingCalendar {
  constructor(
    private readonly readGate: ReadGate,
    private readonly clock: Clock,
  ) {}

  /** Meetings with a sitting between `from` and `to` (epoch ms), the earliest first. */
  within(identity: Identity, from: number, to: number): Promise<Calendar> {
    return this.readGate.run(async (manager) => {
      const own = (await meetingsOf(manager, identity, { from, to: to + LOOK_AHEAD_MS })).filter(
        touches(from, to + LOOK_AHEAD_MS),
      );
      const people = await peopleOf(manager, own);
      const occupations = own
        .filter(({ state }) => takesPlace(state))
        .map((one) => ({
          ...one,
          people: [...(people.get(one.id)?.keys() ?? [])],
        }));
      const kept = await keptAmong(
        manager,
        own.map(({ id }) => id),
      );
      const clashes = conflictsOf(occupations)
        .filter(touches(from, to))
        .map((conflict): CalendarClash => {
          const { spans, sameRoom } = conflict;
          return {
            ...{ spans: [...spans], sameRoom, ids: [...conflict.ids] },
            people: conflict.people.map((id) => people.get(conflict.ids[0])?.get(id) ?? ''),
            moves: movesOf(conflict, own, occupations, this.clock.now()),
            ...keepingOf(conflict, own, kept),
          };
        });
      return { meetings: own.filter(touches(from, to)), clashes };
    });
  }

  /** What `planned` would be in the way of; people are those of the meeting it is about or copied from, or whoever asks. */
  against(identity: Identity, planned: Planned): Promise<PlannedClash[]> {
    const { meetingId, fromMeetingId, startsAt, place } = planned;
    const endsAt = planned.endsAt ?? startsAt + USUAL_LENGTH_MS;
    return this.readGate.run(async (manager) => {
      const [present] = await occupying(manager, identity, { only: meetingId ?? '' });
      const [earlier] = await occupying(manager, identity, { only: fromMeetingId ?? '' });
      const invited = present ?? (earlier && runsMeeting(earlier.role) ? earlier : undefined);
      const later = startsAt - (present?.spans[0]?.startsAt ?? startsAt);
      const moved = present?.spans.map((span) => ({
        startsAt: span.startsAt + later,
        endsAt: span.endsAt + later,
      }));
      const spans = moved && moved.length > 1 ? moved : [{ startsAt, endsAt }];
      const to = Math.max(...spans.map((span) => span.endsAt));
      const within = { from: startsAt, to };
      const near = (await occupying(manager, identity, { within })).filter(
        (one) => one.id !== present?.id && touches(startsAt, to)(one),
      );
      const people = await peopleOf(manager, invited ? [...near, invited] : near);
      const asker = identity.kind === 'account' ? [identity.accountId] : [];
      const own = invited ? [...(people.get(invited.id)?.keys() ?? [])] : asker;
      const one = { id: present?.id ?? '', place, spans, people: own };
      const known = near.flatMap((other) => {
        const names = people.get(other.id) ?? new Map<string, string>();
        const clash = conflictOf(one, { ...other, people: [...names.keys()] });
        if (clash === null) return [];
        const { ids: _, spans: __, ...told } = clash;
        const inBoth = clash.people.map((id) => names.get(id) ?? '');
        return [{ ...told, title: other.title, place: other.place, people: inBoth }];
      });
      const plans = present ? runsMeeting(present.role) : await keepsOffice(manager, identity);
      return plans ? [...known, ...(await roomTaken(manager, one, near, within))] : known;
    });
  }
}

export interface Planned {
  startsAt: number;
  /** Left out: the usual length. */
  endsAt?: number | undefined;
  place: string;
  /** The meeting that is edited; left out for one that is not there yet. */
  meetingId?: string | undefined;
  /** The meeting whose people it will have. */
  fromMeetingId?: string | undefined;
}

const touches =
  (from: number, to: number) =>
  ({ spans }: Pick<Occupation, 'spans'>): boolean =>
    spans.some(({ startsAt, endsAt }) => startsAt < to && endsAt > from);

/** What stands in the calendar of this identity, the earliest first; of all time, or what may touch the time given. */
export async function meetingsOf(
  manager: Gated,
  identity: Identity,
  within?: Within,
  only?: string,
): Promise<CalendarMeeting[]> {
  const places = await placesOf(manager, identity);
  const all = [...places.keys()].filter((id) => only === undefined || id === only);
  const ids = within ? await idsWithin(manager, all, within) : all;
  const meetings = await selectRows(manager, MeetingRow, 'id', ids);
  const sittings = await selectRows(manager, SittingRow, 'meetingId', ids);
  const heads = await headCounts(manager, ids);
  return meetings
    .map((meeting) => ({
      ...{ id: meeting.id, version: meeting.version, title: meeting.title, state: meeting.state },
      ...{ place: meeting.place, role: (places.get(meeting.id) ?? nowhere).role },
      participants: heads.get(meeting.id) ?? 0,
      spans: spansOf(
        meeting,
        sittings.filter(({ meetingId }) => meetingId === meeting.id),
      ),
    }))
    .filter(({ role, state }) => standsInCalendar(role, state))
    .sort((a, b) => (a.spans[0]?.startsAt ?? 0) - (b.spans[0]?.startsAt ?? 0));
}

/** Of those that take place: one, or what may touch a time. */
const occupying = async (
  manager: Gated,
  identity: Identity,
  { within, only }: { within?: Within; only?: string },
): Promise<CalendarMeeting[]> =>
  (await meetingsOf(manager, identity, within, only)).filter(({ state }) => takesPlace(state));

/** A hall is one, whoever may see the meetings in it: of those of others only that it is taken, and when. */
async function roomTaken(
  manager: Gated,
  planned: Occupation,
  known: readonly CalendarMeeting[],
  within: Within,
): Promise<PlannedClash[]> {
  const ownIds = new Set([planned.id, ...known.map(({ id }) => id)]);
  const living = meetingStates.filter((state) => !isOver(state) && state !== 'postponed');
  const near = (await idsWithin(manager, 'all', within)).filter((id) => !ownIds.has(id));
  const others = (await selectRows(manager, MeetingRow, 'id', near)).filter(({ state }) =>
    living.includes(state),
  );
  const ids = others.map(({ id }) => id);
  const sittings = groupBy(
    await selectRows(manager, SittingRow, 'meetingId', ids),
    ({ meetingId }) => meetingId,
  );
  return others.flatMap((other) => {
    const spans = spansOf(other, sittings.get(other.id) ?? []);
    const clash = conflictOf(planned, { id: other.id, place: other.place, spans, people: [] });
    if (clash === null) return [];
    const { ids: _, spans: __, ...told } = clash;
    return [{ ...told, title: '', place: other.place, people: [] }];
  });
}

async function keepsOffice(manager: Gated, identity: Identity): Promise<boolean> {
  if (identity.kind !== 'account') return false;
  const [person] = await selectRows(manager, PersonRow, 'id', [identity.accountId]);
  return person?.officeRole === 'systemAdmin' || person?.officeRole === 'secretary';
}

/** Meeting → person → how the person is called there. */
async function peopleOf(
  manager: Gated,
  meetings: readonly CalendarMeeting[],
): Promise<Map<string, Map<string, string>>> {
  const ids = meetings.map(({ id }) => id);
  const people = new Map(ids.map((id) => [id, new Map<string, string>()]));
  for (const row of await selectRows(manager, ParticipantRow, 'meetingId', ids))
    people.get(row.meetingId)?.set(row.personId, `${row.honorific} ${row.name}`.trim());
  return people;
}

/** Rather the one that nobody has been invited to, rather the later one. */
function movesOf(
  { ids }: Conflict,
  meetings: readonly CalendarMeeting[],
  occupations: readonly Occupation[],
  now: number,
): CalendarClash['moves'] {
  const movable = meetings.filter(({ id, role, state }) => {
    return ids.includes(id) && runsMeeting(role) && !isOver(state) && !isUnderWay(state);
  });
  const prepared = movable.filter(({ state }) => isPrepared(state));
  const moved = (prepared.length > 0 ? prepared : movable).at(-1);
  const occupied = occupations.find(({ id }) => id === moved?.id);
  if (!moved || !occupied) return null;
  return { meetingId: moved.id, starts: freeStarts(occupied, occupations, now) };
}
