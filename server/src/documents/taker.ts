// Who takes a file whose pages say so: name and unit as the meeting knows them.
import type { Actor } from '@hop/shared/policy/actor.js';
import type { FactReader } from '../kernel/facts.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import type { Taker } from './document-packs.js';

export async function takerOf(actor: Actor, facts: FactReader, at: number): Promise<Taker> {
  const { participantId, name } = actor;
  const person =
    participantId === null ? undefined : await facts.one(ParticipantRow, participantId);
  return { name, unit: person?.unitName ?? '', at };
}
