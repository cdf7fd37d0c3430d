// What happened on each agenda item, as the minutes tell it: notes, speeches and ballots, with the lines that they came from.
import { agendaTree, flattenAgenda, type AgendaNode } from '@hop/shared/agenda/agenda-tree.js';
import { tellLines, tellResult } from '@hop/shared/ballots/telling.js';
import type {
  AgendaItemFacts,
  BallotFacts,
  NoteFacts,
  PersonFacts,
} from '@hop/shared/minutes/meeting-facts.js';
import { sentences } from '@hop/shared/minutes/sentences.js';
import type { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import type { BallotRow } from '../ballots/ballot.entity.js';
import type { TellersRow } from '../ballots/tellers.entity.js';
import type { ParticipantRow } from '../participants/participant.entity.js';
import { personFacts } from './attendance-facts.js';
import { speechFacts, writtenSpeechFacts, type FloorKnown } from './floor-facts.js';
import { tellersFacts } from './tellers-facts.js';

export interface AgendaKnown extends FloorKnown {
  readonly items: readonly AgendaItemRow[];
  readonly ballots: readonly BallotRow[];
  readonly tellers: TellersRow | undefined;
}

/** Commands whose lines tell of a ballot; preparing and editing it do not belong in the minutes. */
const BALLOT_ACTS = [
  'ballot.open',
  'ballot.pause',
  'ballot.resume',
  'ballot.close',
  'ballot.settle',
  'ballot.declare',
  'ballot.void',
  'ballot.castingVote',
  'ballot.confirmCount',
  'ballot.correct',
];

/** In reading order; a recess that nothing was written about is left out. */
export function agendaFacts(known: AgendaKnown): AgendaItemFacts[] {
  const nodes = flattenAgenda(agendaTree(known.items, 0));
  return nodes
    .map((node) => ({ kind: node.item.kind, facts: itemFacts(known, node) }))
    .filter(
      ({ kind, facts }) =>
        kind !== 'recess' ||
        [
          ...[facts.notes, facts.speeches, facts.writtenSpeeches, facts.ballots, facts.tellers],
        ].some(({ length }) => length > 0),
    )
    .map(({ facts }) => facts);
}

function itemFacts(known: AgendaKnown, node: AgendaNode): AgendaItemFacts {
  const { item } = node;
  const movesOf = ({ item: one, children }: AgendaNode): number[] => [
    ...known.trace.movesOnto(one.id).map((line) => line.seq),
    ...children.flatMap(movesOf),
  ];
  return {
    title: item.title,
    presenter: presenterOf(item.presenter || item.presenterUnit, known.participants),
    // An item with parts was dealt with when one of its parts was.
    seqs: movesOf(node).sort((one, other) => one - other),
    notes: noteFacts(known, item.id),
    speeches: known.speeches
      .filter((speech) => itemOf(known, speech.agendaItemId, speech.startedAt) === item.id)
      .map((speech) => speechFacts(known, speech)),
    writtenSpeeches: writtenSpeechFacts(
      known,
      ({ agendaItemId }, at) => itemOf(known, agendaItemId, at) === item.id,
    ),
    ballots: known.ballots
      .filter(
        (ballot) =>
          !ballot.trial &&
          (ballot.state === 'declared' || ballot.state === 'voided') &&
          itemOf(known, ballot.agendaItemId, ballot.openedAt ?? 0) === item.id,
      )
      .map((ballot) => ballotFacts(known, ballot)),
    tellers: tellersFacts(known).filter(({ atMs }) => itemOf(known, null, atMs) === item.id),
  };
}

/** What names no item happened on the one that was current then, else on the first. */
function itemOf({ items, trace }: AgendaKnown, named: string | null, at: number): string | null {
  if (named !== null && items.some((item) => item.id === named)) return named;
  const before = items
    .flatMap(({ id }) => trace.movesOnto(id).map((line) => ({ id, at: line.at, seq: line.seq })))
    .filter((move) => move.at <= at)
    .sort((one, other) => one.seq - other.seq);
  return before.at(-1)?.id ?? flattenAgenda(agendaTree(items, 0))[0]?.item.id ?? null;
}

function presenterOf(
  written: string,
  participants: readonly ParticipantRow[],
): PersonFacts | string | null {
  if (written === '') return null;
  const person = participants.find((one) => one.name === written);
  return person ? personFacts(person) : written;
}

/** Notes on an item, or (null) on none; the gist of a speech stands with the speech. */
export const noteFacts = (
  { notes, items, trace }: AgendaKnown,
  itemId: string | null,
): NoteFacts[] =>
  notes
    .filter((note) => {
      const known = items.some((item) => item.id === note.agendaItemId);
      return note.speechId === null && (known ? note.agendaItemId : null) === itemId;
    })
    .sort((one, other) => one.writtenAt - other.writtenAt)
    .map((note) => ({
      atMs: note.writtenAt,
      text: note.text,
      seqs: trace.of('minute_note', [note.id]),
    }));

function ballotFacts({ trace }: AgendaKnown, ballot: BallotRow): BallotFacts {
  const { motion, state, passed } = ballot;
  const told = state === 'declared' && passed !== null ? tellResult('vi', ballot) : null;
  return {
    atMs: ballot.openedAt ?? ballot.declaredAt ?? 0,
    motion,
    resultSentence: told ?? sentences.ballotVoided(ballot.voidReason ?? ''),
    lines: told === null ? [] : tellLines('vi', ballot),
    corrections: ballot.corrections.map(({ text, name, at }) => ({ text, name, atMs: at })),
    seqs: trace.of('ballot', [ballot.id], BALLOT_ACTS),
  };
}
