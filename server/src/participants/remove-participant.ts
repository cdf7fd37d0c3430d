// participant.remove: off the list, as long as nothing of the record hangs on that person.
import { removeParticipant } from '@hop/shared/participants/participants-commands.js';
import { participantRefusals } from '@hop/shared/participants/refusals.js';
import { isTeller } from '../ballots/acts.js';
import { ConsultationRow } from '../consultations/consultation.entity.js';
import { endLead } from '../documents/acts.js';
import { dropInvitation } from '../invitations/acts.js';
import { handle } from '../kernel/handler.js';
import type { Work } from '../kernel/work.js';
import { forgetPerson } from '../messages/acts.js';
import { forgetReader } from '../readiness/acts.js';
import { dropReportDuties } from '../reports/acts.js';
import { SpeechRequestRow, SpeechRow } from '../speaking/speech.entity.js';
import { requireNotOver } from './participant-steps.js';
import { AttendanceRow, ParticipantRow } from './participant.entity.js';

export const removeParticipantHandler = handle(removeParticipant, async (work, args) => {
  const person = await work.need(ParticipantRow, args.participantId);
  await requireNotOver(work);
  if (await hasActed(work, person.id)) throw participantRefusals.hasActed();
  if (await isTeller(work, person.id)) throw participantRefusals.isTeller();
  for (const row of await work.all(AttendanceRow))
    if (row.participantId === person.id) work.remove(AttendanceRow, row);
  await dropInvitation(work, person.id);
  await forgetPerson(work, person.id);
  await endLead(work, person.id);
  await forgetReader(work, person.id);
  await dropReportDuties(work, person.id);
  work.remove(ParticipantRow, person);
  return {};
});

/** Nobody votes without having been present, so the roll answers for the votes too. Who was asked in writing stays, answer or none. */
async function hasActed(work: Work, participantId: string): Promise<boolean> {
  const theirs = (row: { participantId: string }): boolean => row.participantId === participantId;
  const roll = (await work.all(AttendanceRow)).filter(theirs);
  return (
    roll.some((row) => ['present', 'left', 'substituted'].includes(row.state)) ||
    (await work.all(SpeechRow)).some(theirs) ||
    (await work.all(ConsultationRow)).some((row) => row.participantIds.includes(participantId)) ||
    (await work.all(SpeechRequestRow)).some(
      (request) => theirs(request) || request.addresseeId === participantId,
    )
  );
}
