// The reasons of not being ready, and when somebody was last seen, in words.
import type { UnreadyReason } from '@hop/shared/readiness/people-ready.js';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format';
import type { PersonRow, SiteRow } from './board-rows';

const MINUTE_MS = 60_000;

export function usePersonWords({ facts, ready, reading, connected }: PersonRow): readonly string[] {
  const { t } = useTranslation('readiness');
  const wordOf = (reason: UnreadyReason): string => {
    if (reason === 'documents')
      return t(facts.opened === 0 ? 'reason.noDocuments' : 'reason.documents', {
        ...{ opened: facts.opened, documents: facts.documents },
      });
    if (reason !== 'clock') return t(`reason.${reason}`);
    const offset = facts.clockOffsetMs ?? 0;
    return t(offset > 0 ? 'reason.clockSlow' : 'reason.clockFast', {
      minutes: Math.round(Math.abs(offset) / MINUTE_MS),
    });
  };
  const seen = connected
    ? t('seen.now')
    : typeof facts.lastSeenAt === 'number'
      ? t('seen.at', { at: formatDateTime(facts.lastSeenAt) })
      : '';
  const pages = reading.reduce((sum, line) => sum + line.pages, 0);
  const read = reading.reduce((sum, line) => sum + line.read, 0);
  const far = read > 0 ? t('receipt.total', { read, pages }) : '';
  const away = ready.state === 'away' ? t('away') : '';
  return [away, ...ready.reasons.map(wordOf), far, seen].filter((word) => word !== '');
}

/** The first thing to do, and how many more. */
export function useSiteWord({ ready }: SiteRow): string {
  const { t } = useTranslation('readiness');
  if (ready.state !== 'notReady') return t(`site.${ready.state}`);
  const [first, ...more] = ready.missing;
  if (first === undefined) return t('site.unsaid');
  const word = t(`site.missing.${first}`);
  return more.length === 0 ? word : t('site.more', { word, count: more.length });
}
