// For displays: the declared result as the hall reads it: word, sentence, bar with the mark, five figures. Where the ballot is
// shown by name: word, figures, and the names by choice.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { CircleCheck, CircleX, FilePenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cx, Icon, Shape } from '../../ui';
import { ResultBar, useFigures } from './ballot-result';
import styles from './result-board.module.css';
import { NamesBoard } from './names-board';
import { resultOf } from './rule-words';
import { useNames } from './use-names';

export function ResultBoard({ ballot }: { ballot: Ballot }) {
  const { tally } = ballot;
  return tally === null ? null : <Result ballot={ballot} tally={tally} />;
}

type ResultProps = { ballot: Ballot; tally: NonNullable<Ballot['tally']> };

function Result({ ballot, tally }: ResultProps) {
  const words = resultOf(ballot, tally);
  const names = useNames(ballot);
  const passed = ballot.passed === true && !ballot.trial;
  return (
    <section className={cx(styles.board, names && styles.named)}>
      <p className={styles.motion}>{ballot.motion}</p>
      <h2 className={cx(styles.verdict, !passed && styles.failed)}>
        <Icon of={passed ? CircleCheck : CircleX} className={styles.sign} />
        {words.verdict}
      </h2>
      {names === null && <p className={styles.sentence}>{words.figures}</p>}
      <CorrectionLine ballot={ballot} />
      {names === null && (
        <div className={styles.bar}>
          <ResultBar ballot={ballot} tally={tally} size="wall" />
        </div>
      )}
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
      {names && <NamesBoard groups={names} />}
    </section>
  );
}

/** Only the words: who recorded them and when is read on the tablets. */
function CorrectionLine({ ballot: { corrections } }: { ballot: Pick<Ballot, 'corrections'> }) {
  const { t } = useTranslation('ballots');
  if (corrections.length === 0) return null;
  return (
    <p className={styles.correction}>
      <Icon of={FilePenLine} className={styles.pen} />
      <span className={styles.correctionText}>
        <strong>{t('correction.one')}</strong> {corrections.map(({ text }) => text).join(' ')}
      </span>
    </p>
  );
}
