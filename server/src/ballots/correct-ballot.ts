// ballot.correct: a note beside a declared result. The figures stay: a record that can be rewritten is none.
import { correctBallot } from '@hop/shared/ballots/ballots-commands.js';
import { ballotRefusals } from '@hop/shared/ballots/refusals.js';
import { handle } from '../kernel/handler.js';
import { BallotRow } from './ballot.entity.js';

export const correctBallotHandler = handle(correctBallot, async (work, { ballotId, text }) => {
  const ballot = await work.need(BallotRow, ballotId);
  if (ballot.declaredAt === null) throw ballotRefusals.notDeclared();
  const correction = { text, name: work.actor.name, at: work.now };
  work.update(BallotRow, ballot, { corrections: [...ballot.corrections, correction] });
  return { at: work.now };
});
