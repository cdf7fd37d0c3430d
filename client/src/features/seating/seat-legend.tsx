// What the signs mean, with how many seats stand so. States that do not occur now are left out, present and absent are not.
import { seatStates, type SeatState } from '@hop/shared/seating/seat-state.js';
import { useTranslation } from 'react-i18next';
import { cx, Icon } from '../../ui';
import { seatLooks } from './seat-looks';
import styles from './seats.module.css';
import type { Seats } from './use-seats';

const always: readonly SeatState[] = ['present', 'absent'];

export function SeatLegend({ seats: { seats, isAnswersShown } }: { seats: Seats }) {
  const { t } = useTranslation('seating');
  const taken = seats.filter(({ person }) => person !== undefined);
  const count = (state: SeatState): number => taken.filter((one) => one.state === state).length;
  return (
    <ul role="list" className={styles.legend} aria-label={t('legend')}>
      {seatStates
        .filter((state) => always.includes(state) || count(state) > 0)
        .map((state) => {
          const { sign, look } = seatLooks[state];
          return (
            <li key={state}>
              <span className={cx(styles.key, look)}>{sign && <Icon of={sign} size="xs" />}</span>
              <span>
                <b>{count(state)}</b>{' '}
                {t(
                  isAnswersShown && state === 'present' ? 'legendOf.waiting' : `legendOf.${state}`,
                )}
              </span>
            </li>
          );
        })}
      {isAnswersShown && <li>{t('onlyYou')}</li>}
    </ul>
  );
}
