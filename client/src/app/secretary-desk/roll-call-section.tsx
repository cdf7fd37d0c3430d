// Điểm danh: who is here, site by site.
import { Reception } from '../../features/arrivals';
import { RollCallBoard } from '../../features/participants/roll-call';
import { DeskSection } from './desk-section';

export function RollCallSection() {
  return (
    <DeskSection section="rollCall">
      <Reception />
      <RollCallBoard />
    </DeskSection>
  );
}
