// The door of this folder for places.
export { BallotBoard, ChoiceKey } from './ballot-board';
export { BallotCard } from './ballot-card';
export { BallotList } from './ballot-list';
export { CastingVoteDialog } from './casting-vote-dialog';
export { CloseDialog, DeclareDialog } from './ballot-dialogs';
export { ConfirmCountDialog } from './confirm-count-dialog';
export { HandsCard } from './hands-card';
export { isRunning, useBallotInView } from './ballot-in-view';
export { BallotPanel, type BallotQuestion } from './ballot-panel';
export { tieToRepeat, useDrafts } from './desk-ballots';
export { DraftBallotForm } from './draft-ballot-form';
export { PrepareDialog } from './prepare-dialog';
export { ResultBoard } from './result-board';
export { useBallotActs } from './use-ballot-acts';
export { useVoteStatus, type VoteStatus } from './use-vote-status';
export { VoidDialog } from './void-dialog';
export { VoteSheet } from './vote-sheet';
