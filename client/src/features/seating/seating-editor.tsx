// Changing who sits where by two taps: a person, on the map or among those without a seat, and then a seat. No dragging.
import type { Participant } from '@hop/shared/participants/participant.js';
import { seatPerson } from '@hop/shared/seating/seating-commands.js';
import { Armchair } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../live';
import { Button, Card, Chip, Empty } from '../../ui';
import { SeatLegend } from './seat-legend';
import { SeatPlan } from './seat-plan';
import styles from './seats.module.css';
import { useSeats, type TakenSeat } from './use-seats';

export function SeatingEditor() {
  const { t } = useTranslation('seating');
  const seats = useSeats();
  const [moving, setMoving] = useState<Participant | null>(null);
  const { act } = useAct(seatPerson, { done: () => t('editor.done') });
  if (seats === null)
    return (
      <Empty icon={Armchair} title={t('editor.none')}>
        {t('editor.noneWords')}
      </Empty>
    );
  const move = async (seat: string | null): Promise<void> => {
    if (moving === null) return;
    setMoving(null);
    await act({ participantId: moving.id, seat });
  };
  const tap = ({ seat, person }: TakenSeat): void => {
    if (moving === null) setMoving(person ?? null);
    else if (person?.id === moving.id) setMoving(null);
    else void move(seat.name);
  };
  const from = seats.seats.find(({ person }) => moving !== null && person?.id === moving.id);
  return (
    <>
      <Card>
        <div className={styles.acts} role="status">
          {moving === null ? t('editor.tapPerson') : t('editor.tapSeat', { name: moving.name })}
          {moving !== null && (
            <>
              <Button variant="quiet" onClick={() => setMoving(null)}>
                {t('editor.stop')}
              </Button>
              {from !== undefined && (
                <Button variant="quiet" onClick={() => void move(null)}>
                  {t('editor.noSeat')}
                </Button>
              )}
            </>
          )}
        </div>
        {seats.unseated.length > 0 && (
          <div className={styles.acts} role="group" aria-label={t('editor.unseated')}>
            <span className={styles.words}>{t('editor.unseated')}</span>
            {seats.unseated.map((person) => (
              <Chip
                key={person.id}
                chosen={moving?.id === person.id}
                onClick={() => setMoving(moving?.id === person.id ? null : person)}
              >
                {person.name}
              </Chip>
            ))}
          </div>
        )}
      </Card>
      <Card flush>
        <div className={styles.desk}>
          <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('plan')}>
            <SeatPlan seats={seats.seats} chosen={from?.seat.name ?? null} onChoose={tap} />
          </div>
        </div>
      </Card>
      <SeatLegend seats={seats} />
    </>
  );
}
