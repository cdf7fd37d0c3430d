// Parts of the reader that open by a tap or are rarely there: one file of code, which comes after the page (lib/later.tsx).
export { HandOverDialog } from './hand-over-dialog';
export { NoPages } from './no-pages';
export { PageDialog } from './page-dialog';
export { ReplacedNotice } from './replaced-notice';
export { ReviewDecision } from './review-decision';
export { ViewDialog } from './view-dialog';
export { ViewerPanel } from './viewer-panel';
