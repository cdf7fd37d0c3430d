// For those who vote without their tablets: what to do now, and when names are called what the secretary has ticked for me.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { isChoice } from '@hop/shared/ballots/ballot.js';
import { CircleCheck, CirclePause, Hand, Info, Mic } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatExactTime } from '../../lib/format';
import { Note } from '../../ui';
import { isRunning } from './ballot-in-view';
import type { VoteInHand } from './use-vote';
import { CheckInNote } from './vote-line';
import styles from './vote-sheet.module.css';

type VoteAloudProps = { ballot: Ballot; vote: VoteInHand };

export function VoteAloud(props: VoteAloudProps) {
  return (
    <div aria-live="polite" className={styles.line}>
      <Words {...props} />
    </div>
  );
}

function Words({ ballot, vote }: VoteAloudProps) {
  const { t } = useTranslation('ballots');
  const running = isRunning(ballot);
  const isByVoice = ballot.method === 'voice';
  const said = isByVoice ? (vote.recorded?.choice ?? null) : null;
  if (!vote.onRoll)
    return running ? (
      <Note icon={Info} tone="ok" title={t('notOnRoll')}>
        {t('notOnRollWords')}
      </Note>
    ) : null;
  if (said !== null && isChoice(said))
    return (
      <Note
        icon={CircleCheck}
        tone="ok"
        title={t('aloud.ticked', {
          choice: t(`choice.${said}`),
          time: formatExactTime(vote.recorded?.castAt ?? 0),
        })}
      >
        {running && t('aloud.mayMend')}
      </Note>
    );
  if (!running) return isByVoice ? <Note icon={Info} tone="ok" title={t('notVoted')} /> : null;
  if (!vote.present) return <CheckInNote words={t('aloud.checkInWords')} />;
  if (ballot.state === 'paused')
    return (
      <Note icon={CirclePause} tone="warn" title={t('pausedTitle')}>
        {t('aloud.pausedWords')}
      </Note>
    );
  return isByVoice ? (
    <Note icon={Mic} tone="ok" title={t('aloud.voice')}>
      {t('aloud.voiceWords')}
    </Note>
  ) : (
    <Note icon={Hand} tone="ok" title={t('aloud.hands')}>
      {t('aloud.handsWords')}
    </Note>
  );
}
