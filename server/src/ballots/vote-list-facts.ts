// Who chose what, name by name, of a declared open ballot. Of a secret one there is no such list, for anybody.
import type { Answer as Given } from '@hop/shared/ballots/ballot.js';
import { readMarks, type Mark } from '@hop/shared/ballots/paper-marks.js';
import { ballotRefusals } from '@hop/shared/ballots/refusals.js';
import { compareNames } from '@hop/shared/participants/names.js';
import { positionAtUnit } from '@hop/shared/participants/position-at-unit.js';
import type { ScopeRead } from '../kernel/scope-reads.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { SiteRow } from '../sites/site.entity.js';
import { BallotProgressRow, VoteRow } from './ballot.entity.js';
import type { ResultFacts } from './result-facts.js';

export interface ListedVote {
  readonly name: string;
  readonly position: string;
  readonly site: string;
  /** A choice, or what is none. Of a ballot with lines: what was said of each, or what is none. */
  readonly answer: Given | 'notAnswered' | 'absent';
  readonly castAt: number | null;
  /** In votes; null where everybody counts as one. */
  readonly weight: number | null;
}

/** Whether somebody voted; else why not. */
export const isGiven = (answer: ListedVote['answer']): answer is Given =>
  answer !== 'notAnswered' && answer !== 'absent';

/** Everybody of the roll, in the order of Vietnamese names. */
export async function gatherVoteList(
  { facts }: Pick<ScopeRead, 'facts'>,
  result: ResultFacts,
): Promise<ListedVote[]> {
  const { meeting, ballot, roll } = result;
  if (ballot.method === 'hands') throw ballotRefusals.handsList();
  if (ballot.secret) throw ballotRefusals.secretList();
  const people = byId(await facts.where(ParticipantRow, 'meetingId', meeting.id));
  const siteRows = await facts.where(SiteRow, 'meetingId', meeting.id);
  const sites = byId(siteRows);
  const host = siteRows.find((site) => site.host);
  const cast = await facts.where(VoteRow, 'ballotId', ballot.id);
  const votes = new Map(cast.map((vote) => [vote.participantId, vote]));
  const waiting = (await facts.one(BallotProgressRow, ballot.id))?.notAnsweredIds ?? [];
  const listed = roll.participantIds.map((id, at): ListedVote => {
    const person = people.get(id);
    const vote = votes.get(id);
    const site = person?.siteId ? sites.get(person.siteId) : host;
    return {
      // Whoever was never there may have been taken off the meeting's list since; their place on the roll stays.
      name: person?.name ?? '…',
      position: person ? positionAtUnit(person.position, person.unitName) : '',
      site: site?.name ?? '',
      answer: vote?.choice ?? (waiting.includes(id) ? 'notAnswered' : 'absent'),
      castAt: vote?.choice == null ? null : vote.castAt,
      weight: roll.weights === null ? null : (roll.weights[at] ?? 0),
    };
  });
  requireSameCount(listed, result);
  return listed.sort((one, other) => compareNames(one.name, other.name));
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

/** A list that contradicts the declared figures is a bug, and must not leave the house as a record. */
function requireSameCount(
  listed: readonly ListedVote[],
  { tally, lineTally, figures }: ResultFacts,
): void {
  const together = (votes: readonly ListedVote[]): number =>
    votes.reduce((total, { weight }) => total + (weight ?? 1), 0);
  const count = (answer: ListedVote['answer']): number =>
    together(listed.filter((vote) => vote.answer === answer));
  const differs = (what: string) => new Error(`the list and the result differ in ${what}`);
  if (count('notAnswered') !== figures.notAnswered) throw differs('notAnswered');
  for (const choice of ['inFavour', 'against', 'abstain'] as const)
    if (tally && count(choice) !== tally[choice]) throw differs(choice);
  for (const [at, line] of (lineTally?.lines ?? []).entries())
    for (const [mark, told] of Object.entries(line.counts))
      if (together(listed.filter(({ answer }) => saidOf(answer, at) === mark)) !== told)
        throw differs(`${mark} of line ${at + 1}`);
}

const saidOf = (answer: ListedVote['answer'], line: number): Mark | null =>
  isGiven(answer) ? (readMarks(answer)[line] ?? null) : null;
