// A closed or declared ballot at the desk: the generated sentence first, figures after, then who, and the ways to correct and to void it.
import { isOver } from '@hop/shared/meetings/meeting-machine.js';
import { FilePenLine } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan, useEntity, useScope } from '../../live';
import { Button } from '../../ui';
import type { BallotPanelProps } from './ballot-panel';
import styles from './ballot-panel.module.css';
import { BallotResult } from './ballot-result';
import { CorrectDialog } from './correct-dialog';
import { useDrafts } from './desk-ballots';
import { HandsButton } from './hands-dialog';
import { HandsState } from './hands-state';
import { NextMotion } from './next-motion';
import { ResultFiles } from './result-files';
import { resultOf } from './rule-words';

export function BallotOutcome(props: BallotPanelProps) {
  const { ballot, onAsk, onShowAnswers, onOpened, onPutAway } = props;
  const { t } = useTranslation('ballots');
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const over = meeting === undefined || isOver(meeting.state);
  const mayCorrect = useCan('ballot.correct') && ballot.declaredAt !== null;
  const drafts = useDrafts().length;
  const [correcting, setCorrecting] = useState(false);
  if (resultOf(ballot) === null) return <p className={styles.rule}>{ballot.motion}</p>;
  return (
    <>
      <div className={styles.scroll} role="region" aria-label={t('desk.title')} tabIndex={0}>
        <p className={styles.rule}>{ballot.motion}</p>
        {ballot.method === 'hands' && <HandsState ballot={ballot} />}
        <BallotResult ballot={ballot} compact />
        <ResultFiles ballot={ballot} />
        {mayCorrect && (
          <div className={styles.files}>
            <Button variant="quiet" icon={FilePenLine} onClick={() => setCorrecting(true)}>
              {t('correction.act')}
            </Button>
          </div>
        )}
      </div>
      <NextMotion declared={ballot} onOpened={onOpened} />
      {onPutAway && ballot.state === 'declared' && !over && (
        <Button block onClick={onPutAway}>
          {t('desk.putAway', { count: drafts })}
        </Button>
      )}
      <div className={styles.acts}>
        {ballot.method === 'hands' ? (
          <HandsButton ballot={ballot} />
        ) : (
          <Button onClick={onShowAnswers}>{t('desk.eachPerson')}</Button>
        )}
        {ballot.state !== 'voided' && !over && (
          <Button variant="danger" onClick={() => onAsk('void')}>
            {t('desk.voidAndRerun')}
          </Button>
        )}
      </div>
      {correcting && <CorrectDialog ballot={ballot} onDone={() => setCorrecting(false)} />}
    </>
  );
}
