// What the record of a declared ballot is made of, in one consistent read, and who may have it. What it says: official-*.ts.
import type { Tally } from '@hop/shared/ballots/ballot.js';
import type { LinesTally } from '@hop/shared/ballots/line-tally.js';
import { ballotRefusals } from '@hop/shared/ballots/refusals.js';
import { boardOf } from '@hop/shared/ballots/tellers.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { firstOf } from '@hop/shared/participants/first-of.js';
import { isStaff } from '@hop/shared/policy/actor.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import type { ScopeRead } from '../kernel/scope-reads.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { SiteRow } from '../sites/site.entity.js';
import { BallotRollRow, BallotRow, HandCountRow } from './ballot.entity.js';
import { TellersRow } from './tellers.entity.js';

export interface ResultFacts {
  readonly meeting: MeetingRow;
  readonly ballot: BallotRow;
  /** Of a single motion; `lineTally` of a ballot with lines. */
  readonly tally: Tally | null;
  readonly lineTally: LinesTally | null;
  /** What both know of the room. */
  readonly figures: Pick<Tally, 'totalMembers' | 'eligible' | 'present' | 'notAnswered' | 'absent'>;
  readonly declaredAt: number;
  readonly roll: BallotRollRow;
  /** Title of the agenda item that the ballot belongs to. */
  readonly item: string | null;
  /** Of a count of hands, by the names of the sites; null: in a meeting without sites. */
  readonly hands: readonly (HandCountRow & { readonly site: string | null })[];
  /** Who counted it: of a secret ballot in a meeting that appointed them. */
  readonly board: ToldBoard | null;
  readonly recused: readonly ParticipantRow[];
  /** The ballot that this one repeats, and the one that repeats it; only those that were opened, for a draft is not everybody's. */
  readonly repeats: BallotRow | undefined;
  readonly repeatedBy: BallotRow | undefined;
  readonly chair: string;
  readonly secretary: string;
}

export interface ToldBoard {
  /** The lead first, the others in the order in which they were named. */
  readonly members: readonly ParticipantRow[];
  readonly lead: ParticipantRow | undefined;
  /** What was voted on to approve it; null: agreed without a vote. */
  readonly approvedBy: string | null;
}

/** To all but those who run the meeting, a result that is not declared is answered like a ballot that does not exist. */
export async function gatherResult(
  { actor, facts }: Pick<ScopeRead, 'actor' | 'facts'>,
  meetingId: string,
  ballotId: string,
): Promise<ResultFacts> {
  const meeting = await facts.one(MeetingRow, meetingId);
  const ballots = await facts.where(BallotRow, 'meetingId', meetingId);
  const ballot = ballots.find((row) => row.id === ballotId);
  if (!meeting || !ballot) throw refusals.notFound();
  const roll = await facts.one(BallotRollRow, ballotId);
  const { tally, lineTally, declaredAt } = ballot;
  const figures = tally ?? lineTally;
  if (!roll || figures === null || declaredAt === null)
    throw isStaff(actor) ? ballotRefusals.resultNotDeclared() : refusals.notFound();
  const opened = ballots.filter((row) => row.openedAt !== null);
  const participants = await facts.where(ParticipantRow, 'meetingId', meetingId);
  const item = ballot.agendaItemId && (await facts.one(AgendaItemRow, ballot.agendaItemId));
  return {
    ...{ meeting, ballot, tally, lineTally, figures, declaredAt, roll },
    item: item ? item.title : null,
    hands: await handsOf(facts, ballot),
    board: toldBoard(await facts.one(TellersRow, meetingId), ballot, participants, ballots),
    recused: participants.filter((person) => ballot.recusedIds.includes(person.id)),
    repeats: opened.find((row) => row.id === ballot.rerunOf),
    repeatedBy: opened.find((row) => row.rerunOf === ballot.id),
    chair: firstOf(participants, 'chair', 'presidium')?.name ?? '',
    secretary: firstOf(participants, 'secretary')?.name ?? '',
  };
}

function toldBoard(
  tellers: TellersRow | undefined,
  ballot: BallotRow,
  participants: readonly ParticipantRow[],
  ballots: readonly BallotRow[],
): ToldBoard | null {
  const board = boardOf(tellers, ballot);
  if (board === null) return null;
  const personOf = (id: string) => participants.find((person) => person.id === id);
  return {
    members: [board.leadId, ...board.participantIds.filter((id) => id !== board.leadId)].flatMap(
      (id) => personOf(id) ?? [],
    ),
    lead: personOf(board.leadId),
    approvedBy: ballots.find(({ id }) => id === board.ballotId)?.motion ?? null,
  };
}

async function handsOf(
  facts: ScopeRead['facts'],
  { id, meetingId, method }: BallotRow,
): Promise<ResultFacts['hands']> {
  if (method !== 'hands') return [];
  const sites = await facts.where(SiteRow, 'meetingId', meetingId);
  const counts = await facts.where(HandCountRow, 'ballotId', id);
  return counts
    .map((count) => {
      const at = sites.findIndex((site) => site.id === count.siteId);
      return { ...count, at, site: sites[at]?.name ?? null };
    })
    .sort((one, other) => one.at - other.at);
}
