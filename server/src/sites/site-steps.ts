// Steps that several site commands share. Not for other capabilities.
import { canMove } from '@hop/shared/core/machine.js';
import { isOver } from '@hop/shared/meetings/meeting-machine.js';
import { meetingRefusals } from '@hop/shared/meetings/refusals.js';
import { siteRefusals } from '@hop/shared/sites/refusals.js';
import { siteTransitions } from '@hop/shared/sites/site-machine.js';
import type { SiteState } from '@hop/shared/sites/site.js';
import type { Work } from '../kernel/work.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { SiteRow } from './site.entity.js';

export const siteOfArgs = (_work: Work, { siteId }: { siteId: string }): { siteId: string } => ({
  siteId,
});

/** The meeting that the sites belong to; refused once it is over. */
export async function livingMeeting(work: Work): Promise<MeetingRow> {
  const meeting = await work.need(MeetingRow, work.meetingId);
  if (isOver(meeting.state)) throw meetingRefusals.over();
  return meeting;
}

/** Stages the move; the machine's table decides whether there is one. */
export function moveSite(work: Work, site: SiteRow, to: SiteState): { state: SiteState } {
  if (!canMove(siteTransitions, site.state, to))
    throw siteRefusals.notThisState({ state: site.state, to });
  work.update(SiteRow, site, { state: to, lostSince: null });
  return { state: to };
}
