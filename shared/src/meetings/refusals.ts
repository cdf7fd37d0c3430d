// Why a meeting says no.
import { defineRefusals } from '../core/refusal.js';

export const meetingRefusals = defineRefusals('meetings', {
  notThisState: 'wrongState',
  noQuorum: 'conflict',
  noAgenda: 'conflict',
  ballotOpen: 'wrongState',
  ballotUndeclared: 'wrongState',
  over: 'wrongState',
  notInSession: 'wrongState',
  reasonNeeded: 'invalid',
  resumesInThePast: 'invalid',
  oneVoteEach: 'invalid',
  endsBeforeStart: 'invalid',
  sittingBegan: 'wrongState',
  sittingNext: 'conflict',
  sittingOverlaps: 'conflict',
  sittingBeforeCurrent: 'conflict',
  startsWithMeeting: 'invalid',
  clashChanged: 'conflict',
});
