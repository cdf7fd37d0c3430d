// What the result sheet of a closed consultation is made of, in one consistent read, and who may have it. What it says: official-result.ts.
import { statusOf, type AnswerStatus } from '@hop/shared/consultations/answering.js';
import type { ConsultationTally } from '@hop/shared/consultations/consultation.js';
import { consultationRefusals } from '@hop/shared/consultations/refusals.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { firstOf } from '@hop/shared/participants/first-of.js';
import { compareNames } from '@hop/shared/participants/names.js';
import { positionAtUnit } from '@hop/shared/participants/position-at-unit.js';
import { isStaff } from '@hop/shared/policy/actor.js';
import { DocumentRow } from '../documents/document.entity.js';
import type { ScopeRead } from '../kernel/scope-reads.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { ConsultationAnswerRow, ConsultationRow } from './consultation.entity.js';

export interface ListedAnswer {
  readonly name: string;
  readonly position: string;
  readonly given: ConsultationAnswerRow | undefined;
  readonly status: AnswerStatus;
}
export interface ResultFacts {
  readonly meeting: MeetingRow;
  readonly consultation: ConsultationRow;
  readonly tally: ConsultationTally;
  readonly carried: boolean;
  readonly closedAt: number;
  readonly document: DocumentRow | undefined;
  /** Everybody who was asked, in the order of Vietnamese names. */
  readonly answers: readonly ListedAnswer[];
  readonly chair: string;
  readonly secretary: string;
}

/** To those who do not run the meeting, one that is not closed or that they were not asked is answered like one that does not exist. */
export async function gatherResult(
  { actor, facts }: Pick<ScopeRead, 'actor' | 'facts'>,
  meetingId: string,
  consultationId: string,
): Promise<ResultFacts> {
  const meeting = await facts.one(MeetingRow, meetingId);
  const consultation = await facts.one(ConsultationRow, consultationId);
  if (!meeting || consultation?.meetingId !== meetingId) throw refusals.notFound();
  const { tally, carried, closedAt, participantIds, documentId } = consultation;
  const wasAsked = actor.participantId !== null && participantIds.includes(actor.participantId);
  if (!isStaff(actor) && !wasAsked) throw refusals.notFound();
  if (tally === null || carried === null || closedAt === null)
    throw isStaff(actor) ? consultationRefusals.notClosed() : refusals.notFound();
  const people = await facts.where(ParticipantRow, 'meetingId', meetingId);
  const given = await facts.where(ConsultationAnswerRow, 'consultationId', consultationId);
  return {
    ...{ meeting, consultation, tally, carried, closedAt },
    document: documentId === null ? undefined : await facts.one(DocumentRow, documentId),
    answers: listed(participantIds, people, given),
    chair: firstOf(people, 'chair', 'presidium')?.name ?? '',
    secretary: firstOf(people, 'secretary')?.name ?? '',
  };
}

function listed(
  participantIds: readonly string[],
  people: readonly ParticipantRow[],
  given: readonly ConsultationAnswerRow[],
): ListedAnswer[] {
  const person = new Map(people.map((one) => [one.id, one]));
  const answer = new Map(given.map((one) => [one.participantId, one]));
  return participantIds
    .flatMap((id): ListedAnswer[] => {
      const who = person.get(id);
      if (!who) throw new Error('somebody who was asked is not on the list of participants');
      const { name, position, unitName } = who;
      const own = answer.get(id);
      return [
        { name, position: positionAtUnit(position, unitName), given: own, status: statusOf(own) },
      ];
    })
    .sort((one, other) => compareNames(one.name, other.name));
}
