// meeting.copy: a new draft made after an earlier meeting. What refers to a copied row refers to its copy.
// Neither documents nor attendance nor anything else that happened is taken over.
import { newId } from '@hop/shared/core/ids.js';
import { meetingScope } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { copyMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { PreparedSceneRow } from '../displays/display.entity.js';
import { handle } from '../kernel/handler.js';
import type { Work } from '../kernel/work.js';
import { PersonRow } from '../office/person.entity.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { SiteRow } from '../sites/site.entity.js';
import { ListPlanRow } from '../speaking/speaker-list.entity.js';
import { CopiedIds } from './copied-ids.js';
import { MeetingRow, SittingRow } from './meeting.entity.js';
import { seatMaker, untouched } from './new-meeting.js';

export const copyMeetingHandler = handle(copyMeeting, async (work, args) => {
  const { staging } = work;
  const earlier = await earlierMeeting(work, args.fromMeetingId);
  const meetingId = newId();
  const of = (id: string) => ['meetingId', id] as const;
  const sittings = await staging.where(SittingRow, ...of(earlier.id));
  const sites = await staging.where(SiteRow, ...of(earlier.id));
  const people = await stillHere(work, await staging.where(ParticipantRow, ...of(earlier.id)));
  const items = await staging.where(AgendaItemRow, ...of(earlier.id));
  const ids = new CopiedIds([...sittings, ...sites, ...people, ...items]);
  const later = args.startsAt - earlier.startsAt;
  const moved = (at: number | null): number | null => (at === null ? null : at + later);
  const first = sittings.toSorted((a, b) => a.number - b.number)[0];
  if (!first) throw refusals.notFound();

  staging.openScope(meetingScope(meetingId));
  staging.insert(MeetingRow, {
    ...{ ...earlier, ...untouched, id: meetingId, meetingId, title: args.title },
    ...{ startsAt: args.startsAt, plannedEndAt: moved(earlier.plannedEndAt) },
    ...{ place: args.place ?? earlier.place, currentSittingId: ids.of(first.id) },
  });
  for (const row of sittings)
    staging.insert(SittingRow, {
      ...{ ...ids.copyOf(row), meetingId, state: 'planned', startedAt: null, endedAt: null },
      startsAt: row === first ? args.startsAt : moved(row.startsAt ?? row.startedAt),
      plannedEndAt: moved(row.plannedEndAt),
    });
  for (const row of sites)
    staging.insert(SiteRow, {
      ...{ ...ids.copyOf(row), meetingId, state: 'notReady', checks: [] },
      ...{ lostSince: null, helpRequestedAt: null },
    });
  for (const row of people) staging.insert(ParticipantRow, { ...ids.copyOf(row), meetingId });
  for (const row of items)
    staging.insert(AgendaItemRow, {
      ...{ ...ids.copyOf(row), meetingId, state: 'waiting', startedAt: null, usedMs: 0 },
    });
  for (const row of await staging.where(ListPlanRow, ...of(earlier.id))) {
    // Of an item that was removed the plan waits for it in its own meeting.
    if (!items.some(({ id }) => id === row.agendaItemId)) continue;
    const agendaItemId = ids.of(row.agendaItemId);
    const id = `${meetingId}-${agendaItemId}-${row.about}`;
    staging.insert(ListPlanRow, { ...row, id, meetingId, agendaItemId });
  }
  for (const row of await staging.where(PreparedSceneRow, ...of(earlier.id))) {
    const { agendaItemId: from, displayId, picture } = row;
    // Neither the displays nor the documents are taken over, nor the items that were removed.
    if (displayId !== null || picture.kind === 'document') continue;
    if (from !== null && !items.some(({ id }) => id === from)) continue;
    const agendaItemId = from === null ? null : ids.of(from);
    const id = `${meetingId}-${agendaItemId ?? row.moment}-all`;
    staging.insert(PreparedSceneRow, { ...row, id, meetingId, agendaItemId });
  }
  if (!people.some(({ personId }) => personId === work.actor.id)) await seatMaker(work, meetingId);
  return { meetingId, participants: people.length, agendaItems: items.length };
});

/** One that the actor runs or ran. Of any other it is not even said that it exists. */
async function earlierMeeting(work: Work, id: string): Promise<MeetingRow> {
  const meeting = await work.staging.one(MeetingRow, id);
  const mine = await work.staging.where(ParticipantRow, 'personId', work.actor.id);
  const runs = mine.some(
    ({ meetingId, role }) =>
      meetingId === id && (role === 'chair' || role === 'presidium' || role === 'secretary'),
  );
  if (!meeting || !runs) throw refusals.notFound();
  return meeting;
}

/** Without those who have left the office since: they can be on no new list. */
async function stillHere(work: Work, people: readonly ParticipantRow[]): Promise<ParticipantRow[]> {
  const here: ParticipantRow[] = [];
  for (const row of people) {
    const person = await work.staging.one(PersonRow, row.personId);
    if (person && !person.disabled && !person.trashed) here.push(row);
  }
  return here;
}
