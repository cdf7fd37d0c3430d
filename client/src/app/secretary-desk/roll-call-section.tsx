// Điểm danh: who is here, site by site.
import { RollCallBoard } from '../../features/participants/roll-call';
import { DeskSection } from './desk-section';

export function RollCallSection() {
  return (
    <DeskSection section="rollCall">
      <RollCallBoard />
    </DeskSection>
  );
}
