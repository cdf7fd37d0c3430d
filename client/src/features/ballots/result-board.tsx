// For displays: the declared result as the hall reads it: word, sentence, bar with the mark, five figures. Where the ballot is
// shown by name: word, figures, and the names by choice. Several lines: lines-board.tsx.
import type { Ballot, Tally } from '@hop/shared/ballots/ballot.js';
import { CircleCheck, CircleX, FilePenLine, FlaskConical } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cx, Icon, Shape } from '../../ui';
import { ResultBar, useFigures } from './ballot-result';
import { LinesBoard } from './lines-board';
import { NamesBoard } from './names-board';
import styles from './result-board.module.css';
import { resultOf } from './rule-words';
import { useNames } from './use-names';

/** A rehearsal has neither carried nor failed. */
const signOf = ({ trial, passed }: Ballot) =>
  trial ? FlaskConical : passed === true ? CircleCheck : CircleX;

export function ResultBoard({ ballot }: { ballot: Ballot }) {
  const { t } = useTranslation('ballots');
  const words = resultOf(ballot);
  const names = useNames(ballot);
  const { tally } = ballot;
  if (words === null) return null;
  const passed = ballot.passed === true && !ballot.trial;
  return (
    <section className={cx(styles.board, names && styles.named, tally === null && styles.ofLines)}>
      <p data-shortens className={styles.motion}>
        {ballot.motion}
      </p>
      <h2 className={cx(styles.verdict, !passed && styles.failed)}>
        <Icon of={signOf(ballot)} className={styles.sign} />
        {words.verdict}
      </h2>
      {names === null && (
        <p className={styles.sentence}>
          {ballot.trial && `${t('board.trial')} `}
          {words.figures}
        </p>
      )}
      <CorrectionLine ballot={ballot} />
      {tally === null ? (
        <LinesBoard ballot={ballot} />
      ) : (
        <>
          {names === null && (
            <div className={styles.bar}>
              <ResultBar ballot={ballot} tally={tally} size="wall" />
            </div>
          )}
          <FiguresOf tally={tally} />
        </>
      )}
      {names && <NamesBoard groups={names} />}
    </section>
  );
}

function FiguresOf({ tally }: { tally: Tally }) {
  return (
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
