// The door of this folder for places.
export { NotesPanel } from './notes-panel';
export { useNotesStatus } from './use-notes';
