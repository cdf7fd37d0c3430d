// Ghi chép: running notes while the meeting goes on, and the chair's conclusion.
import { ConclusionEditor } from '../../features/minutes/conclusion-editor';
import { NoteComposer } from '../../features/minutes/note-composer';
import { NoteList } from '../../features/minutes/note-list';
import { DeskSection } from './desk-section';

export function NotesSection() {
  return (
    <DeskSection section="notes">
      <NoteComposer />
      <NoteList />
      <ConclusionEditor />
    </DeskSection>
  );
}
