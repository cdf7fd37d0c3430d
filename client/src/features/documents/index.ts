// The door of this folder for places.
export { DocumentInspector } from './document-inspector';
export { DocumentList } from './document-list';
export { DocumentPicker } from './document-picker';
export { DocumentViewer } from './document-viewer';
export { FileReader } from './file-reader';
export type { PageOnScreen, PageOverlay } from './page-column';
export { PackLink } from './pack-link';
export { useDocumentTotals } from './use-document-board';
export { leaveOpen } from './reading-place';
export { useDocumentsStatus } from './use-documents-status';
export { useFollowStatus, type FollowStatus } from './use-follow-status';
export { useItemOptions } from './use-item-options';
export { useReading, type Reading } from './use-reading';
export { ReviewsWaiting } from './reviews-waiting';
export { UploadDocuments } from './upload-documents';
export { UploadProgress } from './upload-progress';
