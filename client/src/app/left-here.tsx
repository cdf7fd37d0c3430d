// What this device still keeps of a meeting that is refused to its reader: papers, and notes of their own.
import { RefusedNotes } from '../features/annotations/kept-notes';
import { KeptOfRefused } from '../features/offline/kept-of-refused';

export function LeftHere({ meetingId }: { meetingId: string }) {
  return (
    <>
      <KeptOfRefused meetingId={meetingId} />
      <RefusedNotes />
    </>
  );
}
