// Questions to those who are responsible: groups that are answered together, and who still owes how many answers.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import type { Speech, SpeechRequest } from './speech.js';

export const questionGroupEntity = defineEntity(
  'questionGroup',
  z.object({
    id: idSchema,
    version: z.number().int(),
    agendaItemId: idSchema.nullable(),
    title: z.string(),
    addedAt: z.number().int(),
  }),
);
export type QuestionGroup = EntityOf<typeof questionGroupEntity>;

type Question = Pick<
  SpeechRequest,
  'id' | 'kind' | 'state' | 'addresseeId' | 'addressee' | 'groupId'
>;
type Said = Pick<
  Speech,
  'kind' | 'requestId' | 'participantId' | 'startedAt' | 'answersId' | 'answersGroupId'
>;

/** The speech in which the question was put; undefined while it waits. */
export const askedIn = <S extends Said>(
  question: Pick<Question, 'id'>,
  speeches: readonly S[],
): S | undefined => speeches.find((speech) => speech.requestId === question.id);

/**
 * The first answer to a question: given to it alone, or by its addressee to its group once it had been put (or handed in).
 */
export function answerTo<S extends Said>(
  question: Question,
  speeches: readonly S[],
): S | undefined {
  const asked = askedIn(question, speeches);
  return speeches.find((speech) => {
    if (speech.kind !== 'answer') return false;
    if (speech.answersId === question.id) return true;
    const isHeard =
      question.state === 'handedIn' || (asked !== undefined && asked.startedAt <= speech.startedAt);
    return (
      isHeard &&
      question.groupId !== null &&
      speech.answersGroupId === question.groupId &&
      speech.participantId === question.addresseeId
    );
  });
}

export interface AnswererCount {
  /** null: an office in words, `addressee`. */
  readonly addresseeId: string | null;
  readonly addressee: string;
  readonly asked: number;
  readonly answered: number;
  readonly waiting: number;
}

/** Per addressee, whoever owes most answers first. Questions without an addressee and those taken back do not count. */
export function answererCounts(
  requests: readonly Question[],
  speeches: readonly Said[],
): AnswererCount[] {
  const counts = new Map<string, AnswererCount>();
  for (const question of requests) {
    const { kind, state, addresseeId, addressee } = question;
    if (kind !== 'question' || state === 'withdrawn') continue;
    if (addresseeId === null && addressee === '') continue;
    const key = addresseeId ?? `words ${addressee}`;
    const before = counts.get(key) ?? { addresseeId, addressee, asked: 0, answered: 0, waiting: 0 };
    const answered = answerTo(question, speeches) === undefined ? 0 : 1;
    counts.set(key, {
      ...before,
      asked: before.asked + 1,
      answered: before.answered + answered,
      waiting: before.waiting + 1 - answered,
    });
  }
  return [...counts.values()].sort(
    (one, other) => other.waiting - one.waiting || other.asked - one.asked,
  );
}

/** The question that was put last and has no answer yet: the one to be answered now. */
export function questionToAnswer<Q extends Question>(
  requests: readonly Q[],
  speeches: readonly Said[],
): Q | undefined {
  return requests
    .flatMap((question) => {
      const asked = question.kind === 'question' ? askedIn(question, speeches) : undefined;
      return asked !== undefined && answerTo(question, speeches) === undefined
        ? [{ question, at: asked.startedAt }]
        : [];
    })
    .sort((one, other) => other.at - one.at)[0]?.question;
}
