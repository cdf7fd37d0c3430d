// At a desk: the hall as a map. A tap on a seat says who sits there and how much they have spoken; acts come from who shows the map.
import type { Participant } from '@hop/shared/participants/participant.js';
import { positionAtUnit } from '@hop/shared/participants/position-at-unit.js';
import { speakingTotals } from '@hop/shared/speaking/speaking-time.js';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useEntities, useServerNow } from '../../live';
import { Card, Row, RowList } from '../../ui';
import { SeatLegend } from './seat-legend';
import { SeatPlan } from './seat-plan';
import styles from './seats.module.css';
import { useSeats } from './use-seats';

const EVERY_MS = 15_000;
const MINUTE_MS = 60_000;

interface SeatMapProps {
  /** What may be done with the person whose seat was tapped, such as giving the floor. */
  acts?: (person: Participant) => ReactNode;
}

export function SeatMap({ acts }: SeatMapProps) {
  const { t } = useTranslation('seating');
  const seats = useSeats();
  const [chosen, setChosen] = useState<string | null>(null);
  if (seats === null) return <p className={styles.words}>{t('noPlan')}</p>;
  const taken = seats.seats.find(({ seat }) => seat.name === chosen);
  return (
    <div className={styles.form}>
      <SeatLegend seats={seats} />
      <div className={styles.desk}>
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('plan')}>
          <SeatPlan
            seats={seats.seats}
            chosen={chosen}
            onChoose={({ seat }) => setChosen(seat.name === chosen ? null : seat.name)}
          />
        </div>
      </div>
      <Card flush>
        <div role="status">
          {taken === undefined && <p className={styles.words}>{t('tapSeat')}</p>}
          {taken !== undefined && taken.person === undefined && (
            <p className={styles.words}>{t('emptySeat', { seat: taken.seat.name })}</p>
          )}
          {taken?.person && (
            <RowList>
              <SeatedPerson person={taken.person} seat={taken.seat.name}>
                {acts?.(taken.person)}
              </SeatedPerson>
            </RowList>
          )}
        </div>
      </Card>
    </div>
  );
}

interface SeatedPersonProps {
  person: Participant;
  seat: string;
  children: ReactNode;
}

function SeatedPerson({ person, seat, children }: SeatedPersonProps) {
  const { t } = useTranslation('seating');
  const speeches = useEntities('speech');
  const participants = useEntities('participant');
  const { byParticipant } = speakingTotals(speeches, participants, useServerNow(EVERY_MS));
  const usedMs = byParticipant.get(person.id);
  const minutes = Math.max(1, Math.round((usedMs ?? 0) / MINUTE_MS));
  return (
    <Row
      person={person.name}
      title={[person.honorific, person.name].filter(Boolean).join(' ')}
      detail={[
        ...[t('seat', { seat }), positionAtUnit(person.position, person.unitName)],
        usedMs === undefined ? t('notSpoken') : t('used', { minutes }),
      ].join(' · ')}
      act={children ?? undefined}
    />
  );
}
