// A ring that fills as people arrive, with "43/45" inside. The words beside it say what is counted and whether it is enough.
import { useTranslation } from 'react-i18next';
import { cx } from './cx';
import styles from './ring.module.css';

type RingProps = {
  value: number;
  total: number;
  /** What is counted, for screen readers: "thành viên có mặt". */
  label: string;
  /** short = not enough yet: amber, and the words beside it must say so. */
  tone?: 'enough' | 'short';
};

export function Ring({ value, total, label, tone = 'enough' }: RingProps) {
  const { t } = useTranslation('ui');
  const percent = total > 0 ? Math.min(100, (value / total) * 100) : 0;
  return (
    <span
      role="img"
      aria-label={`${t('countOf', { done: value, total })} ${label}`}
      className={cx(styles.ring, styles[tone])}
    >
      <svg aria-hidden viewBox="0 0 36 36">
        <circle cx="18" cy="18" r="15.9" pathLength="100" />
        {percent > 0 && (
          <circle
            cx="18"
            cy="18"
            r="15.9"
            pathLength="100"
            className={styles.part}
            strokeDasharray={`${percent} 100`}
          />
        )}
      </svg>
      <span className={styles.count}>
        {value}/{total}
      </span>
    </span>
  );
}
