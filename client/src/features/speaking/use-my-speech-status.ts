// The second line of the room's button "Xin phát biểu": my place in the queue, or that I have the floor.
import { isForNow } from '@hop/shared/speaking/current-queue.js';
import type { SpeechRequest } from '@hop/shared/speaking/speech.js';
import { useTranslation } from 'react-i18next';
import { useActor, useEntities } from '../../live';
import { useItemsAtHand, useQueues, useSpeechOn, type Waiting } from './floor';

export interface MySpeechStatus {
  readonly detail: string;
  readonly state: 'idle' | 'on' | 'live';
}

export interface MyPlace {
  readonly waiting: Waiting;
  /** In its list, 1 for who is called next. */
  readonly place: number;
  readonly count: number;
  /** For another item than the one that is on. */
  readonly later: boolean;
}
export interface MyRequestsNow {
  readonly waiting: readonly MyPlace[];
  readonly handedIn: readonly SpeechRequest[];
  /** My questions that were put and may be followed up while the item is on. */
  readonly toFollow: readonly SpeechRequest[];
}

export function useMyRequests(): MyRequestsNow {
  const { participantId } = useActor();
  const { now, later } = useQueues();
  const atHand = useItemsAtHand();
  const requests = useEntities('speechRequest');
  const mine = requests.filter((request) => request.participantId === participantId);
  const isFollowed = (id: string): boolean => mine.some(({ followsId }) => followsId === id);
  const placesIn = (list: readonly Waiting[], isLater: boolean): MyPlace[] =>
    list.flatMap((waiting, index) =>
      waiting.request.participantId === participantId
        ? [{ waiting, place: index + 1, count: list.length, later: isLater }]
        : [],
    );
  return {
    waiting: [...placesIn(now, false), ...placesIn(later, true)],
    handedIn: mine.filter(({ state }) => state === 'handedIn'),
    toFollow: mine.filter(
      (request) =>
        request.kind === 'question' &&
        request.state === 'called' &&
        isForNow(request, atHand) &&
        !isFollowed(request.id),
    ),
  };
}

export function useMySpeechStatus(): MySpeechStatus {
  const { t } = useTranslation('speaking');
  const { participantId } = useActor();
  const speech = useSpeechOn();
  const [mine] = useMyRequests().waiting;
  if (speech !== null && speech.participantId === participantId)
    return { detail: t('status.speaking'), state: 'live' };
  if (mine !== undefined)
    return {
      detail: mine.later ? t('status.later') : t('status.waiting', { place: mine.place }),
      state: 'on',
    };
  return { detail: t('status.none'), state: 'idle' };
}
