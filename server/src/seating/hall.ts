// Steps that the commands of the seating plan share. Not for other capabilities.
import { refusals } from '@hop/shared/core/refusal.js';
import { isOver } from '@hop/shared/meetings/meeting-machine.js';
import { meetingRefusals } from '@hop/shared/meetings/refusals.js';
import { inTheHall } from '@hop/shared/seating/placing.js';
import type { Work } from '../kernel/work.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { SiteRow } from '../sites/site.entity.js';
import { SeatingPlanRow } from './seating-plan.entity.js';

export async function requireNotOver(work: Work): Promise<void> {
  if (isOver((await work.need(MeetingRow, work.meetingId)).state)) throw meetingRefusals.over();
}

export const planOf = async (work: Work): Promise<SeatingPlanRow | undefined> =>
  (await work.all(SeatingPlanRow))[0];

export async function needPlan(work: Work): Promise<SeatingPlanRow> {
  const plan = await planOf(work);
  if (!plan) throw refusals.notFound();
  return plan;
}

/** The people of the hall, as stored. */
export const hallOf = async (work: Work): Promise<ParticipantRow[]> =>
  inTheHall(await work.all(ParticipantRow), await work.all(SiteRow));
