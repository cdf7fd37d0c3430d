// How the lists of an item will be run, in one line each.
import { listOf, type ListSubject } from '@hop/shared/speaking/speaker-list.js';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../lib/format';
import { useEntities } from '../../live';

export function usePlanWords(agendaItemId: string): (about: ListSubject) => string {
  const { t } = useTranslation('speaking');
  const plans = useEntities('listPlan');
  return (about) => {
    const plan = listOf(plans, agendaItemId, about);
    if (plan === undefined) return t('plan.usual');
    const { opening, order, limitSeconds, totalSeconds } = plan;
    return [
      t(`plan.openings.${opening}`),
      t(`plan.orders.${order}`),
      limitSeconds !== null && t('plan.limitIs', { time: formatDuration(limitSeconds) }),
      totalSeconds !== null && t('plan.totalIs', { time: formatDuration(totalSeconds) }),
    ]
      .filter(Boolean)
      .join(' · ');
  };
}
