// What a prepared ballot asks and by which rules: the given content, completed from the meeting's rule set.
import type { prepareBallot } from '@hop/shared/ballots/ballots-commands.js';
import type { ArgsOf } from '@hop/shared/core/contract.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import { isOver } from '@hop/shared/meetings/meeting-machine.js';
import { meetingRefusals } from '@hop/shared/meetings/refusals.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { DocumentRow } from '../documents/document.entity.js';
import type { Work } from '../kernel/work.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import type { BallotRow } from './ballot.entity.js';

export type Content = Pick<
  BallotRow,
  | 'motion'
  | 'agendaItemId'
  | 'documentId'
  | 'documentPage'
  | 'majority'
  | 'totalMembers'
  | 'mayChange'
  | 'limitSeconds'
>;

export async function contentOf(work: Work, args: ArgsOf<typeof prepareBallot>): Promise<Content> {
  const { rules } = await meetingNotOver(work);
  if (args.agendaItemId !== null) await work.need(AgendaItemRow, args.agendaItemId);
  if (args.documentId !== null) {
    const { pages } = await work.need(DocumentRow, args.documentId);
    if ((args.documentPage ?? 1) > pages) throw documentRefusals.noSuchPage();
  }
  return {
    motion: args.motion,
    agendaItemId: args.agendaItemId,
    documentId: args.documentId,
    documentPage: args.documentId === null ? null : args.documentPage,
    majority: args.majority ?? rules.majority,
    totalMembers: rules.totalMembers,
    mayChange: args.mayChange ?? rules.mayChangeVote,
    limitSeconds: args.limitSeconds === undefined ? rules.ballotSeconds : args.limitSeconds,
  };
}

/** Once a meeting is over nothing that happened in it changes any more. */
export async function meetingNotOver(work: Work): Promise<MeetingRow> {
  const meeting = await work.need(MeetingRow, work.meetingId);
  if (isOver(meeting.state)) throw meetingRefusals.over();
  return meeting;
}
