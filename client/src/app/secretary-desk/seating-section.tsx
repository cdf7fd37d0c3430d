// Sơ đồ chỗ ngồi: the hall from above, made from a template and changed by two taps.
import { ArrangeButton, RemovePlanButton, SeatingEditor } from '../../features/seating';
import { DeskSection } from './desk-section';

export function SeatingSection() {
  return (
    <DeskSection
      section="seating"
      acts={
        <>
          <RemovePlanButton />
          <ArrangeButton />
        </>
      }
    >
      <SeatingEditor />
    </DeskSection>
  );
}
