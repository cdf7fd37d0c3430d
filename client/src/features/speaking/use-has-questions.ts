// Whether the round of questions belongs on the desk now: it is on, or questions for what is dealt with now are there.
import { useMeetingNow } from './floor';
import { useQuestions } from './use-due-answer';
import { useIsRoundOn } from './use-speaker-list';

export function useHasQuestions(): boolean {
  const { currentItemId } = useMeetingNow();
  const roundOn = useIsRoundOn(currentItemId);
  return useQuestions().length > 0 || roundOn;
}
