// What stands in the sheet and in the panel beside the document: head, question, rule, the three buttons or the result.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { useTranslation } from 'react-i18next';
import { cx } from '../../ui';
import { useEntity } from '../../live';
import { isRunning } from './ballot-in-view';
import { BallotResult } from './ballot-result';
import { ObjectionNote, useObjectionLeft } from './objection-note';
import { OwnPaper } from './own-paper';
import { ruleOf } from './rule-words';
import { TellersLine } from './tellers-line';
import type { VoteInHand } from './use-vote';
import { VoteAloud } from './vote-aloud';
import { VoteAsking } from './vote-asking';
import { VoteHead } from './vote-head';
import { VoteLine } from './vote-line';
import styles from './vote-sheet.module.css';

type VotePanelProps = {
  ballot: Ballot;
  vote: VoteInHand;
  beside?: boolean;
  onLower: () => void;
  onShowDocument?: () => void;
  /** Back from the panel to the whole width. */
  onWide?: () => void;
};

export function VotePanel({ ballot, vote, beside = false, ...acts }: VotePanelProps) {
  const { t } = useTranslation('ballots');
  const progress = useEntity('ballotProgress', ballot.id);
  const running = isRunning(ballot);
  const onTablet = ballot.method === 'tablet';
  const objections = useObjectionLeft(ballot);
  return (
    <div className={cx(styles.panel, beside && styles.narrow)}>
      <VoteHead ballot={ballot} progress={progress} {...acts} />
      <div className={styles.matter}>
        <h2 className={styles.question}>{ballot.motion}</h2>
        {running && <p className={styles.rule}>{ruleOf(ballot, progress)}</p>}
        {running && <TellersLine ballot={ballot} className={styles.tellers} />}
        {running && ballot.showNames && <p className={styles.rule}>{t('names.told')}</p>}
      </div>
      {running && onTablet && vote.onRoll && (
        <VoteAsking ballot={ballot} vote={vote} column={beside} />
      )}
      {ballot.state === 'closed' &&
        (objections > 0 ? (
          <ObjectionNote ballot={ballot} secondsLeft={objections} />
        ) : (
          <p className={styles.rule}>{t('waitForResult')}</p>
        ))}
      {ballot.state === 'declared' && <BallotResult ballot={ballot} />}
      {ballot.state === 'voided' && (
        <p className={styles.rule}>{t('voidedBecause', { reason: ballot.voidReason ?? '' })}</p>
      )}
      {onTablet ? (
        <VoteLine ballot={ballot} vote={vote} />
      ) : (
        <VoteAloud ballot={ballot} vote={vote} />
      )}
      {!running && vote.recorded?.choice != null && (
        <OwnPaper ballot={ballot} given={vote.recorded.choice} />
      )}
    </div>
  );
}
