// meeting.close: ends the speech, the item and the sitting that are on. Refused while a ballot is open, paused or undeclared.
import { closeMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { dropArrivals } from '../arrivals/acts.js';
import { leaveSitting, moveOn } from '../agenda/acts.js';
import { requireAllDeclared, requireNoOpenBallot } from '../ballots/acts.js';
import { endLead, recallDocuments } from '../documents/acts.js';
import { handle } from '../kernel/handler.js';
import type { Work } from '../kernel/work.js';
import { conclusionChangesReaders } from '../minutes/acts.js';
import { dropRoll } from '../participants/acts.js';
import { endRunningSpeech } from '../speaking/acts.js';
import { MeetingRow, SittingRow } from './meeting.entity.js';
import { currentSitting, requireMove, thisMeeting } from './meeting-steps.js';

export const closeMeetingHandler = handle(closeMeeting, async (work) => {
  requireMove(await thisMeeting(work), 'closed');
  await requireNoOpenBallot(work);
  await requireAllDeclared(work);
  await endRunningSpeech(work);
  await moveOn(work, null);
  await endLead(work);
  const currentSittingId = await endLastSitting(work);
  const meeting = await thisMeeting(work);
  work.update(MeetingRow, meeting, {
    ...{ state: 'closed', closedAt: work.now, resumesAt: null },
    currentSittingId,
  });
  await conclusionChangesReaders(work);
  await recallDocuments(work, true);
  return { state: 'closed' as const };
});

/** Sittings that were planned and never began leave no trace. Returns the last one that took place. */
async function endLastSitting(work: Work): Promise<string> {
  const current = await currentSitting(work);
  if (current.state === 'running')
    work.update(SittingRow, current, { state: 'ended', endedAt: work.now });
  const sittings = await work.all(SittingRow);
  const last = sittings
    .filter((one) => one.state === 'ended')
    .sort((a, b) => b.number - a.number)[0];
  for (const sitting of sittings) {
    if (sitting.state !== 'planned' || !last) continue;
    await dropRoll(work, sitting.id);
    await dropArrivals(work, sitting.id);
    await leaveSitting(work, sitting.id);
    work.remove(SittingRow, sitting);
  }
  return last?.id ?? current.id;
}
