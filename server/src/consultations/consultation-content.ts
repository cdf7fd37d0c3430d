// What a consultation asks and until when, completed from the meeting; and the steps that its commands share.
import { mayConsult } from '@hop/shared/consultations/answering.js';
import type { prepareConsultation } from '@hop/shared/consultations/consultations-commands.js';
import { inWriting } from '@hop/shared/consultations/figures.js';
import { consultationRefusals } from '@hop/shared/consultations/refusals.js';
import type { ArgsOf } from '@hop/shared/core/contract.js';
import { neededDocument } from '../documents/acts.js';
import type { Work } from '../kernel/work.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { ConsultationAnswerRow, ConsultationRow } from './consultation.entity.js';

type Content = Pick<
  ConsultationRow,
  'question' | 'documentId' | 'dueAt' | 'majority' | 'totalMembers'
>;

export async function contentOf(
  work: Work,
  { question, documentId, dueAt, majority }: ArgsOf<typeof prepareConsultation>,
): Promise<Content> {
  const { rules } = await consultingMeeting(work);
  if (documentId !== null) await neededDocument(work, documentId);
  return {
    ...{ question, documentId, dueAt },
    majority: majority ?? inWriting(rules.majority),
    // Where nobody has said it, it is known when the consultation goes out.
    totalMembers: rules.totalMembers ?? 0,
  };
}

/** Refuses in a meeting that was cancelled or archived; any other state will do. */
export async function consultingMeeting(work: Work): Promise<MeetingRow> {
  const meeting = await work.need(MeetingRow, work.meetingId);
  if (!mayConsult(meeting.state)) throw consultationRefusals.meetingOver();
  return meeting;
}

export async function neededDraft(work: Work, consultationId: string): Promise<ConsultationRow> {
  const consultation = await work.need(ConsultationRow, consultationId);
  if (consultation.state !== 'draft') throw consultationRefusals.notDraft();
  return consultation;
}

export const answersOf = (work: Work, consultationId: string): Promise<ConsultationAnswerRow[]> =>
  work.staging.where(ConsultationAnswerRow, 'consultationId', consultationId);
