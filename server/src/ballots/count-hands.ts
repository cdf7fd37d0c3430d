// hands.count: the hands shown at one site. Until the chair confirms the count it may be mended, after the close too: then the result
// is counted again.
import { countHands } from '@hop/shared/ballots/ballots-commands.js';
import { handCountId, handsShown } from '@hop/shared/ballots/hand-count.js';
import { ballotRefusals } from '@hop/shared/ballots/refusals.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { isStaff } from '@hop/shared/policy/actor.js';
import { handle } from '../kernel/handler.js';
import type { Work } from '../kernel/work.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { counted } from './counted.js';
import { BallotProgressRow, BallotRow, HandCountRow } from './ballot.entity.js';
import { presentBySite } from './roll.js';

export const countHandsHandler = handle(
  countHands,
  async (work, { ballotId, siteId, baseVersion, ...hands }) => {
    const { participantId, name } = work.actor;
    if (participantId === null) throw refusals.forbidden();
    const ballot = await work.need(BallotRow, ballotId);
    // A draft is known to those who run the meeting alone.
    if (ballot.openedAt === null && !isStaff(work.actor)) throw refusals.notFound();
    if (ballot.method !== 'hands') throw ballotRefusals.notByHands();
    if (ballot.state === 'paused') throw ballotRefusals.paused();
    if (ballot.countConfirmed !== null) throw ballotRefusals.countConfirmed();
    if (ballot.state !== 'open' && ballot.state !== 'closed') throw ballotRefusals.notOpen();
    const there = (await presentBySite(work, ballotId)).find((site) => site.siteId === siteId);
    // Nobody of the roll belongs there.
    if (!there) throw refusals.notFound();
    const { present } = there;
    if (handsShown(hands) > present) throw ballotRefusals.tooManyHands({ present });
    const given = { hands, name, at: work.now };
    const id = handCountId(ballotId, siteId);
    const earlier = await work.staging.one(HandCountRow, id);
    if ((earlier?.version ?? 0) !== baseVersion)
      throw refusals.stale({ version: earlier?.version ?? 0 });
    const { version } = earlier
      ? work.update(HandCountRow, earlier, given)
      : work.insert(HandCountRow, {
          ...{ id, ballotId, siteId },
          ...given,
          enteredBy: (await operatorOf(work, siteId)) ?? participantId,
        });
    const counts = await work.staging.where(HandCountRow, 'ballotId', ballotId);
    const answered = counts.reduce((total, count) => total + handsShown(count.hands), 0);
    work.update(BallotProgressRow, await work.need(BallotProgressRow, ballotId), { answered });
    if (ballot.state === 'closed') work.update(BallotRow, ballot, await counted(work, ballot));
    return { at: work.now, version };
  },
  { subject: (_work, { siteId }) => ({ siteId }) },
);

/** Whose own count it is, whoever enters it first: they find it again at the site's desk, and it never changes hands. */
async function operatorOf(work: Work, siteId: string | null): Promise<string | undefined> {
  if (siteId === null) return undefined;
  const people = await work.all(ParticipantRow);
  return people.find((one) => one.role === 'siteOperator' && one.siteId === siteId)?.id;
}
