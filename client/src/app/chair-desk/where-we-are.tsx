// Left on the desk: the current item with planned and used time, what comes next, and the way there.
import { leftOnItemMs, usedOnItemMs, type AgendaNode } from '@hop/shared/agenda/agenda-tree.js';
import type { Meeting } from '@hop/shared/meetings/meeting.js';
import { ArrowRight, ListOrdered } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../lib/format';
import { useServerNow } from '../../live';
import { Button, Card, Empty, IconButton, ProgressBar } from '../../ui';
import { useAgendaNow } from './use-desk';
import styles from './where-we-are.module.css';

const MINUTE_MS = 60_000;
const EVERY_MS = 5_000;

type WhereWeAreProps = {
  meeting: Meeting;
  onGoTo: (itemId: string) => void;
  onShowAgenda: () => void;
  busy: boolean;
};

export function WhereWeAre({ meeting, onGoTo, onShowAgenda, busy }: WhereWeAreProps) {
  const { t } = useTranslation('chair-desk');
  const now = useServerNow(EVERY_MS);
  const { count, current, next } = useAgendaNow(meeting);
  const leftMs = current === null ? 0 : Math.max(0, leftOnItemMs(current.item, now));
  return (
    <Card
      className={styles.card}
      eyebrow={
        current === null
          ? t('item.none', { count })
          : t('item.current', { number: current.number, count })
      }
      title={<span className={styles.title}>{current?.item.title ?? t('item.notStarted')}</span>}
      aside={
        count > 0 && (
          <IconButton icon={ListOrdered} label={t('agenda.title')} onClick={onShowAgenda} />
        )
      }
    >
      {current !== null && <ItemTime node={current} now={now} />}
      {next === null ? (
        count === 0 ? (
          <Empty icon={ListOrdered} title={t('item.empty')}>
            {t('item.emptyWords')}
          </Empty>
        ) : (
          <p className={styles.detail}>{t('item.last')}</p>
        )
      ) : (
        <>
          <p className={styles.next}>
            <span className={styles.detail}>
              {meeting.state === 'inSession'
                ? t('item.nextAt', { time: formatTime(now + leftMs) })
                : t('item.nextAt', { time: formatTime(next.plannedStartAt) })}
            </span>
            <strong className={styles.nextTitle}>
              {next.number}. {next.item.title}
            </strong>
          </p>
          <Button
            block
            iconEnd={ArrowRight}
            busy={busy}
            disabled={meeting.state !== 'inSession'}
            onClick={() => onGoTo(next.item.id)}
          >
            {t(current === null ? 'item.start' : 'item.goTo', { number: next.number })}
          </Button>
        </>
      )}
    </Card>
  );
}

function ItemTime({ node: { item }, now }: { node: AgendaNode; now: number }) {
  const { t } = useTranslation('chair-desk');
  const used = Math.floor(usedOnItemMs(item, now) / MINUTE_MS);
  const isOver = used > item.plannedMinutes;
  return (
    <div className={styles.time}>
      <ProgressBar large label={t('item.time')} value={used} total={item.plannedMinutes} />
      <p className={styles.minutes}>
        <span>
          <strong>{t('item.minutes', { count: used })}</strong>{' '}
          {t(isOver ? 'item.usedOver' : 'item.used')}
        </span>
        <span className={styles.detail}>{t('item.planned', { count: item.plannedMinutes })}</span>
      </p>
    </div>
  );
}
