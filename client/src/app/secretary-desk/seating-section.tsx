// Sơ đồ chỗ ngồi: the hall from above, made from a template and changed by two taps.
import { ArrangeButton, CardFiles, RemovePlanButton, SeatingEditor } from '../../features/seating';
import { DeskSection } from './desk-section';

export function SeatingSection() {
  return (
    <DeskSection
      section="seating"
      acts={
        <>
          <CardFiles />
          <RemovePlanButton />
          <ArrangeButton />
        </>
      }
    >
      <SeatingEditor />
    </DeskSection>
  );
}
