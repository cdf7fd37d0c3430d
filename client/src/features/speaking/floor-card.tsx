// The chair's view of the floor: who speaks, the large countdown, and the acts on it. Empty, it says how to fill it.
import { positionAtUnit } from '@hop/shared/participants/position-at-unit.js';
import { Mic, MicOff, Minus, Pause, Play, Plus, Square } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../lib/format';
import { Avatar, Badge, Button, Card, Digits, Empty, ProgressBar } from '../../ui';
import { addressed, useFloor, useQueue, type Floor } from './floor';
import styles from './floor-card.module.css';
import { Exchange } from './exchange';
import { SoundSwitch } from './sound-switch';
import { digitTones, TimeWords } from './time-words';
import { useCountdown } from './use-countdown';
import { useFloorActs } from './use-floor-acts';
import { useWarningSound } from './use-warning-sound';

type FloorCardProps = {
  /** Asks before a turn is cut off; the place holds the dialog, because a key may ask for it too. */
  onEnd: () => void;
  /** Whether people may be called at all now. */
  inSession: boolean;
  /** Beside a ballot there is room to spare, and nobody is to be called meanwhile. */
  roomy?: boolean;
};

export function FloorCard({ onEnd, ...empty }: FloorCardProps) {
  const floor = useFloor();
  return floor === null ? <EmptyFloor {...empty} /> : <TakenFloor floor={floor} onEnd={onEnd} />;
}

function EmptyFloor({ inSession, roomy = false }: Pick<FloorCardProps, 'inSession' | 'roomy'>) {
  const { t } = useTranslation('speaking');
  const waiting = useQueue().length;
  const words = !inSession ? 'notYet' : waiting === 0 ? 'emptyQueue' : 'emptyWaiting';
  return (
    <Card title={t('floor.title')} aside={<Badge icon={MicOff}>{t('floor.emptyBadge')}</Badge>}>
      {roomy ? (
        <Empty icon={Mic} title={t('floor.empty')}>
          {waiting === 0 ? t(`floor.${words}`) : t('floor.emptyKept', { count: waiting })}
        </Empty>
      ) : (
        <p className={styles.position}>{t(`floor.${words}`)}</p>
      )}
    </Card>
  );
}

function TakenFloor({ floor: { speech, person }, onEnd }: { floor: Floor; onEnd: () => void }) {
  const { t } = useTranslation('speaking');
  const countdown = useCountdown(speech);
  const acts = useFloorActs(speech);
  useWarningSound(speech.id, countdown.stage);
  const { turn, kind } = speech;
  const eyebrow = acts.isPaused
    ? t('floor.pausedTurn', { turn })
    : kind === 'speech'
      ? t('floor.speakingTurn', { turn })
      : t('floor.other', { kind: t(`kind.${kind}`), turn });
  return (
    <Card tone="current">
      <div className={styles.who}>
        <Avatar name={person?.name ?? ''} size="l" />
        <div className={styles.words}>
          <p className={styles.eyebrow}>{eyebrow}</p>
          <h2 className={styles.name}>{addressed(person)}</h2>
          <p className={styles.position}>
            {person && positionAtUnit(person.position, person.unitName)}
            {person?.simulated && ` · ${t('simulated')}`}
          </p>
          <Exchange speech={speech} />
        </div>
        <SoundSwitch />
      </div>
      <div className={styles.clock}>
        <Digits value={countdown.text} size="countdown" tone={digitTones[countdown.stage]} />
        <Minutes acts={acts} />
      </div>
      <p className={styles.position}>
        <TimeWords countdown={countdown} speech={speech} calm="left" />{' '}
        {t('floor.outOf', { time: formatDuration(speech.limitSeconds) })}
      </p>
      <ProgressBar
        large
        label={t('floor.used')}
        value={speech.limitSeconds - countdown.seconds}
        total={speech.limitSeconds}
      />
      <div className={styles.acts}>
        <Button
          icon={acts.isPaused ? Play : Pause}
          busy={acts.busy}
          aria-keyshortcuts="F4"
          onClick={acts.pauseOrResume}
        >
          {t(acts.isPaused ? 'floor.resume' : 'floor.pause')}
        </Button>
        {speech.requestId !== null && (
          <Button busy={acts.skipping} onClick={acts.skip}>
            {t('floor.absent')}
          </Button>
        )}
        <Button variant="danger" icon={Square} aria-keyshortcuts="F9" onClick={onEnd}>
          {t('floor.end')}
        </Button>
      </div>
    </Card>
  );
}

/** Beside the countdown, because they change it. */
function Minutes({ acts }: { acts: ReturnType<typeof useFloorActs> }) {
  const { t } = useTranslation('speaking');
  return (
    <div className={styles.minutes}>
      <Button
        icon={Plus}
        aria-label={t('floor.addMinuteLabel')}
        busy={acts.extending}
        aria-keyshortcuts="F8"
        onClick={acts.addMinute}
      >
        {t('floor.addMinute')}
      </Button>
      <Button
        icon={Minus}
        aria-label={t('floor.takeMinuteLabel')}
        busy={acts.extending}
        onClick={acts.takeMinute}
      >
        {t('floor.takeMinute')}
      </Button>
    </div>
  );
}
