// For displays: the list of those who asked to speak on what is dealt with now, whether or not somebody speaks.
import { useTranslation } from 'react-i18next';
import { useQueue } from './floor';
import styles from './floor-board.module.css';
import { WaitingNames } from './waiting-names';

/** As many as fit the height of every display. */
const SHOWN = 6;

export function SpeakersBoard() {
  const { t } = useTranslation('speaking');
  const queue = useQueue();
  return (
    <section className={styles.board}>
      <h2 className={styles.boardTitle}>{t('board.list')}</h2>
      {queue.length === 0 && <p className={styles.position}>{t('board.nobodyNext')}</p>}
      <WaitingNames queue={queue.slice(0, SHOWN)} />
      {queue.length > SHOWN && (
        <p className={styles.left}>{t('board.more', { count: queue.length - SHOWN })}</p>
      )}
    </section>
  );
}
