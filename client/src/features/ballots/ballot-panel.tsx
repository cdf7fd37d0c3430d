// The live act of the desk while a ballot runs: who has answered, the time, the chair's acts; after the close the sentence.
// What needs a question first is asked by the place (`onAsk`), because its main button asks the same.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui';
import { AnswersDialog } from './answers-dialog';
import { BallotBadge } from './ballot-badge';
import { isRunning } from './ballot-in-view';
import { BallotOutcome } from './ballot-outcome';
import styles from './ballot-panel.module.css';
import { RunningBallot } from './running-ballot';

export type BallotQuestion = 'close' | 'confirmCount' | 'declare' | 'void' | 'castingVote';

export type BallotPanelProps = {
  ballot: Ballot;
  onAsk: (question: BallotQuestion) => void;
  onShowAnswers: () => void;
  /** The next motion is being opened; for a place that shows the ballot somebody has picked. */
  onOpened?: (ballotId: string) => void;
  /** The result has been read: back to what else there is to vote on. */
  onPutAway?: () => void;
};

export function BallotPanel(props: Omit<BallotPanelProps, 'onShowAnswers'>) {
  const { ballot } = props;
  const { t } = useTranslation('ballots');
  const [answers, setAnswers] = useState(false);
  const parts = { ...props, onShowAnswers: () => setAnswers(true) };
  const running = isRunning(ballot);
  return (
    <Card
      className={styles.panel}
      tone={running ? 'current' : 'plain'}
      title={t(ballot.secret ? 'secret.badge' : 'desk.title')}
      aside={<BallotBadge ballot={ballot} />}
    >
      {running ? <RunningBallot {...parts} /> : <BallotOutcome {...parts} />}
      {answers && <AnswersDialog ballot={ballot} onClose={() => setAnswers(false)} />}
    </Card>
  );
}
