// What the edges of the meetings in the month mean, in words.
import { useTranslation } from 'react-i18next';
import { cx } from '../../ui';
import styles from './calendar-page.module.css';
import marks from './month-grid.module.css';

export function Legend() {
  const { t } = useTranslation('calendar-page');
  return (
    <ul role="list" className={styles.legend}>
      {(['issued', 'prepared', 'clash'] as const).map((mark) => (
        <li key={mark}>
          <span className={cx(marks.part, marks[mark])}>{t(`mark.${mark}`)}</span>
        </li>
      ))}
    </ul>
  );
}
