// The door of this folder for the secretary's desk.
export { BoardActs } from './board-acts';
export { LinksDialog } from './links-dialog';
export { ReportPanel } from './report-panel';
export { ReportsBoard } from './reports-board';
export { RequestDialog } from './request-dialog';
export { useLinks } from './use-links';
