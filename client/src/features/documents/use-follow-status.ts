// The second line of the room's button "Theo chủ tọa": where the chair is, or that nothing is shown.
import { useTranslation } from 'react-i18next';
import type { Reading } from './use-reading';

export interface FollowStatus {
  readonly detail: string;
  readonly on: boolean;
  /** Nothing is shown, or this reader may not open it. */
  readonly available: boolean;
}

export function useFollowStatus({ presented, follow, document }: Reading): FollowStatus {
  const { t } = useTranslation('documents');
  const on = follow === 'on';
  if (presented === null)
    return { detail: t(on ? 'follow.waiting' : 'follow.nothing'), on, available: on };
  if (presented.document === undefined) return { detail: t('follow.notForYou'), on, available: on };
  const { page } = presented;
  if (on) return { detail: t('follow.following', { page }), on, available: true };
  const elsewhere = presented.document.id !== document?.id;
  return {
    detail: t(elsewhere ? 'follow.elsewhere' : 'follow.chairAt', { page }),
    on,
    available: true,
  };
}
