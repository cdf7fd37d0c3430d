// Điểm danh: who is here, site by site.
import { Reception } from '../../features/arrivals';
import { RollCallBoard } from '../../features/participants/roll-call';
import { RollFiles } from '../../features/participants/roll-files';
import { DeskSection } from './desk-section';

export function RollCallSection() {
  return (
    <DeskSection section="rollCall" acts={<RollFiles />}>
      <Reception />
      <RollCallBoard />
    </DeskSection>
  );
}
