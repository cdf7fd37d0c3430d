// Parts of the room that open by a tap: one file of code, which comes after the page that is read (later-parts.ts).
export { MarkStrip } from '../../features/annotations/mark-strip';
export { PlacedNotes } from '../../features/annotations/placed-notes';
export { ServiceSheet } from '../../features/messages/service-sheet';
export { AskSheet } from '../../features/speaking/ask-sheet';
export { RoomPane } from './room-pane';
