// Beside the large digits: how they are to be read, with a sign of its own for each stage of the time.
import type { Speech } from '@hop/shared/speaking/speech.js';
import { AlarmClock, Hourglass, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui';
import styles from './time-words.module.css';
import type { Countdown } from './use-countdown';

const signs = { minute: Hourglass, last: AlarmClock, over: TriangleAlert } as const;

/** How the digits look at each stage. */
export const digitTones = { calm: 'accent', minute: 'warn', last: 'warn', over: 'over' } as const;

type TimeWordsProps = {
  countdown: Countdown;
  speech: Pick<Speech, 'runningSince'>;
  /** The word for a time that simply runs. */
  calm: 'left' | 'leftLong';
};

export function TimeWords({ countdown: { stage, overBy }, speech, calm }: TimeWordsProps) {
  const { t } = useTranslation('speaking');
  const isPaused = speech.runningSince === null;
  if (stage === 'calm') return <span>{t(`floor.${isPaused ? 'paused' : calm}`)}</span>;
  return (
    <span className={styles[stage]}>
      <Icon of={signs[stage]} />
      <span role="status">{t(`floor.stage.${stage}`)}</span>
      {stage === 'over' && <span>{overBy}</span>}
      {isPaused && <span>· {t('floor.paused')}</span>}
    </span>
  );
}
