// Beside the speaker: the current item, and who speaks next.
import { useTranslation } from 'react-i18next';
import { useAgenda } from '../../features/agenda';
import { NextSpeakers } from '../../features/speaking';
import { wallLength } from '../../ui';
import styles from './wall.module.css';

export function ItemSide() {
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
      <div className={styles.paneFoot}>
        <NextSpeakers />
      </div>
    </aside>
  );
}
