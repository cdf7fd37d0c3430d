// One motion that waits: a line to choose it by, and once chosen what will count.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { useTranslation } from 'react-i18next';
import { cx } from '../../ui';
import styles from './ballot-card.module.css';
import { ruleOf } from './rule-words';
import { TellersLine } from './tellers-line';
import { useTellersProblem } from './use-tellers';

interface DraftMotionProps {
  ballot: Ballot;
  chosen: boolean;
  /** There is nothing to choose from. */
  alone: boolean;
  onChoose: () => void;
}

export function DraftMotion({ ballot, chosen, alone, onChoose }: DraftMotionProps) {
  const { t } = useTranslation('ballots');
  const problem = useTellersProblem(ballot);
  return (
    <div className={cx(styles.draft, chosen && !alone && styles.chosen)}>
      {alone ? (
        <p className={styles.motion}>{ballot.motion}</p>
      ) : (
        <button type="button" className={styles.choose} aria-pressed={chosen} onClick={onChoose}>
          <span className={styles.motion}>{ballot.motion}</span>
        </button>
      )}
      {chosen && (
        <>
          {problem !== null && <p className={styles.needed}>{t(`tellers.${problem}`)}</p>}
          <TellersLine ballot={ballot} className={styles.rule} />
          <p className={styles.rule}>{ruleOf(ballot)}</p>
        </>
      )}
    </div>
  );
}
