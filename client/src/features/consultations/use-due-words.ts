// The deadline of a consultation in words, counted by the server's clock: "còn 2 ngày", "đã quá hạn 3 giờ, vẫn nhận ý kiến".
import type { Consultation } from '@hop/shared/consultations/consultation.js';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format';
import { useServerNow } from '../../live';
import { timeLeft } from './time-left';

const TICK_MS = 30_000;

export function useDueWords(): (consultation: Pick<Consultation, 'dueAt' | 'state'>) => {
  /** With date and hour. */
  until: string;
  /** null of what is not open. */
  left: string | null;
  over: boolean;
} {
  const { t } = useTranslation('consultations');
  const now = useServerNow(TICK_MS);
  return ({ dueAt, state }) => {
    const { over, unit, count } = timeLeft(dueAt, now);
    const words = t(`due.${over ? 'over' : 'left'}.${unit}`, { count });
    return {
      until: t('due.until', { at: formatDateTime(dueAt) }),
      left: state !== 'open' ? null : over ? `${words}, ${t('due.stillTaken')}` : words,
      over,
    };
  };
}
