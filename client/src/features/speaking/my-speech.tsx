// I have the floor: my time, and the end of my speech.
import { endSpeech } from '@hop/shared/speaking/speaking-commands.js';
import type { Speech } from '@hop/shared/speaking/speech.js';
import { MicOff } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../lib/format';
import { useAct } from '../../live';
import { Button, ConfirmDialog, Digits, ProgressBar } from '../../ui';
import { AskHead } from './ask-head';
import styles from './ask-sheet.module.css';
import { SoundSwitch } from './sound-switch';
import { digitTones, TimeWords } from './time-words';
import { useCountdown } from './use-countdown';
import { useWarningSound } from './use-warning-sound';

export function MySpeech({ speech, onClose }: { speech: Speech; onClose: () => void }) {
  const { t } = useTranslation('speaking');
  const countdown = useCountdown(speech);
  const [asking, setAsking] = useState(false);
  const { act, busy } = useAct(endSpeech, {
    done: ({ usedMs }) => t('done.endMine', { time: formatDuration(usedMs / 1000) }),
  });
  const end = async () => {
    await act({ speechId: speech.id });
    setAsking(false);
  };
  useWarningSound(speech.id, countdown.stage);
  return (
    <div className={styles.body}>
      <AskHead onClose={onClose}>{t('floor.mine')}</AskHead>
      <div className={styles.clock}>
        <Digits value={countdown.text} size="countdown" tone={digitTones[countdown.stage]} />
        <p className={styles.hint}>
          <TimeWords countdown={countdown} speech={speech} calm="left" />
          <br />
          {t('floor.outOf', { time: formatDuration(speech.limitSeconds) })}
        </p>
        <SoundSwitch />
      </div>
      <ProgressBar
        large
        label={t('floor.used')}
        value={speech.limitSeconds - countdown.seconds}
        total={speech.limitSeconds}
      />
      <Button variant="danger" size="xl" icon={MicOff} block onClick={() => setAsking(true)}>
        {t('floor.endMine')}
      </Button>
      <ConfirmDialog
        open={asking}
        question={t('floor.endMineQuestion')}
        consequence={t(countdown.isOver ? 'floor.endMineOver' : 'floor.endMineLeft', {
          time: countdown.text,
        })}
        stayLabel={t('floor.goOn')}
        actLabel={t('floor.endMine')}
        busy={busy}
        onStay={() => setAsking(false)}
        onAct={() => void end()}
      />
    </div>
  );
}
