// For displays: who speaks, in hall-size letters, with the large timer. Nothing when the floor is free.
import { positionAtUnit } from '@hop/shared/participants/position-at-unit.js';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../lib/format';
import { cx, Digits, ProgressBar, wallLength } from '../../ui';
import { addressed, useFloor, useQueue, type Floor } from './floor';
import { Exchange } from './exchange';
import styles from './floor-board.module.css';
import { digitTones, TimeWords } from './time-words';
import { useCountdown } from './use-countdown';
import { WaitingNames } from './waiting-names';

/** Longer ones need two lines beside the timer. */
const LONG_NAME = 24;

export function FloorBoard() {
  const floor = useFloor();
  return floor === null ? null : <Speaker floor={floor} />;
}

function Speaker({ floor: { speech, person } }: { floor: Floor }) {
  const { t } = useTranslation('speaking');
  const countdown = useCountdown(speech);
  const name = addressed(person);
  const position = person ? positionAtUnit(person.position, person.unitName) : '';
  return (
    <section className={styles.board} aria-label={t('floor.speaking')}>
      <p className={styles.eyebrow}>
        {t(speech.kind === 'speech' ? 'floor.speaking' : `kind.${speech.kind}`)}
      </p>
      <h2 className={cx(styles.name, name.length > LONG_NAME && styles.longName)}>{name}</h2>
      <p className={styles.position} {...wallLength(position)}>
        {position}
      </p>
      <Exchange speech={speech} className={styles.exchange} />
      <div className={styles.time}>
        <Digits value={countdown.text} size="wall" tone={digitTones[countdown.stage]} />
      </div>
      <ProgressBar
        large
        label={t('floor.used')}
        value={speech.limitSeconds - countdown.seconds}
        total={speech.limitSeconds}
      />
      <p className={styles.left}>
        <TimeWords countdown={countdown} speech={speech} calm="leftLong" />
        <span>{t('floor.outOf', { time: formatDuration(speech.limitSeconds) })}</span>
      </p>
    </section>
  );
}

/** How many names the hall can read beside the speaker. */
const SHOWN = 3;

/** Those called next, for the side of the same picture. */
export function NextSpeakers() {
  const { t } = useTranslation('speaking');
  const queue = useQueue();
  return (
    <section className={styles.next}>
      <h3 className={styles.eyebrow}>{t('board.next')}</h3>
      {queue.length === 0 && <p>{t('board.nobodyNext')}</p>}
      <WaitingNames queue={queue.slice(0, SHOWN)} />
    </section>
  );
}
