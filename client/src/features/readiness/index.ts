// The door of this folder for the desk. The delegate's room names its parts one by one.
export { useBoard, type Board } from './board-rows';
export { OpenedBlock, OpenedShare } from './opened-share';
export { ReadersList } from './readers-list';
export { ReadinessActs, ReadinessBoard, uninvitedOf } from './readiness-board';
export { useReadership } from './use-readership';
