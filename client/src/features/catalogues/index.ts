// The door of this folder for places.
export { RoomEditor } from './room-editor';
export { RoomList } from './room-list';
export { WordList } from './word-list';
