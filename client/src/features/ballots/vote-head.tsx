// The head of the vote sheet: state, time left, how many have answered, the way to the document and down.
import type { Ballot, BallotProgress } from '@hop/shared/ballots/ballot.js';
import { ChevronDown, FileText, Maximize2, Timer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../lib/format';
import { Button, Digits, Icon, IconButton } from '../../ui';
import { isRunning } from './ballot-in-view';
import { BallotBadge, SecretBadge } from './ballot-badge';
import { useTimeLeft } from './use-time-left';
import styles from './vote-sheet.module.css';

type VoteHeadProps = {
  ballot: Ballot;
  progress: BallotProgress | undefined;
  onLower: () => void;
  onShowDocument?: () => void;
  onWide?: () => void;
};

export function VoteHead({ ballot, progress, onLower, onShowDocument, onWide }: VoteHeadProps) {
  const { t } = useTranslation('ballots');
  // While it is open its own badge says enough.
  const isPlainlySecret = ballot.secret && ballot.state === 'open' && !ballot.closing;
  const secondsLeft = useTimeLeft(ballot);
  return (
    <div className={styles.head}>
      <div className={styles.top}>
        {ballot.secret && <SecretBadge />}
        {!isPlainlySecret && <BallotBadge ballot={ballot} />}
        {isRunning(ballot) && secondsLeft !== null && (
          <span className={styles.left}>
            <Icon of={Timer} size="s" />
            {t('timeLeft')} <Digits value={formatDuration(secondsLeft)} />
          </span>
        )}
      </div>
      {isRunning(ballot) && progress !== undefined && (
        <span className={styles.count}>
          {t(ballot.secret ? 'secret.answered' : 'answered', {
            answered: progress.answered,
            present: progress.present,
          })}
        </span>
      )}
      <span className={styles.acts}>
        {onShowDocument && (
          <Button icon={FileText} onClick={onShowDocument} className={styles.document}>
            {t('showDocument')}
          </Button>
        )}
        {onWide && (
          <Button icon={Maximize2} variant="quiet" onClick={onWide} className={styles.document}>
            {t('wide')}
          </Button>
        )}
        <IconButton icon={ChevronDown} label={t('lower')} onClick={onLower} />
      </span>
    </div>
  );
}
