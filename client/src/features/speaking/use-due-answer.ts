// The answer that is due now: the question that was put last and has none yet, with who asked and who answers.
import { isForNow } from '@hop/shared/speaking/current-queue.js';
import { questionToAnswer } from '@hop/shared/speaking/interpellation.js';
import type { Participant } from '@hop/shared/participants/participant.js';
import type { SpeechRequest } from '@hop/shared/speaking/speech.js';
import { useEntities, useEntity } from '../../live';
import { useItemsAtHand } from './floor';

export interface DueAnswer {
  readonly question: SpeechRequest;
  readonly asker: Participant | undefined;
  readonly answerer: Participant;
}

/** Questions for what is dealt with now, but for those taken back. */
export function useQuestions(): readonly SpeechRequest[] {
  const atHand = useItemsAtHand();
  return useEntities('speechRequest').filter(
    (request) =>
      request.kind === 'question' && request.state !== 'withdrawn' && isForNow(request, atHand),
  );
}

export function useDueAnswer(): DueAnswer | null {
  const question = questionToAnswer(useQuestions(), useEntities('speech'));
  const answerer = useEntity('participant', question?.addresseeId);
  const asker = useEntity('participant', question?.participantId);
  return question === undefined || answerer === undefined ? null : { question, asker, answerer };
}
