// The one line under the buttons that says how my vote stands. "Đã ghi nhận" is said of what the server told, nothing else.
import { isChoice, type Answer, type Ballot } from '@hop/shared/ballots/ballot.js';
import { isBlank } from '@hop/shared/ballots/paper-marks.js';
import type { TFunction } from 'i18next';
import { checkIn } from '@hop/shared/participants/participants-commands.js';
import { CircleCheck, CirclePause, CircleX, Info, RefreshCw, UserCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatExactTime } from '../../lib/format';
import { refusalText, useAct } from '../../live';
import { Button, Note } from '../../ui';
import { isRunning } from './ballot-in-view';
import type { VoteInHand } from './use-vote';
import styles from './vote-sheet.module.css';

type VoteLineProps = { ballot: Ballot; vote: VoteInHand };

/** `words`: what follows from it. */
export function CheckInNote({ words }: { words: string }) {
  const { t } = useTranslation('ballots');
  const { act, busy } = useAct(checkIn, {
    done: ({ checkedInAt }) => t('checkedIn', { time: formatExactTime(checkedInAt) }),
  });
  return (
    <Note
      icon={UserCheck}
      tone="warn"
      title={t('checkInNeeded')}
      act={
        <Button variant="primary" busy={busy} onClick={() => void act({})}>
          {t('checkIn')}
        </Button>
      }
    >
      {words}
    </Note>
  );
}

const answerWord = (t: TFunction<'ballots'>, answer: Answer): string =>
  isChoice(answer) ? t(`choice.${answer}`) : t(isBlank(answer) ? 'paper.blank' : 'paper.yours');

function Words({ ballot, vote }: VoteLineProps) {
  const { t } = useTranslation('ballots');
  const { recorded, refusal, sending } = vote;
  const { secret } = ballot;
  const running = isRunning(ballot);
  if (!vote.onRoll)
    return running ? (
      <Note icon={Info} tone="ok" title={t('notOnRoll')}>
        {t('notOnRollWords')}
      </Note>
    ) : null;
  const recordedWords =
    recorded === null
      ? null
      : recorded.choice === null
        ? t('secret.recorded', { time: formatExactTime(recorded.castAt) })
        : t('recorded', {
            time: formatExactTime(recorded.castAt),
            choice: answerWord(t, recorded.choice),
          });
  if (sending !== null)
    return (
      <Note icon={RefreshCw} tone="warn" title={t('notYetRecorded')}>
        {secret ? t('secret.sendingWords') : t('sendingWords', { choice: answerWord(t, sending) })}
      </Note>
    );
  if (secret && recordedWords !== null)
    return (
      <Note icon={CircleCheck} tone="ok" title={recordedWords}>
        {t('secret.protected')} {t('secret.protectedWords')}
      </Note>
    );
  if (refusal !== null)
    return (
      <Note icon={CircleX} tone="lost" title={t(secret ? 'secret.refused' : 'refusedVote')}>
        {refusalText(refusal)} {recordedWords !== null && t('stillRecorded', { recordedWords })}
      </Note>
    );
  if (recordedWords !== null)
    return (
      <Note icon={CircleCheck} tone="ok" title={recordedWords}>
        {running && t(ballot.mayChange ? 'mayChange' : 'mayNotChange')}
      </Note>
    );
  if (running && !vote.present) return <CheckInNote words={t('checkInWords')} />;
  if (ballot.state === 'paused')
    return (
      <Note icon={CirclePause} tone="warn" title={t('pausedTitle')}>
        {t(`pausedBecause.${ballot.pauseReason ?? 'chair'}`)}
      </Note>
    );
  // Stands where the record will stand, so that no button moves under the finger when it comes.
  if (running)
    return (
      <Note icon={Info} tone="ok" title={t(secret ? 'secret.nothingRecorded' : 'nothingRecorded')}>
        {t(secret ? 'secret.final' : ballot.mayChange ? 'mayChange' : 'confirm.final')}
      </Note>
    );
  return ballot.state === 'draft' ? null : (
    <Note icon={Info} tone="ok" title={t(secret ? 'secret.notVoted' : 'notVoted')} />
  );
}

export function VoteLine(props: VoteLineProps) {
  return (
    <div aria-live="polite" className={styles.line}>
      <Words {...props} />
    </div>
  );
}
