// Whether the round of questions belongs on the desk now: it is on, or questions for what is dealt with now are there.
import { isForNow } from '@hop/shared/speaking/current-queue.js';
import { useEntities } from '../../live';
import { useItemsAtHand, useMeetingNow } from './floor';
import { useIsRoundOn } from './use-speaker-list';

export function useHasQuestions(): boolean {
  const { currentItemId } = useMeetingNow();
  const atHand = useItemsAtHand();
  const roundOn = useIsRoundOn(currentItemId);
  const asked = useEntities('speechRequest').some(
    (request) =>
      request.kind === 'question' && request.state !== 'withdrawn' && isForNow(request, atHand),
  );
  return roundOn || asked;
}
