// The counting boards that a meeting appointed, as the minutes tell it, with the lines that they came from.
import { boardsOf } from '@hop/shared/ballots/tellers.js';
import type { TellersFacts } from '@hop/shared/minutes/meeting-facts.js';
import type { TellersRow } from '../ballots/tellers.entity.js';
import type { ParticipantRow } from '../participants/participant.entity.js';
import { personFacts } from './attendance-facts.js';
import type { JournalTrace } from './journal-trace.js';

interface Known {
  readonly tellers: TellersRow | undefined;
  readonly participants: readonly ParticipantRow[];
  readonly trace: JournalTrace;
}

export function tellersFacts({ tellers, participants, trace }: Known): TellersFacts[] {
  if (tellers === undefined) return [];
  const personOf = (id: string) => participants.find((person) => person.id === id);
  const lines = trace.named('tellers.appoint');
  return boardsOf(tellers).map(({ participantIds, leadId, appointedAt }, at) => ({
    atMs: appointedAt,
    // Every accepted appointment is one board, in the same order.
    seqs: lines.slice(at, at + 1),
    members: participantIds.flatMap((id) => personOf(id) ?? []).map(personFacts),
    lead: personOf(leadId)?.name ?? '',
  }));
}
