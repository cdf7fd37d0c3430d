// An open or paused ballot at the desk. No choice and no interim figure is here: nobody has them before the close. Only hands
// are shown and counted in front of everybody.
import { Lock, Pause, Play, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../lib/format';
import { useEntity } from '../../live';
import { Button, Digits, ProgressBar } from '../../ui';
import { AnsweredVotes } from './answered-votes';
import type { BallotPanelProps } from './ballot-panel';
import styles from './ballot-panel.module.css';
import { CallNames } from './call-names';
import { HandsButton } from './hands-dialog';
import { HandsState } from './hands-state';
import { OwnVote } from './own-vote';
import { PauseOffer } from './pause-offer';
import { ruleOf } from './rule-words';
import { useBallotActs } from './use-ballot-acts';
import { useTimeLeft } from './use-time-left';
import { WaitingNames } from './waiting-names';

export function RunningBallot({ ballot, onAsk, onShowAnswers }: BallotPanelProps) {
  const { t } = useTranslation('ballots');
  const progress = useEntity('ballotProgress', ballot.id);
  const secondsLeft = useTimeLeft(ballot);
  const acts = useBallotActs();
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
        <AnsweredVotes ballotId={ballot.id} />
        {isPaused && ballot.pauseReason !== null && ballot.pauseReason !== 'chair' && (
          <p className={styles.rule}>{t(`desk.paused.${ballot.pauseReason}`)}</p>
        )}
        {ballot.method === 'hands' ? (
          <HandsState ballot={ballot} />
        ) : (
          <WaitingNames ballotId={ballot.id} />
        )}
      </div>
      <div className={styles.acts}>
        {ballot.method === 'hands' && <HandsButton ballot={ballot} />}
        {ballot.method === 'voice' && <CallNames ballot={ballot} />}
        {ballot.method === 'tablet' && (
          <>
            <OwnVote key={ballot.id} ballot={ballot} />
            <Button icon={Users} onClick={onShowAnswers}>
              {t('desk.answers')}
            </Button>
          </>
        )}
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
