// Where a vote cannot be changed it takes a second act, which names the choice; a paper with several lines stands above it. Nothing has been sent yet.
import { isChoice, type Answer } from '@hop/shared/ballots/ballot.js';
import { readMarks, type Marks } from '@hop/shared/ballots/paper-marks.js';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui';
import type { VoteInHand } from './use-vote';
import styles from './vote-sheet.module.css';

type VoteConfirmProps = { vote: VoteInHand; choice: Answer; secret: boolean };

export function VoteConfirm({ vote, choice, secret }: VoteConfirmProps) {
  const { t } = useTranslation('ballots');
  const words = secret ? 'secret' : 'confirm';
  const blank = isChoice(choice) ? 0 : blankLines(choice);
  const [question, act] = isChoice(choice)
    ? [
        t(`${words}.question`, { choice: t(`choice.${choice}`) }),
        t(`${words}.act`, { choice: t(`choice.${choice}`) }),
      ]
    : [t(`${words}.paperQuestion`), t(`${words}.paperAct`)];
  return (
    <div className={styles.confirm}>
      <p className={styles.words} role="status">
        <strong>{question}</strong> {blank > 0 && `${t('paper.blankLines', { count: blank })} `}
        {t(`${words}.final`)}
      </p>
      <Button size="lg" onClick={vote.putBack}>
        {t(isChoice(choice) ? `${words}.putBack` : 'paper.backToPaper')}
      </Button>
      <Button
        variant="primary"
        size="xl"
        disabled={vote.may(choice) !== 'ok'}
        onClick={vote.confirm}
      >
        {act}
      </Button>
    </div>
  );
}

/** Lines that were passed over. Where names are chosen, those left unchosen are none. */
function blankLines(paper: Marks): number {
  const marks = readMarks(paper);
  return marks.includes('chosen') ? 0 : marks.filter((mark) => mark === null).length;
}
