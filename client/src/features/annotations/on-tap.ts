// What comes over a page by a tap or with a tool: one file of code, which comes after the page (lib/later.tsx).
export { NoteCard } from './note-card';
export { PenSurface } from './pen-surface';
export { SelectionBar } from './selection-bar';
export { WordsSurface } from './words-surface';
