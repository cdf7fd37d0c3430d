// An open or paused ballot at the desk. No choice and no interim figure is here: nobody has them before the close.
import type { Participant } from '@hop/shared/participants/participant.js';
import { Lock, Pause, Play, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../lib/format';
import { useEntity } from '../../live';
import { Button, Digits, ProgressBar } from '../../ui';
import { AnsweredVotes } from './answered-votes';
import type { BallotPanelProps } from './ballot-panel';
import styles from './ballot-panel.module.css';
import { useAnswers } from './desk-ballots';
import { OwnVote } from './own-vote';
import { PauseOffer } from './pause-offer';
import { ruleOf } from './rule-words';
import { useBallotActs } from './use-ballot-acts';
import { useTimeLeft } from './use-time-left';

/** Names the chair can take in at a glance. */
const NAMES_SHOWN = 4;

export function RunningBallot({ ballot, onAsk, onShowAnswers }: BallotPanelProps) {
  const { t } = useTranslation('ballots');
  const progress = useEntity('ballotProgress', ballot.id);
  const answers = useAnswers(ballot.id);
  const { waiting, lost } = answers;
  const secondsLeft = useTimeLeft(ballot);
  const acts = useBallotActs();
  const namesOf = (people: readonly Participant[]) => {
    const count = people.length - NAMES_SHOWN;
    const names = people
      .slice(0, NAMES_SHOWN)
      .map((person) => person.name)
      .join(', ');
    return count > 0 ? t('desk.moreNames', { names, count }) : names;
  };
  const isPaused = ballot.state === 'paused';
  return (
    <>
      <div className={styles.scroll} role="region" aria-label={t('desk.title')} tabIndex={0}>
        <PauseOffer ballot={ballot} />
        <p className={styles.motion}>{ballot.motion}</p>
        <p className={styles.rule}>{ruleOf(ballot, progress)}</p>
        <div className={styles.figures}>
          <p className={styles.figure} aria-live="polite">
            <span className={styles.count}>
              {progress?.answered ?? 0}/{progress?.present ?? 0}
            </span>
            <span className={styles.word}>{t('board.answered')}</span>
          </p>
          <p className={styles.figure}>
            {secondsLeft === null ? (
              <span className={styles.open}>{t('desk.noLimit')}</span>
            ) : (
              <Digits value={formatDuration(secondsLeft)} size="figure" />
            )}
            <span className={styles.word}>{t(isPaused ? 'board.paused' : 'board.timeLeft')}</span>
          </p>
        </div>
        <ProgressBar
          large
          label={t('desk.progress')}
          value={progress?.answered ?? 0}
          total={progress?.present ?? 0}
        />
        <AnsweredVotes ballotId={ballot.id} answers={answers} />
        {isPaused && ballot.pauseReason !== null && ballot.pauseReason !== 'chair' && (
          <p className={styles.rule}>{t(`desk.paused.${ballot.pauseReason}`)}</p>
        )}
        {waiting.length + lost.length === 0 && (
          <p className={styles.rule}>{t('desk.allAnswered')}</p>
        )}
        {waiting.length > 0 && (
          <p className={styles.rule}>{t('desk.waitingNames', { names: namesOf(waiting) })}</p>
        )}
        {lost.length > 0 && (
          <p className={styles.rule}>{t('desk.lostNames', { names: namesOf(lost) })}</p>
        )}
      </div>
      <div className={styles.acts}>
        <OwnVote key={ballot.id} ballot={ballot} />
        <Button icon={Users} onClick={onShowAnswers}>
          {t('desk.answers')}
        </Button>
        <Button
          icon={isPaused ? Play : Pause}
          busy={acts.busy}
          disabled={ballot.closing}
          aria-keyshortcuts="F4"
          onClick={() => acts.pauseOrResume(ballot)}
        >
          {t(isPaused ? 'desk.resume' : 'desk.pause')}
        </Button>
        {/* While it is open the bar at the foot closes it. */}
        {isPaused && (
          <Button icon={Lock} aria-keyshortcuts="F9" onClick={() => onAsk('close')}>
            {t('desk.close')}
          </Button>
        )}
        <Button variant="danger" onClick={() => onAsk('void')}>
          {t('desk.void')}
        </Button>
      </div>
    </>
  );
}
