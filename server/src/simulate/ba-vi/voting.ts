// The vote of the meeting: 43 members answer within some seconds, one against and one abstaining; who may not is refused.
import { setTimeout as sleep } from 'node:timers/promises';
import { goToAgendaItem } from '@hop/shared/agenda/agenda-commands.js';
import {
  castVote,
  closeBallot,
  declareBallot,
  openBallot,
} from '@hop/shared/ballots/ballots-commands.js';
import { answerOf } from '../answer-of.js';
import { isAway } from './arriving.js';
import { first, type Cast } from './cast.js';

const BALLOT = 'demo-ballot-1';
const ITEM = 'demo-item-7';
/** Longest hesitation of a voter. */
const HESITATION_MS = 6_000;

export async function vote(cast: Cast) {
  const { chair, guests } = cast;
  const ballot = () => chair.tablet.row('ballot', BALLOT);
  await chair.does(goToAgendaItem, { agendaItemId: ITEM });
  await chair.does(openBallot, { ballotId: BALLOT });
  const guest = first(guests);
  await guest.isRefused(castVote, { ballotId: BALLOT, choice: 'inFavour' }, 'core.forbidden');
  const voters = cast.members.filter((one) => !isAway(cast, one));
  await Promise.all(
    voters.map(async (one, index) => {
      await sleep((HESITATION_MS * index) / voters.length);
      const choice = answerOf(index, { kind: 'motion', lines: [], seats: null });
      await one.does(castVote, { ballotId: BALLOT, choice });
    }),
  );
  await chair.tablet.until(
    () => chair.tablet.row('ballotProgress', BALLOT)?.answered === voters.length,
  );
  await chair.does(closeBallot, { ballotId: BALLOT });
  await chair.tablet.until(() => ballot()?.state === 'closed');
  const late = first(voters);
  await late.isRefused(castVote, { ballotId: BALLOT, choice: 'against' }, 'ballots.tooLate');
  await chair.does(declareBallot, { ballotId: BALLOT });
  await chair.tablet.until(() => ballot()?.state === 'declared');
  return {
    voters: voters.length,
    tally: ballot()?.tally ?? null,
    passed: ballot()?.passed ?? null,
  };
}
