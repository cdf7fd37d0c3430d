// attendance.checkIn: somebody is there, by the own word, the operator's or the staff's. A second check-in changes nothing.
import { arrivalRefusals } from '@hop/shared/arrivals/refusals.js';
import { checkIn } from '@hop/shared/participants/participants-commands.js';
import { handle } from '../kernel/handler.js';
import type { Work } from '../kernel/work.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { recordPresent } from './acts.js';
import { personMeant, subjectOf } from './participant-steps.js';

export const checkInHandler = handle(
  checkIn,
  async (work, args) => {
    const { id } = await personMeant(work, args);
    await requireNoCode(work);
    const { checkedInAt } = await recordPresent(work, id, args.mode);
    return { checkedInAt };
  },
  { subject: subjectOf },
);

/** Where the meeting asks for the code of a site, the own word of a delegate or guest is not enough (arrival.checkIn). */
async function requireNoCode(work: Work): Promise<void> {
  const { rules } = await work.need(MeetingRow, work.meetingId);
  const { role } = work.actor;
  if (rules.arrivalCode === 'required' && (role === 'delegate' || role === 'guest'))
    throw arrivalRefusals.codeNeeded();
}
