// What a new meeting begins with, however it was made: nothing has happened, and whoever makes it is its secretary.
import { newId } from '@hop/shared/core/ids.js';
import type { Work } from '../kernel/work.js';
import { PersonRow } from '../office/person.entity.js';
import { UnitRow } from '../office/unit.entity.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import type { MeetingRow } from './meeting.entity.js';

export const untouched = {
  ...{ state: 'draft', currentItemId: null, openedAt: null, closedAt: null, resumesAt: null },
  ...{ stateReason: null, changes: [], demo: false },
} satisfies Partial<MeetingRow>;

/** Nobody is seated where the maker is no person of the office. */
export async function seatMaker(work: Work, meetingId: string): Promise<void> {
  const me = await work.staging.one(PersonRow, work.actor.id);
  if (!me) return;
  const unit = me.unitId === null ? undefined : await work.staging.one(UnitRow, me.unitId);
  work.staging.insert(ParticipantRow, {
    ...{ id: newId(), meetingId, personId: me.id, honorific: me.honorific, name: me.name },
    ...{ position: me.position, unitName: unit?.name ?? '', role: 'secretary' },
    ...{ votingRight: false, voteWeight: 1, siteId: null, seat: null, phone: me.phone },
    simulated: false,
  });
}
