// What every ballot is before it is opened: nothing has happened to it.
import type { Ballot } from './ballot.js';

type Happened =
  | 'state'
  | 'openedAt'
  | 'closesAt'
  | 'closing'
  | 'remainingMs'
  | 'pauseReason'
  | 'closedAt'
  | 'declaredAt'
  | 'voidReason'
  | 'tally'
  | 'lineTally'
  | 'papers'
  | 'passed'
  | 'tied'
  | 'castingVote'
  | 'countConfirmed'
  | 'objectionEndsAt'
  | 'corrections';

export const unopened = (): Pick<Ballot, Happened> => ({
  state: 'draft',
  openedAt: null,
  closesAt: null,
  closing: false,
  remainingMs: null,
  pauseReason: null,
  closedAt: null,
  declaredAt: null,
  voidReason: null,
  tally: null,
  lineTally: null,
  papers: null,
  passed: null,
  tied: null,
  castingVote: null,
  countConfirmed: null,
  objectionEndsAt: null,
  corrections: [],
});

type Asked =
  | 'kind'
  | 'lines'
  | 'seats'
  | 'method'
  | 'secret'
  | 'trial'
  | 'weighted'
  | 'showNames'
  | 'tie'
  | 'recusedIds'
  | 'rerunOf';

/** An open vote on one motion of everybody entitled, on tablets, that counts, and fails in a tie. */
export const plainVote = (): Pick<Ballot, Asked> => ({
  kind: 'motion',
  lines: [],
  seats: null,
  method: 'tablet',
  secret: false,
  trial: false,
  weighted: false,
  showNames: false,
  tie: 'fails',
  recusedIds: [],
  rerunOf: null,
});
