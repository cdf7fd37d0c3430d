// Where a vote cannot be changed it takes a second act, which names the choice. Nothing has been sent yet.
import type { Choice } from '@hop/shared/ballots/ballot.js';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui';
import type { VoteInHand } from './use-vote';
import styles from './vote-sheet.module.css';

export function VoteConfirm({ vote, choice }: { vote: VoteInHand; choice: Choice }) {
  const { t } = useTranslation('ballots');
  const name = t(`choice.${choice}`);
  return (
    <div className={styles.confirm}>
      <p className={styles.words} role="status">
        <strong>{t('confirm.question', { choice: name })}</strong> {t('confirm.final')}
      </p>
      <Button size="lg" onClick={vote.putBack}>
        {t('confirm.putBack')}
      </Button>
      <Button
        variant="primary"
        size="xl"
        disabled={vote.may(choice) !== 'ok'}
        onClick={vote.confirm}
      >
        {t('confirm.act', { choice: name })}
      </Button>
    </div>
  );
}
