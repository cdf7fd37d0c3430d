// For displays: the result of several lines as a table that is read from afar: name, figures with their shapes, outcome.
// The more lines, the smaller: every line stays on the screen.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { marksOfKind } from '@hop/shared/ballots/paper-marks.js';
import { linesResultOf } from '@hop/shared/ballots/telling.js';
import { cx, Shape } from '../../ui';
import styles from './lines-board.module.css';
import { Outcome } from './lines-result';
import { markLooks, markWord } from './mark-looks';

/** Lines that stand in one column, before there are two. */
const IN_ONE_COLUMN = 8;
/** Height for all lines, in hundredths of the screen's; and the largest that a line may have. */
const HEIGHT = 56;
const LARGEST = 8.5;

export function LinesBoard({ ballot }: { ballot: Ballot }) {
  const result = linesResultOf(ballot);
  if (result === null) return null;
  const { kind, lines, tally } = result;
  const columns = lines.length > IN_ONE_COLUMN ? 2 : 1;
  const rows = Math.ceil(lines.length / columns);
  const size = Math.min(LARGEST, HEIGHT / rows);
  return (
    <>
      <ol
        className={cx(styles.lines, columns === 2 && styles.two)}
        style={{
          gridTemplateRows: `repeat(${rows}, auto)`,
          fontSize: `calc(var(--w) * ${Math.min(size * 0.5, 4.4)})`,
        }}
      >
        {lines.map((line, at) => {
          const count = tally.lines[at];
          return (
            <li key={at} className={styles.line} style={{ minHeight: `calc(var(--w) * ${size})` }}>
              <span className={styles.name}>
                {at + 1}. {line.text}
              </span>
              <span className={styles.figures}>
                {marksOfKind[kind].map((mark) => (
                  <span key={mark} className={styles.figure} aria-label={markWord(kind, mark)}>
                    <Shape {...markLooks[mark]} className={styles.shape} />
                    {count?.counts[mark] ?? 0}
                  </span>
                ))}
              </span>
              <span className={styles.outcome}>
                {count && !ballot.trial && <Outcome kind={kind} outcome={count.outcome} />}
              </span>
            </li>
          );
        })}
      </ol>
      <ul className={styles.key}>
        {marksOfKind[kind].map((mark) => (
          <li key={mark} className={styles.figure}>
            <Shape {...markLooks[mark]} className={styles.shape} />
            {markWord(kind, mark)}
          </li>
        ))}
      </ul>
    </>
  );
}
