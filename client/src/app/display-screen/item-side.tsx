// Beside the speaker, or the list of those who asked: the current item, and who speaks next where that is not the picture itself.
import { useTranslation } from 'react-i18next';
import { useAgenda } from '../../features/agenda';
import { NextSpeakers } from '../../features/speaking';
import { wallLength } from '../../ui';
import styles from './wall.module.css';

export function ItemSide({ queue = true }: { queue?: boolean }) {
  const { t } = useTranslation('display-screen');
  const { current, count } = useAgenda();
  return (
    <aside className={styles.pane}>
      {current !== null && (
        <>
          <p className={styles.eyebrow}>{t('itemOf', { number: current.number, count })}</p>
          <h2 className={styles.paneTitle} {...wallLength(current.item.title)}>
            {current.item.title}
          </h2>
        </>
      )}
      {queue && (
        <div className={styles.paneFoot}>
          <NextSpeakers />
        </div>
      )}
    </aside>
  );
}
