// The journal of the meeting, newest first, a page at a time.
import { journalPageSchema, type JournalLine } from '@hop/shared/minutes/minutes-preview.js';
import { History, RefreshCw } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '../../lib/http';
import { refusalText, useScope } from '../../live';
import { Button, Card, Empty } from '../../ui';
import { JournalLines } from './journal-lines';
import styles from './minutes.module.css';

interface Loaded {
  lines: readonly JournalLine[];
  before: number | null;
}

export function JournalList() {
  const { t } = useTranslation('minutes');
  const { meetingId } = useScope();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const load = useCallback(
    async (before: number | null) => {
      const page = before === null ? '' : `?before=${String(before)}`;
      setBusy(true);
      try {
        const path = `/api/meetings/${meetingId ?? ''}/journal${page}`;
        const answer = await request(journalPageSchema, 'GET', path);
        setLoaded((now) => ({
          lines: before === null ? answer.lines : [...(now?.lines ?? []), ...answer.lines],
          before: answer.before,
        }));
        setError(null);
      } catch (refused) {
        setError(refused);
      } finally {
        setBusy(false);
      }
    },
    [meetingId],
  );
  useEffect(() => void load(null), [load]);
  return (
    <>
      <div className={styles.acts}>
        <Button icon={RefreshCw} busy={busy} onClick={() => void load(null)}>
          {t('journal.again')}
        </Button>
      </div>
      {error !== null && <p role="alert">{refusalText(error)}</p>}
      {loaded?.lines.length === 0 && (
        <Empty icon={History} title={t('journal.none')}>
          {t('journal.noneWords')}
        </Empty>
      )}
      {loaded && loaded.lines.length > 0 && (
        <Card>
          <JournalLines lines={loaded.lines} />
          {loaded.before !== null && (
            <Button block busy={busy} onClick={() => void load(loaded.before)}>
              {t('journal.more')}
            </Button>
          )}
        </Card>
      )}
    </>
  );
}
