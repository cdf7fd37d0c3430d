// The door of this folder for places.
export { useVoteStatus, type VoteStatus } from './use-vote-status';
export { VoteSheet } from './vote-sheet';
