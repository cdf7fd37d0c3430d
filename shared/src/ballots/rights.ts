// Who may do what with ballots. Voting itself needs the voting right; attendance and the frozen list are the ballot's own rules.
import { isChair, isStaff } from '../policy/actor.js';
import { defineRights, isOperatorThere } from '../policy/rights.js';

export const ballotRights = defineRights({
  'ballot.prepare': isStaff,
  'ballot.edit': isStaff,
  'ballot.remove': isStaff,
  'ballot.open': isStaff,
  'ballot.pause': isStaff,
  'ballot.resume': isStaff,
  'ballot.close': isStaff,
  'ballot.declare': isStaff,
  'ballot.void': isStaff,
  'ballot.rerun': isStaff,
  'ballot.castingVote': isChair,
  'ballot.confirmCount': isChair,
  'ballot.correct': isStaff,
  /** The files of a declared result: everybody who takes part; displays show it and hand nothing out. */
  'ballot.readResult': (actor) => actor.participantId !== null,
  'tellers.appoint': isStaff,
  'vote.cast': (actor) => actor.votingRight,
  'paper.cast': (actor) => actor.votingRight,
  'vote.tick': isStaff,
  /** An operator counts the hands of the own site; the secretary and the chair those of every site. */
  'hands.count': (actor, subject) => isStaff(actor) || isOperatorThere(actor, subject),
});
