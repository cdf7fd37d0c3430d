// The second line of the room's button "Xin phát biểu": my place in the queue, or that I have the floor.
import { useTranslation } from 'react-i18next';
import { useActor } from '../../live';
import { useQueue, useSpeechOn, type Waiting } from './floor';

export interface MySpeechStatus {
  readonly detail: string;
  readonly state: 'idle' | 'on' | 'live';
}

/** My waiting request with my place, 1 for who is called next; null when I have not asked. */
export function useMyPlace(): { waiting: Waiting; place: number; count: number } | null {
  const { participantId } = useActor();
  const queue = useQueue();
  const index = queue.findIndex(({ request }) => request.participantId === participantId);
  const waiting = queue[index];
  return waiting === undefined ? null : { waiting, place: index + 1, count: queue.length };
}

export function useMySpeechStatus(): MySpeechStatus {
  const { t } = useTranslation('speaking');
  const { participantId } = useActor();
  const speech = useSpeechOn();
  const mine = useMyPlace();
  if (speech !== null && speech.participantId === participantId)
    return { detail: t('status.speaking'), state: 'live' };
  if (mine !== null) return { detail: t('status.waiting', { place: mine.place }), state: 'on' };
  return { detail: t('status.none'), state: 'idle' };
}
