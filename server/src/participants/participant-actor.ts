// Who somebody is in a meeting: the participant row of the account, a paired display, or the holder of a personal link.
import { meetingIdOf } from '@hop/shared/core/protocol.js';
import type { Actor } from '@hop/shared/policy/actor.js';
import { DisplayRow } from '../displays/display.entity.js';
import type { FactReader } from '../kernel/facts.js';
import type { ActorSource } from '../kernel/handler.js';
import type { Identity } from '../kernel/identity.js';
import { PersonRow } from '../office/person.entity.js';
import { ParticipantRow } from './participant.entity.js';

/** null: this identity has no place in the meeting and may not know that it exists. */
const find: ActorSource['find'] = async (identity, scopeId, facts) => {
  const meetingId = meetingIdOf(scopeId);
  if (meetingId === null) return null;
  switch (identity.kind) {
    case 'account':
      return accountActor(identity, meetingId, facts);
    case 'link':
      return linkActor(identity, meetingId, facts);
    case 'display':
      return displayActor(identity, meetingId, facts);
    case 'system':
      return null;
  }
};

const prefetch: ActorSource['prefetch'] = async (identities, facts) => {
  const accountIds = identities.flatMap((one) => (one.kind === 'account' ? [one.accountId] : []));
  await facts.prefetch(ParticipantRow, 'personId', accountIds);
  await facts.prefetch(PersonRow, 'id', accountIds);
};

export const participantActor: ActorSource = {
  find,
  prefetch,
  reads: [ParticipantRow, PersonRow, DisplayRow],
};

async function accountActor(
  identity: Extract<Identity, { kind: 'account' }>,
  meetingId: string,
  facts: FactReader,
): Promise<Actor | null> {
  const mine = await facts.where(ParticipantRow, 'personId', identity.accountId);
  const me = mine.find((row) => row.meetingId === meetingId);
  if (!me) return null;
  const person = await facts.one(PersonRow, identity.accountId);
  if (!person || person.disabled || person.trashed) return null;
  return actorOf(me, person.officeRole);
}

/** A link opens one invitation, so its holder stands as a guest without a vote, whatever the participant's role is. */
async function linkActor(
  identity: Extract<Identity, { kind: 'link' }>,
  meetingId: string,
  facts: FactReader,
): Promise<Actor | null> {
  if (identity.meetingId !== meetingId) return null;
  const me = await facts.one(ParticipantRow, identity.participantId);
  return me && me.meetingId === meetingId
    ? { ...actorOf(me, 'none'), role: 'guest', votingRight: false }
    : null;
}

async function displayActor(
  identity: Extract<Identity, { kind: 'display' }>,
  meetingId: string,
  facts: FactReader,
): Promise<Actor | null> {
  if (identity.meetingId !== meetingId) return null;
  const display = await facts.one(DisplayRow, identity.displayId);
  if (!display || display.meetingId !== meetingId) return null;
  return {
    kind: 'display',
    id: display.id,
    name: display.name,
    officeRole: 'none',
    role: null,
    participantId: null,
    siteId: display.siteId,
    votingRight: false,
  };
}

const actorOf = (row: ParticipantRow, officeRole: Actor['officeRole']): Actor => ({
  kind: 'account',
  id: row.personId,
  name: row.name,
  officeRole,
  role: row.role,
  participantId: row.id,
  siteId: row.siteId,
  votingRight: row.votingRight,
});
