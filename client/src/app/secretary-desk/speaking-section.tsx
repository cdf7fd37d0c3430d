// Phát biểu: the floor run on the chair's order, the round of questions, and who has spoken how long.
import { useState } from 'react';
import {
  CutDialog,
  FloorCard,
  InterpellationCard,
  QueueCard,
  SpeakersLists,
  useFloor,
} from '../../features/speaking';
import { useEntity, useScope } from '../../live';
import { DeskSection } from './desk-section';

export function SpeakingSection() {
  const { meetingId } = useScope();
  const inSession = useEntity('meeting', meetingId)?.state === 'inSession';
  const floor = useFloor();
  const [cutting, setCutting] = useState(false);
  return (
    <DeskSection section="speaking">
      <FloorCard inSession={inSession} onEnd={() => setCutting(true)} />
      {/* As long as its list: here the page scrolls, not the card. */}
      <div>
        <QueueCard inSession={inSession} />
      </div>
      <InterpellationCard inSession={inSession} />
      <SpeakersLists />
      {cutting && floor !== null && <CutDialog floor={floor} onDone={() => setCutting(false)} />}
    </DeskSection>
  );
}
