// The second line of the room's button "Theo chủ tọa": where whoever leads is, or that nothing is shown.
import { useTranslation } from 'react-i18next';
import { useLeader } from './use-leader';
import type { Reading } from './use-reading';

export interface FollowStatus {
  /** It is the chair who can be followed, and nobody who was handed the lead. */
  readonly ofChair: boolean;
  /** One leads oneself. */
  readonly isMe: boolean;
  readonly detail: string;
  readonly on: boolean;
  /** Nothing is shown, or this reader may not open it. */
  readonly available: boolean;
}

export function useFollowStatus({ presented, follow, document }: Reading): FollowStatus {
  const { t } = useTranslation('documents');
  const { name, isChair, isMe } = useLeader();
  const on = follow === 'on';
  const status = (detail: string, available: boolean) => ({
    ofChair: isChair || isMe,
    isMe,
    detail,
    on,
    available,
  });
  if (presented === null) return status(t(on ? 'follow.waiting' : 'follow.nothing', { name }), on);
  if (presented.document === undefined) return status(t('follow.notForYou'), on);
  const { page } = presented;
  if (isMe) return status(t('follow.mine', { page }), true);
  if (on) return status(t('follow.following', { page }), true);
  const elsewhere = presented.document.id !== document?.id;
  return status(t(elsewhere ? 'follow.elsewhere' : 'follow.leaderAt', { name, page }), true);
}
