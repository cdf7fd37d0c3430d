// For displays: question, rule, one cell per person present (filled = answered, never a choice), count and time.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../lib/format';
import { useEntity } from '../../live';
import { cx, Digits, Icon, Shape, wallLength } from '../../ui';
import styles from './ballot-board.module.css';
import { isRunning } from './ballot-in-view';
import { choiceLooks, choicesInOrder, methodIcons } from './choices';
import { LinesAsked } from './lines-asked';
import { useObjectionLeft } from './objection-note';
import { ruleOf } from './rule-words';
import { TellersLine } from './tellers-line';
import { useTimeLeft } from './use-time-left';

/** More cells than this stand in two rows or more. */
const CELLS_IN_A_ROW = 50;

export function BallotBoard({ ballot }: { ballot: Ballot }) {
  const { t } = useTranslation('ballots');
  const progress = useEntity('ballotProgress', ballot.id);
  const secondsLeft = useTimeLeft(ballot);
  const hasLines = ballot.lines.length > 0;
  const objections = useObjectionLeft(ballot);
  const answered = progress?.answered ?? 0;
  const present = progress?.present ?? 0;
  const word = ballot.state === 'paused' ? 'paused' : secondsLeft === null ? 'open' : 'timeLeft';
  return (
    <section
      className={cx(styles.board, hasLines && styles.ofLines)}
      {...wallLength(ballot.motion)}
    >
      <h2 className={styles.question}>{ballot.motion}</h2>
      {ballot.method !== 'tablet' && (
        <p className={styles.method}>
          <Icon of={methodIcons[ballot.method]} className={styles.methodIcon} />
          {t(`board.methods.${ballot.method}`)}
        </p>
      )}
      <p className={styles.rule}>
        {isRunning(ballot)
          ? ruleOf(ballot, progress)
          : objections > 0
            ? t('objections.title', { left: formatDuration(objections) })
            : t('board.closed')}
      </p>
      {hasLines && <LinesAsked ballot={ballot} />}
      <div className={styles.figures}>
        <p>
          <span className={styles.count}>
            {answered}
            <span className={styles.of}>/{present}</span>
          </span>
          <span className={styles.word}>
            {t(ballot.method === 'hands' ? 'board.counted' : 'board.answered')}
          </span>
        </p>
        <TellersLine ballot={ballot} className={styles.tellers} />
        {isRunning(ballot) && (
          <p className={styles.right}>
            {secondsLeft !== null && (
              <span className={styles.time}>
                <Digits value={formatDuration(secondsLeft)} />
              </span>
            )}
            <span className={styles.word}>{t(`board.${word}`)}</span>
          </p>
        )}
      </div>
      {/* Hands come site by site, as numbers: no cell is anybody's. */}
      {ballot.method !== 'hands' && <Cells answered={answered} present={present} />}
    </section>
  );
}

function Cells({ answered, present }: { answered: number; present: number }) {
  const { t } = useTranslation('ballots');
  const rows = Math.max(1, Math.ceil(present / CELLS_IN_A_ROW));
  return (
    <div
      role="img"
      aria-label={t('board.cells', { answered, present })}
      className={styles.cells}
      style={{ gridTemplateColumns: `repeat(${Math.ceil(present / rows) || 1}, minmax(0, 1fr))` }}
    >
      {Array.from({ length: present }, (_, place) => (
        <span key={place} className={cx(styles.cell, place < answered && styles.filled)} />
      ))}
    </div>
  );
}

/** The three choices with shape and word, for the foot of the same picture. */
export function ChoiceKey() {
  const { t } = useTranslation('ballots');
  return (
    <ul className={styles.key}>
      {choicesInOrder.map((choice) => (
        <li key={choice} className={styles.keyItem}>
          <Shape {...choiceLooks[choice]} className={styles.shape} />
          {t(`choice.${choice}`)}
        </li>
      ))}
    </ul>
  );
}
