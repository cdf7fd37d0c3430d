// The door of this folder for places.
export { DocumentList } from './document-list';
export { DocumentPicker } from './document-picker';
export { DocumentViewer } from './document-viewer';
export { leaveOpen } from './reading-place';
export { useDocumentsStatus } from './use-documents-status';
export { useFollowStatus, type FollowStatus } from './use-follow-status';
export { useReading, type Reading } from './use-reading';
