// The seats drawn where they stand, each by its state. A list to those who do not see it. With `onChoose` every seat is a button.
import { useTranslation } from 'react-i18next';
import { cx, Icon, VisuallyHidden } from '../../ui';
import { seatLooks } from './seat-looks';
import styles from './seats.module.css';
import type { TakenSeat } from './use-seats';

/** Longer names are set closer, for the seat stays as wide as it is. */
const LONG_NAME = 5;

interface SeatPlanProps {
  seats: readonly TakenSeat[];
  chosen?: string | null;
  onChoose?: (seat: TakenSeat) => void;
}

export function SeatPlan({ seats, chosen = null, onChoose }: SeatPlanProps) {
  const { t } = useTranslation('seating');
  return (
    <ul role="list" className={styles.plan} aria-label={t('plan')}>
      {seats.map((taken) => {
        const { seat, person, called, state } = taken;
        const { sign, look } = seatLooks[state];
        const apart = / /.exec(called)?.index ?? null;
        const letter = apart === null ? null : called.slice(0, apart).replace('.', '');
        // An empty seat is named where it can be chosen, and says nothing to a hall.
        const name = person === undefined && onChoose ? seat.name : called;
        const given = apart === null ? name : called.slice(apart + 1);
        const spoken = t('seatOf', {
          ...{ seat: seat.name, name: person?.name ?? t('empty') },
          state: person === undefined ? '' : t(`state.${state}`),
        });
        const dress = cx(
          ...[styles.seat, person === undefined ? styles.empty : look],
          given.length > LONG_NAME && styles.tight,
          chosen === seat.name && styles.chosen,
        );
        const words = (
          <>
            <span aria-hidden className={styles.given}>
              {given}
            </span>
            <VisuallyHidden>{spoken}</VisuallyHidden>
          </>
        );
        const style = { left: `calc(var(--u) * ${seat.x})`, top: `calc(var(--u) * ${seat.y})` };
        return (
          <li key={seat.name} className={styles.place} style={style}>
            {onChoose ? (
              <button
                type="button"
                className={dress}
                aria-pressed={chosen === seat.name}
                onClick={() => onChoose(taken)}
              >
                {words}
              </button>
            ) : (
              <span className={dress}>{words}</span>
            )}
            {letter !== null && (
              <span aria-hidden className={cx(styles.sign, styles.letter)}>
                {letter}
              </span>
            )}
            {sign !== null && person !== undefined && (
              <span className={cx(styles.sign, styles.state)}>
                <Icon of={sign} size="xs" bold />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
