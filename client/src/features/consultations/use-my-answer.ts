// My own answer to one consultation: what the server has recorded, what I am writing, and what may be sent.
// Mount it once per consultation (key by its id). What I write outlives a reload and is never touched by what others do.
import { mayAnswer, type AnswerRefusal } from '@hop/shared/consultations/answering.js';
import type {
  Consultation,
  MyConsultationAnswer,
  Opinion,
} from '@hop/shared/consultations/consultation.js';
import { answerConsultation } from '@hop/shared/consultations/consultations-commands.js';
import type { Refusal } from '@hop/shared/core/refusal.js';
import { useState } from 'react';
import { useDraft } from '../../lib/use-draft';
import { useActor, useCommand, useEntity } from '../../live';

type Recorded = Pick<MyConsultationAnswer, 'answer' | 'text' | 'answeredAt' | 'late'>;
interface Written extends Record<string, unknown> {
  answer: Opinion | null;
  text: string;
}

export interface AnswerInHand extends Written {
  readonly asked: boolean;
  /** From the server alone: its reply, or the row it sent. */
  readonly recorded: Recorded | null;
  /** Differs from what is recorded. */
  readonly dirty: boolean;
  readonly sending: boolean;
  readonly refusal: Refusal | null;
  readonly may: 'ok' | AnswerRefusal | 'nothingChosen';
  set(written: Partial<Written>): void;
  send(): void;
}

const later = (row: Recorded | null, reply: Recorded | null): Recorded | null =>
  row === null || (reply !== null && reply.answeredAt > row.answeredAt) ? reply : row;

export function useMyAnswer(consultation: Consultation): AnswerInHand {
  const { participantId } = useActor();
  const { send, state, refusal } = useCommand(answerConsultation);
  const mine = useEntity('myConsultationAnswer', consultation.id);
  const [replied, setReplied] = useState<Recorded | null>(null);
  const recorded = later(mine ?? null, replied);
  const draft = useDraft<Written>(`my-answer-${consultation.id}`, mine?.version ?? 0, {
    answer: recorded?.answer ?? null,
    text: recorded?.text ?? '',
  });
  const { answer, text } = draft.values;
  return {
    ...{ answer, text, recorded, refusal },
    asked: participantId !== null && consultation.participantIds.includes(participantId),
    dirty: draft.dirty,
    sending: state === 'sending',
    may:
      answer === null ? 'nothingChosen' : mayAnswer({ consultation, participantId, answer, text }),
    set: draft.set,
    send: () => {
      if (answer === null) return;
      const args = { consultationId: consultation.id, answer, text };
      // A refusal is read from the command's own state.
      void send(args).then(setReplied, () => undefined);
    },
  };
}
