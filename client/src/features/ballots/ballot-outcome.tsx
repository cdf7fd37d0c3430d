// A closed or declared ballot at the desk: the generated sentence first, figures after, then who and the way to void it.
import { isOver } from '@hop/shared/meetings/meeting-machine.js';
import { useTranslation } from 'react-i18next';
import { useEntity, useScope } from '../../live';
import { Button } from '../../ui';
import type { BallotPanelProps } from './ballot-panel';
import styles from './ballot-panel.module.css';
import { BallotResult } from './ballot-result';
import { ResultFiles } from './result-files';
import { resultOf } from './rule-words';

export function BallotOutcome({ ballot, onAsk, onShowAnswers }: BallotPanelProps) {
  const { t } = useTranslation('ballots');
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const over = meeting === undefined || isOver(meeting.state);
  if (resultOf(ballot) === null) return <p className={styles.rule}>{ballot.motion}</p>;
  return (
    <>
      <div className={styles.scroll} role="region" aria-label={t('desk.title')} tabIndex={0}>
        <p className={styles.rule}>{ballot.motion}</p>
        <BallotResult ballot={ballot} compact />
        <ResultFiles ballot={ballot} />
      </div>
      <div className={styles.acts}>
        <Button onClick={onShowAnswers}>{t('desk.eachPerson')}</Button>
        {ballot.state !== 'voided' && !over && (
          <Button variant="danger" onClick={() => onAsk('void')}>
            {t('desk.voidAndRerun')}
          </Button>
        )}
      </div>
    </>
  );
}
