// What other capabilities ask of ballots inside their own commands.
import { isRunning } from '@hop/shared/ballots/ballot-machine.js';
import { boardsOf } from '@hop/shared/ballots/tellers.js';
import type { Refusal } from '@hop/shared/core/refusal.js';
import { meetingRefusals } from '@hop/shared/meetings/refusals.js';
import type { Work } from '../kernel/work.js';
import { BallotProgressRow, BallotRow } from './ballot.entity.js';
import { presentOn } from './settled.js';
import { TellersRow } from './tellers.entity.js';

const runningBallot = async (work: Work): Promise<BallotRow | undefined> =>
  (await work.all(BallotRow)).find((ballot) => isRunning(ballot.state));

/** Refuses while a ballot is open or paused: the meeting may not move on under it. */
export async function requireNoOpenBallot(
  work: Work,
  refusal: () => Refusal = meetingRefusals.ballotOpen,
): Promise<void> {
  if (await runningBallot(work)) throw refusal();
}

/** Refuses while a closed ballot has a result that nobody has told: the minutes would have nothing to say of it. */
export async function requireAllDeclared(work: Work): Promise<void> {
  if ((await work.all(BallotRow)).some((ballot) => ballot.state === 'closed'))
    throw meetingRefusals.ballotUndeclared();
}

/** Whether somebody is on the counting board, or was on an earlier one: what they counted bears their names. */
export async function isTeller(work: Work, participantId: string): Promise<boolean> {
  const boards = (await work.all(TellersRow)).flatMap(boardsOf);
  return boards.some(({ participantIds }) => participantIds.includes(participantId));
}

/** To be called by whoever staged an arrival or a leaving: "37/57" counts who is there now. */
export async function recountPresent(work: Work): Promise<void> {
  const ballot = await runningBallot(work);
  if (!ballot) return;
  const progress = await work.need(BallotProgressRow, ballot.id);
  const present = await presentOn(work, ballot);
  if (present !== progress.present) work.update(BallotProgressRow, progress, { present });
}
