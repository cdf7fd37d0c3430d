// For displays: the newest notice that is meant for them, in the size of a wall. Nothing without one.
import { messageOnDisplays } from '@hop/shared/messages/receiving.js';
import { Megaphone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../lib/format';
import { useEntities } from '../../live';
import { Icon, wallLength } from '../../ui';
import styles from './message-board.module.css';

export function MessageBoard() {
  const { t } = useTranslation('messages');
  const message = messageOnDisplays(useEntities('message'));
  if (message === undefined) return null;
  return (
    <section className={styles.board} {...wallLength(message.text)}>
      <p className={styles.eyebrow}>
        <Icon of={Megaphone} className={styles.mark} />
        {t('board.title')}
      </p>
      <p className={styles.text}>{message.text}</p>
      <p className={styles.at}>{t('board.at', { at: formatTime(message.sentAt) })}</p>
    </section>
  );
}
