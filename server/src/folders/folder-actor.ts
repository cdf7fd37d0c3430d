// Who somebody is in a folder: an account that owns it, or that belongs to the unit whose it is. Everybody else, administrators and the
// units above included, may not know that it exists.
import { folderIdOf } from '@hop/shared/core/protocol.js';
import type { FactReader } from '../kernel/facts.js';
import type { ActorSource } from '../kernel/handler.js';
import { PersonRow } from '../office/person.entity.js';
import { UnitRow } from '../office/unit.entity.js';
import { FolderRow } from './folder.entity.js';

/** The person, if they have a place in this folder. */
export async function memberOf(
  folderId: string,
  personId: string,
  facts: FactReader,
): Promise<PersonRow | null> {
  const folder = await facts.one(FolderRow, folderId);
  const person = await facts.one(PersonRow, personId);
  if (!folder || !person || person.disabled || person.trashed) return null;
  const owns = folder.kind === 'personal' ? person.id : person.unitId;
  if (owns !== folder.ownerId) return null;
  if (folder.kind === 'personal') return person;
  const unit = await facts.one(UnitRow, folder.ownerId);
  return unit && !unit.trashed ? person : null;
}

const find: ActorSource['find'] = async (identity, scopeId, facts) => {
  const folderId = folderIdOf(scopeId);
  if (folderId === null || identity.kind !== 'account') return null;
  const person = await memberOf(folderId, identity.accountId, facts);
  if (!person) return null;
  const { id, name, officeRole } = person;
  return {
    ...{ kind: 'account', id, name, officeRole },
    ...{ role: null, participantId: null, siteId: null, votingRight: false },
  };
};

const prefetch: ActorSource['prefetch'] = (identities, facts) =>
  facts.prefetch(
    PersonRow,
    'id',
    identities.flatMap((one) => (one.kind === 'account' ? [one.accountId] : [])),
  );

export const folderActor: ActorSource = { find, prefetch, reads: [PersonRow, UnitRow, FolderRow] };
