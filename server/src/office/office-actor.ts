// Who somebody is in the office: only those who keep it have a place there.
import type { ActorSource } from '../kernel/handler.js';
import { PersonRow } from './person.entity.js';

const find: ActorSource['find'] = async (identity, _scopeId, facts) => {
  if (identity.kind !== 'account') return null;
  const person = await facts.one(PersonRow, identity.accountId);
  if (
    !person ||
    person.disabled ||
    person.trashed ||
    (person.officeRole !== 'systemAdmin' && person.officeRole !== 'secretary')
  )
    return null;
  return {
    kind: 'account',
    id: person.id,
    name: person.name,
    officeRole: person.officeRole,
    role: null,
    participantId: null,
    siteId: null,
    votingRight: false,
  };
};

const prefetch: ActorSource['prefetch'] = (identities, facts) =>
  facts.prefetch(
    PersonRow,
    'id',
    identities.flatMap((one) => (one.kind === 'account' ? [one.accountId] : [])),
  );

export const officeActor: ActorSource = { find, prefetch, reads: [PersonRow] };
