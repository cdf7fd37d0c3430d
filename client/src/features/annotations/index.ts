// The door of this folder for places.
export { NotesPanel } from './notes-panel';
export { PlacedNotes } from './placed-notes';
export { useNotesStatus } from './use-notes';
