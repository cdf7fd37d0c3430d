// What comes over a page by a tap: one file of code, which comes after the page (lib/later.tsx). Not what a tool writes with: the first
// stroke waits for nothing.
export { NoteCard } from './note-card';
export { SelectionBar } from './selection-bar';
