// For displays: the declared result as the hall reads it: word, sentence, bar with the mark, five figures; or line by line.
import type { Ballot, Tally } from '@hop/shared/ballots/ballot.js';
import { CircleCheck, CircleX } from 'lucide-react';
import { cx, Icon, Shape } from '../../ui';
import { ResultBar, useFigures } from './ballot-result';
import { LinesBoard } from './lines-board';
import styles from './result-board.module.css';
import { resultOf } from './rule-words';

export function ResultBoard({ ballot }: { ballot: Ballot }) {
  const words = resultOf(ballot);
  const { tally } = ballot;
  if (words === null) return null;
  const passed = ballot.passed === true && !ballot.trial;
  return (
    <section className={cx(styles.board, tally === null && styles.ofLines)}>
      <p className={styles.motion}>{ballot.motion}</p>
      <h2 className={cx(styles.verdict, !passed && styles.failed)}>
        <Icon of={passed ? CircleCheck : CircleX} className={styles.sign} />
        {words.verdict}
      </h2>
      <p className={styles.sentence}>{words.figures}</p>
      {tally === null ? (
        <LinesBoard ballot={ballot} />
      ) : (
        <MotionBoard ballot={ballot} tally={tally} />
      )}
    </section>
  );
}

function MotionBoard({ ballot, tally }: { ballot: Ballot; tally: Tally }) {
  return (
    <>
      <div className={styles.bar}>
        <ResultBar ballot={ballot} tally={tally} size="wall" />
      </div>
      <dl className={styles.figures}>
        {useFigures(tally).map(({ key, tone, icon, label, value }) => (
          <div key={key} className={cx(styles.figure, styles[tone])}>
            <dt className={styles.label}>
              <Shape tone={tone} icon={icon} className={styles.shape} />
              {label}
            </dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
