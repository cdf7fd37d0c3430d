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
  const blank = isChoice(choice) ? 0 : blankLines(choice);
  const [question, act] = isChoice(choice)
    ? [
        t(secret ? 'secret.question' : 'confirm.question', { choice: t(`choice.${choice}`) }),
        t(secret ? 'secret.act' : 'confirm.act', { choice: t(`choice.${choice}`) }),
      ]
    : [
        t(secret ? 'secret.paperQuestion' : 'confirm.paperQuestion'),
        t(secret ? 'secret.paperAct' : 'confirm.paperAct'),
      ];
  return (
    <div className={styles.confirm}>
      <p className={styles.words} role="status">
        <strong>{question}</strong> {blank > 0 && `${t('paper.blankLines', { count: blank })} `}
        {t(secret ? 'secret.final' : 'confirm.final')}
      </p>
      <Button size="lg" onClick={vote.putBack}>
        {isChoice(choice)
          ? t(secret ? 'secret.putBack' : 'confirm.putBack')
          : t('paper.backToPaper')}
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
