// The item that the meeting is at: time used of what was planned, and who speaks or presents.
import { whoPresents } from '@hop/shared/agenda/agenda-item.js';
import type { AgendaNode } from '@hop/shared/agenda/agenda-tree.js';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLinkedText } from '../../live';
import { Avatar, cx, ProgressBar } from '../../ui';
import styles from './agenda-list.module.css';
import { useSpeaker } from './use-agenda';
import { useMinutes } from './use-minutes';

export function CurrentItem({ node, below }: { node: AgendaNode; below: ReactNode }) {
  const { t } = useTranslation('agenda');
  const { item, number } = node;
  const minutes = useMinutes(item);
  const timed = minutes.planned > 0;
  const row = useRef<HTMLLIElement>(null);
  // A long agenda: where the meeting is must be in sight. Not a step further than that.
  useEffect(() => {
    row.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <li className={cx(styles.item, styles.now, node.depth > 0 && styles.part)} aria-current="step">
      <span className={styles.number}>{number}</span>
      <div className={styles.matter}>
        <div className={styles.head}>
          <span className={styles.title}>
            <PageLinkedText text={item.title} agendaItemId={item.id} />
          </span>
          {timed && <span className={styles.mark}>{t('minutes', minutes)}</span>}
        </div>
        {timed && (
          <ProgressBar value={minutes.used} total={minutes.planned} label={t('usedOf', minutes)} />
        )}
        <Who presenter={whoPresents(item)} />
        {below}
      </div>
    </li>
  );
}

function Who({ presenter }: { presenter: string }) {
  const { t } = useTranslation('agenda');
  const speaker = useSpeaker();
  if (speaker !== null)
    return (
      <p className={styles.who}>
        <Avatar name={speaker.name} size="s" />
        <span>{t('speaking', { who: speaker.title })}</span>
      </p>
    );
  return presenter === '' ? null : <p className={styles.who}>{presenter}</p>;
}
