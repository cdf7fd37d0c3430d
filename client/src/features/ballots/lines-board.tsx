// For displays: the result of several lines as a table that is read from afar: name, figures with their shapes, outcome.
// The more lines, the smaller; past what is still readable pages turn by themselves.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { outcomeWord } from '@hop/shared/ballots/words-of-lines.js';
import { marksOfKind } from '@hop/shared/ballots/paper-marks.js';
import { linesResultOf } from '@hop/shared/ballots/telling.js';
import { useTranslation } from 'react-i18next';
import { cx, Shape, VisuallyHidden } from '../../ui';
import styles from './lines-board.module.css';
import { Outcome } from './lines-result';
import { markLooks, markWord } from './mark-looks';
import { useTurningPage } from './use-turning-page';

/** Lines in one column before there are two, and on one page. */
const IN_ONE_COLUMN = 6;
const ON_ONE_PAGE = 20;

export function LinesBoard({ ballot }: { ballot: Ballot }) {
  const { t } = useTranslation('ballots');
  const result = linesResultOf(ballot);
  const count = result?.lines.length ?? 0;
  const pages = Math.ceil(count / ON_ONE_PAGE);
  const page = useTurningPage(pages);
  if (result === null) return null;
  const { kind, lines, tally } = result;
  const shown = lines
    .map(({ text }, at) => ({ text, at, counted: tally.lines[at] }))
    .slice(page * ON_ONE_PAGE, (page + 1) * ON_ONE_PAGE);
  const columns = shown.length > IN_ONE_COLUMN ? 2 : 1;
  const saysOutcome =
    !ballot.trial && tally.lines.some(({ outcome }) => outcomeWord('vi', kind, outcome) !== '');
  return (
    <>
      <ol
        className={cx(styles.lines, columns === 2 && styles.two)}
        style={{ gridTemplateRows: `repeat(${Math.ceil(shown.length / columns)}, minmax(0, 1fr))` }}
      >
        {shown.map(({ text, at, counted }) => (
          <li key={at} className={styles.line}>
            <span className={styles.name}>
              {at + 1}. {text}
            </span>
            <span className={styles.figures}>
              {marksOfKind[kind].map((mark) => (
                <span key={mark} className={styles.figure}>
                  <VisuallyHidden>{markWord(kind, mark)}: </VisuallyHidden>
                  <Shape {...markLooks[mark]} className={styles.shape} />
                  <span className={styles.count}>{counted?.counts[mark] ?? 0}</span>
                </span>
              ))}
            </span>
            {saysOutcome && (
              <span className={styles.outcome}>
                {counted && <Outcome kind={kind} outcome={counted.outcome} />}
              </span>
            )}
          </li>
        ))}
      </ol>
      <div className={styles.foot}>
        <ul className={styles.key}>
          {marksOfKind[kind].map((mark) => (
            <li key={mark} className={styles.figure}>
              <Shape {...markLooks[mark]} className={styles.shape} />
              {markWord(kind, mark)}
            </li>
          ))}
        </ul>
        {pages > 1 && <span>{t('names.page', { page: page + 1, pages })}</span>}
      </div>
    </>
  );
}
