// The current item as one line over the action bar of narrow screens; a tap raises the whole agenda.
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { whoPresents } from '@hop/shared/agenda/agenda-item.js';
import { Icon } from '../../ui';
import type { AgendaNode } from '@hop/shared/agenda/agenda-tree.js';
import styles from './agenda-peek.module.css';
import { useAgenda, useSpeaker } from './use-agenda';
import { useMinutes } from './use-minutes';

export function AgendaPeek({ open, onOpen }: { open: boolean; onOpen: () => void }) {
  const { t } = useTranslation('agenda');
  const { current } = useAgenda();
  return (
    <button
      type="button"
      className={styles.peek}
      aria-expanded={open}
      aria-label={current === null ? t('label') : undefined}
      onClick={onOpen}
    >
      <span aria-hidden className={styles.grip} />
      <span className={styles.line}>
        {current === null ? <b className={styles.words}>{t('label')}</b> : <Here node={current} />}
        <Icon of={open ? ChevronDown : ChevronUp} />
      </span>
    </button>
  );
}

function Here({ node }: { node: AgendaNode }) {
  const { t } = useTranslation('agenda');
  const speaker = useSpeaker();
  const minutes = useMinutes(node.item);
  const who = speaker === null ? whoPresents(node.item) : t('speaking', { who: speaker.title });
  return (
    <>
      <span className={styles.number}>{node.number}</span>
      <span className={styles.words}>
        <b className={styles.title}>{node.item.title}</b>
        {who !== '' && <span className={styles.who}>{who}</span>}
      </span>
      {minutes.planned > 0 && <span className={styles.minutes}>{t('minutes', minutes)}</span>}
    </>
  );
}
