// For displays: what is voted on, line by line, while a ballot with several lines runs. Many stand in small, on pages that turn.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { useTranslation } from 'react-i18next';
import { cx } from '../../ui';
import styles from './lines-asked.module.css';
import { useTurningPage } from './use-turning-page';

/** In two large columns, and on one page of three small ones. */
const LARGE = 8;
const ON_ONE_PAGE = 15;

export function LinesAsked({ ballot: { lines } }: { ballot: Pick<Ballot, 'lines'> }) {
  const { t } = useTranslation('ballots');
  const pages = Math.ceil(lines.length / ON_ONE_PAGE);
  const page = useTurningPage(pages);
  const shown = lines
    .map(({ text }, at) => ({ text, at }))
    .slice(page * ON_ONE_PAGE, (page + 1) * ON_ONE_PAGE);
  return (
    <div className={styles.asked}>
      <ol className={cx(styles.lines, lines.length > LARGE && styles.many)}>
        {shown.map(({ text, at }) => (
          <li key={at} className={styles.line}>
            {at + 1}. {text}
          </li>
        ))}
      </ol>
      {pages > 1 && <p className={styles.page}>{t('names.page', { page: page + 1, pages })}</p>}
    </div>
  );
}
