// The door of this folder for places.
export { NotesWaiting } from './kept-notes';
export { useMarking, type Marking } from './marking';
export { MarkStrip } from './mark-strip';
export { useNoteOverlay } from './note-overlay';
export { NotesPanel } from './notes-panel';
export { PlacedNotes } from './placed-notes';
export { NotesSender } from './notes-sender';
export { OpinionList } from './opinion-list';
export { useNotesStatus } from './use-notes';
export { useNotesSavedWord } from './use-notes-saved-word';
