// tellers.appoint: records the counting board that the meeting has approved. It keeps who counted before, and stays while papers are out.
import { appointTellers } from '@hop/shared/ballots/ballots-commands.js';
import { ballotRefusals } from '@hop/shared/ballots/refusals.js';
import { approvesTellers, boardsOf, keepsTellers } from '@hop/shared/ballots/tellers.js';
import { handle } from '../kernel/handler.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { meetingNotOver } from './ballot-content.js';
import { BallotRow } from './ballot.entity.js';
import { TellersRow } from './tellers.entity.js';

export const appointTellersHandler = handle(appointTellers, async (work, args) => {
  const { participantIds, leadId, ballotId } = args;
  await meetingNotOver(work);
  if (new Set(participantIds).size < participantIds.length) throw ballotRefusals.tellerTwice();
  for (const id of participantIds) await work.need(ParticipantRow, id);
  if (!participantIds.includes(leadId)) throw ballotRefusals.leadNotTeller();
  if (ballotId !== null && !approvesTellers(await work.need(BallotRow, ballotId)))
    throw ballotRefusals.notApproval();
  if ((await work.all(BallotRow)).some(keepsTellers)) throw ballotRefusals.tellersAtWork();
  const { now: appointedAt, meetingId } = work;
  const board = { participantIds, leadId, ballotId, appointedAt, name: work.actor.name };
  const before = await work.staging.one(TellersRow, meetingId);
  if (before === undefined) work.insert(TellersRow, { id: meetingId, ...board, earlier: [] });
  else work.update(TellersRow, before, { ...board, earlier: boardsOf(before) });
  return { appointedAt };
});
