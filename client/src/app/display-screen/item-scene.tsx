// The current item when nobody has the floor: its title, who presents, and how much of its time is used.
import { whoPresents } from '@hop/shared/agenda/agenda-item.js';
import { leftOnItemMs } from '@hop/shared/agenda/agenda-tree.js';
import { useTranslation } from 'react-i18next';
import { useAgenda } from '../../features/agenda';
import { formatDuration } from '../../lib/format';
import { useServerNow } from '../../live';
import { cx, Digits, wallLength } from '../../ui';
import { NextItems } from './next-items';
import styles from './wall.module.css';

export function ItemScene() {
  const { t } = useTranslation('display-screen');
  const { current, count } = useAgenda();
  const now = useServerNow(500);
  if (current === null)
    return (
      <main className={styles.split}>
        <section className={styles.stage}>
          <h2 className={styles.headline}>{t('noItem')}</h2>
        </section>
        <NextItems />
      </main>
    );
  const { item, number } = current;
  const who = whoPresents(item);
  const leftSeconds = Math.ceil(leftOnItemMs(item, now) / 1000);
  const isOver = leftSeconds < 0;
  return (
    <main className={styles.split}>
      <section className={styles.stage}>
        <p className={styles.eyebrow}>{t('itemOf', { number, count })}</p>
        <h2 className={styles.headline} {...wallLength(item.title)}>
          {item.title}
        </h2>
        {who !== '' && (
          <p className={styles.lead} {...wallLength(who)}>
            {t('presenter', { name: who })}
          </p>
        )}
        {item.plannedMinutes > 0 && (
          <div className={styles.push}>
            <p className={cx(styles.time, isOver && styles.over)}>
              <Digits value={formatDuration(Math.abs(leftSeconds))} />
            </p>
            <p className={styles.eyebrow}>
              {t(isOver ? 'overTime' : 'timeLeft', { count: item.plannedMinutes })}
            </p>
          </div>
        )}
      </section>
      <NextItems />
    </main>
  );
}
