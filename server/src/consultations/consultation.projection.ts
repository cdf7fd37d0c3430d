// Who sees what of a written consultation, and when. Nothing is ever taken back:
//                         before opening   while open               from closing
//   consultation          staff, chair     staff, chair, delegates  staff, chair, delegates
//     how many answered   –                staff, chair, delegates  staff, chair, delegates
//     figures, result     –                –                        staff, chair, delegates
//   consultationAnswer    –                staff, chair             staff, chair, delegates
//   myConsultationAnswer  –                its owner                its owner
// Delegates are the members: a delegate without the voting right hears of it and is not asked. Guests, operators and displays never.
import { mayFollow } from '@hop/shared/consultations/answering.js';
import {
  consultationAnswerEntity,
  consultationEntity,
  myConsultationAnswerEntity,
} from '@hop/shared/consultations/consultation.js';
import type { Audience } from '@hop/shared/policy/actor.js';
import { projection, UNSEEN } from '../kernel/capability.js';
import type { FactReader } from '../kernel/facts.js';
import { ConsultationAnswerRow, ConsultationRow } from './consultation.entity.js';

const runsTheMeeting = (audience: Audience): boolean =>
  audience === 'staff' || audience === 'chair';

/** Ids of those closed, in the meetings that these answers belong to. */
async function closedIds(
  facts: FactReader,
  answers: readonly ConsultationAnswerRow[],
): Promise<ReadonlySet<string>> {
  const closed = new Set<string>();
  for (const meetingId of new Set(answers.map((answer) => answer.meetingId)))
    for (const { id, closedAt } of await facts.where(ConsultationRow, 'meetingId', meetingId))
      if (closedAt !== null) closed.add(id);
  return closed;
}

export const consultationProjections = [
  projection<ConsultationRow>({
    entity: consultationEntity,
    row: ConsultationRow,
    project: ({ meetingId: _, ...wire }, audience) => {
      if (!mayFollow(audience)) return UNSEEN;
      return wire.openedAt === null && !runsTheMeeting(audience) ? UNSEEN : wire;
    },
  }),
  projection<ConsultationAnswerRow, ReadonlySet<string>>({
    entity: consultationAnswerEntity,
    row: ConsultationAnswerRow,
    gather: closedIds,
    project: ({ meetingId: _, ...wire }, audience, closed) => {
      if (!mayFollow(audience)) return UNSEEN;
      return runsTheMeeting(audience) || closed.has(wire.consultationId) ? wire : UNSEEN;
    },
  }),
  // One per consultation for its owner, so it is found by the consultation's id. An answer is never deleted.
  projection<ConsultationAnswerRow>({
    entity: myConsultationAnswerEntity,
    row: ConsultationAnswerRow,
    owner: (answer) => answer.participantId,
    project: ({ consultationId, version, answer, text, answeredAt, late }) => ({
      ...{ id: consultationId, version, answer, text, answeredAt, late },
    }),
  }),
];
