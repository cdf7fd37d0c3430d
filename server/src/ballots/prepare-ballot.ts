// ballot.prepare: a new draft, seen by chair and secretary only.
import { prepareBallot } from '@hop/shared/ballots/ballots-commands.js';
import { unopened } from '@hop/shared/ballots/unopened.js';
import { newId } from '@hop/shared/core/ids.js';
import { handle } from '../kernel/handler.js';
import { contentOf, lastPosition } from './ballot-content.js';
import { BallotRow } from './ballot.entity.js';

export const prepareBallotHandler = handle(prepareBallot, async (work, args) => {
  const content = await contentOf(work, args);
  const { id } = work.insert(BallotRow, {
    id: newId(),
    ...content,
    position: await lastPosition(work),
    rerunOf: null,
    ...unopened(),
  });
  return { ballotId: id };
});
