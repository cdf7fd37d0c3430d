// The middle of the board: who speaks and for how long yet, or how many have answered the vote. Empty when neither is on.
import { remainingMs } from '@hop/shared/speaking/speaking-time.js';
import type { Speech } from '@hop/shared/speaking/speech.js';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../lib/format';
import { useEntities, useEntity, useServerNow } from '../../live';
import { cx, Digits } from '../../ui';
import styles from './seats.module.css';

interface SeatMiddleProps {
  ballotId: string | null;
  /** Rows of seats take the middle: there is room for one line above them. */
  isFlat: boolean;
}

export function SeatMiddle({ ballotId, isFlat }: SeatMiddleProps) {
  const { t } = useTranslation('seating');
  const progress = useEntity('ballotProgress', ballotId);
  const speech = useEntities('speech').find(({ endedAt }) => endedAt === null);
  const dress = cx(styles.middle, isFlat && styles.flat);
  if (progress !== undefined)
    return (
      <div className={dress}>
        <p>{t('middle.answered')}</p>
        <p className={styles.figure}>
          {progress.answered}
          <span className={styles.whole}>/{progress.present}</span>
        </p>
      </div>
    );
  return speech === undefined ? null : <Speaker speech={speech} dress={dress} isFlat={isFlat} />;
}

function Speaker({ speech, dress, isFlat }: { speech: Speech; dress: string; isFlat: boolean }) {
  const { t } = useTranslation('seating');
  const person = useEntity('participant', speech.participantId);
  const site = useEntity('site', person?.siteId);
  const leftMs = remainingMs(speech, useServerNow(250));
  return (
    <div className={dress}>
      {!isFlat && <p>{t('middle.speaking')}</p>}
      <h2 className={styles.name}>{[person?.honorific, person?.name].filter(Boolean).join(' ')}</h2>
      {!isFlat && <p>{site && !site.host ? site.name : person?.unitName}</p>}
      <div className={styles.figure}>
        <Digits
          value={formatDuration(Math.ceil(leftMs / 1000))}
          tone={leftMs < 0 ? 'over' : 'accent'}
        />
      </div>
    </div>
  );
}
