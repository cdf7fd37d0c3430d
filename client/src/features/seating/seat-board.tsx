// For displays: the hall from above, names in the size of a wall, the speaker or the count in the middle. Nothing without a plan.
import { useEntity, useScope } from '../../live';
import { SeatLegend } from './seat-legend';
import { SeatMiddle } from './seat-middle';
import { SeatPlan } from './seat-plan';
import styles from './seats.module.css';
import { useSeats } from './use-seats';

export function SeatBoard() {
  const { meetingId } = useScope();
  const plan = useEntity('seatingPlan', meetingId);
  const seats = useSeats();
  if (seats === null || plan === undefined) return null;
  return (
    <section className={styles.board}>
      <div className={styles.stage}>
        <div className={styles.hall}>
          <SeatPlan seats={seats.seats} />
          <SeatMiddle ballotId={seats.ballotId} isFlat={plan.template.kind === 'theatre'} />
        </div>
      </div>
      <footer className={styles.foot}>
        <SeatLegend seats={seats} />
      </footer>
    </section>
  );
}
