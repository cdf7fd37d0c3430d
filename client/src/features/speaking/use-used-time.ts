// "chưa phát biểu", "đã dùng 6 phút": what each person has used of the meeting's time, so that the quiet are seen.
import { speakingTotals } from '@hop/shared/speaking/speaking-time.js';
import { useTranslation } from 'react-i18next';
import { useEntities, useServerNow } from '../../live';

const EVERY_MS = 15_000;
const MINUTE_MS = 60_000;

export function useUsedTime(): (participantId: string) => string {
  const { t } = useTranslation('speaking');
  const now = useServerNow(EVERY_MS);
  const { byParticipant } = speakingTotals(useEntities('speech'), useEntities('participant'), now);
  return (participantId) => {
    const ms = byParticipant.get(participantId);
    if (ms === undefined) return t('queue.notSpoken');
    if (ms < MINUTE_MS) return t('queue.usedLess');
    return t('queue.used', { minutes: Math.round(ms / MINUTE_MS) });
  };
}
