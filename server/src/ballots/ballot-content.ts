// What a prepared ballot asks and by which rules: the given content, completed from the meeting's rule set.
import type { prepareBallot } from '@hop/shared/ballots/ballots-commands.js';
import { hasSameLines, limitFor, mayShowNames, tieFor } from '@hop/shared/ballots/form-rules.js';
import type { Tie } from '@hop/shared/ballots/majority-rule.js';
import { isLimited } from '@hop/shared/ballots/paper-marks.js';
import { ballotRefusals } from '@hop/shared/ballots/refusals.js';
import type { ArgsOf } from '@hop/shared/core/contract.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import { isOver } from '@hop/shared/meetings/meeting-machine.js';
import { meetingRefusals } from '@hop/shared/meetings/refusals.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { neededDocument } from '../documents/acts.js';
import type { Work } from '../kernel/work.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { BallotRow } from './ballot.entity.js';
import { requireWeighable } from './frozen-roll.js';

export type Content = Pick<
  BallotRow,
  | 'motion'
  | 'kind'
  | 'lines'
  | 'seats'
  | 'method'
  | 'agendaItemId'
  | 'documentId'
  | 'documentPage'
  | 'majority'
  | 'totalMembers'
  | 'mayChange'
  | 'limitSeconds'
  | 'secret'
  | 'trial'
  | 'weighted'
  | 'showNames'
  | 'tie'
  | 'recusedIds'
>;

type Args = ArgsOf<typeof prepareBallot>;

export async function contentOf(work: Work, args: Args): Promise<Content> {
  const { rules } = await meetingNotOver(work);
  if (args.agendaItemId !== null) await work.need(AgendaItemRow, args.agendaItemId);
  if (args.documentId !== null) {
    const { pages } = await neededDocument(work, args.documentId);
    if ((args.documentPage ?? 1) > pages) throw documentRefusals.noSuchPage();
  }
  const form = formOf(args);
  if (rules.weighted) requireWeighable({ ...form, secret: args.secret });
  return {
    motion: args.motion,
    ...form,
    agendaItemId: args.agendaItemId,
    documentId: args.documentId,
    documentPage: args.documentId === null ? null : args.documentPage,
    majority: args.majority ?? rules.majority,
    // Where nobody has said it, it is known when the list is frozen.
    totalMembers: rules.totalMembers ?? 0,
    // What went into a secret ballot cannot be found again, so nothing of it can be changed.
    mayChange: !args.secret && (args.mayChange ?? rules.mayChangeVote),
    secret: args.secret,
    trial: args.trial,
    weighted: rules.weighted,
    showNames: mayShowNames(args) && (args.showNames ?? rules.showNames),
    tie: tieOf(form.kind, args.tie, rules.tie),
    recusedIds: await recused(work, args.recusedIds),
    limitSeconds: limitFor(
      form.method,
      args.limitSeconds === undefined ? rules.ballotSeconds : args.limitSeconds,
    ),
  };
}

/** What is asked and how: lines where there are several, seats where some of them are chosen. Refuses what cannot be voted on. */
function formOf(args: Args): Pick<Content, 'kind' | 'lines' | 'seats' | 'method'> {
  const { kind, method } = args;
  requireMethod(args);
  if (kind === 'motion') return { kind, method, lines: [], seats: null };
  if (args.lines.length === 0) throw ballotRefusals.linesNeeded();
  if (hasSameLines(args.lines)) throw ballotRefusals.sameLines();
  if (!isLimited(kind)) return { kind, method, lines: args.lines, seats: null };
  const { seats } = args;
  if (seats === null || seats > args.lines.length) throw ballotRefusals.seatsNeeded();
  return { kind, method, lines: args.lines, seats };
}

/** Hands and voices are for one motion, and everybody sees and hears them. */
export function requireMethod({
  kind,
  method,
  secret,
}: Pick<Content, 'kind' | 'method' | 'secret'>): void {
  if (method !== 'tablet' && kind !== 'motion') throw ballotRefusals.oneMotionOnly();
  if (method !== 'tablet' && secret) throw ballotRefusals.notSecretly();
}

function tieOf(kind: Content['kind'], asked: Tie | undefined, ofMeeting: Tie): Tie {
  if (kind !== 'motion' && asked === 'castingVote') throw ballotRefusals.oneMotionOnly();
  return tieFor(kind, asked ?? ofMeeting);
}

/** Participants of this meeting, each once, in the order of their ids. */
async function recused(work: Work, participantIds: readonly string[]): Promise<string[]> {
  const ids = [...new Set(participantIds)].sort();
  for (const id of ids) await work.need(ParticipantRow, id);
  return ids;
}

/** Behind every ballot that the meeting has. */
export async function lastPosition(work: Work): Promise<number> {
  return 1 + Math.max(0, ...(await work.all(BallotRow)).map((ballot) => ballot.position));
}

/** Once a meeting is over nothing that happened in it changes any more. */
export async function meetingNotOver(work: Work): Promise<MeetingRow> {
  const meeting = await work.need(MeetingRow, work.meetingId);
  if (isOver(meeting.state)) throw meetingRefusals.over();
  return meeting;
}
