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
  | 'papers'
  | 'passed'
  | 'tied'
  | 'castingVote'
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
  papers: null,
  passed: null,
  tied: null,
  castingVote: null,
  objectionEndsAt: null,
  corrections: [],
});

type Asked = 'secret' | 'trial' | 'showNames' | 'tie' | 'recusedIds' | 'rerunOf';

/** An open vote of everybody entitled, that counts, and fails in a tie. */
export const plainVote = (): Pick<Ballot, Asked> => ({
  secret: false,
  trial: false,
  showNames: false,
  tie: 'fails',
  recusedIds: [],
  rerunOf: null,
});
