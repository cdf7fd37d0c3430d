// person.add: somebody of the office, with an account when username and password are given. The password is hashed before the lane.
import { newId } from '@hop/shared/core/ids.js';
import { addPerson } from '@hop/shared/office/office-commands.js';
import { officeRefusals } from '@hop/shared/office/refusals.js';
import { isSystem } from '@hop/shared/policy/actor.js';
import { CredentialRow } from '../identity/credential.entity.js';
import { hashPassword } from '../identity/passwords.js';
import { handle } from '../kernel/handler.js';
import type { Work } from '../kernel/work.js';
import { needUnit, phoneOf } from './office-steps.js';
import { PersonRow } from './person.entity.js';

export const addPersonHandler = handle(
  addPerson,
  async (work, { password: passwordHash, phone: typed, ...person }) => {
    const givesRoles = isSystem(work.actor) || work.actor.officeRole === 'systemAdmin';
    if (person.officeRole !== 'none' && !givesRoles) throw officeRefusals.onlyAdminMakesRoles();
    const username = person.username ?? null;
    if ((username === null) !== (passwordHash === undefined))
      throw officeRefusals.accountIncomplete();
    await requireFree(work, username);
    if (person.unitId !== null) await needUnit(work, person.unitId);
    const phone = phoneOf(typed);
    const id = newId();
    work.staging.insert(PersonRow, {
      ...{ id, ...person, username, phone },
      ...{ disabled: false, demo: false, trashed: false },
    });
    if (passwordHash !== undefined) work.staging.insert(CredentialRow, { id, passwordHash });
    return { personId: id };
  },
  {
    prepare: async (args) =>
      args.password === undefined ? args : { ...args, password: await hashPassword(args.password) },
  },
);

async function requireFree(work: Work, username: string | null): Promise<void> {
  if (username === null) return;
  const taken = await work.staging.where(PersonRow, 'username', username);
  if (taken.length > 0) throw officeRefusals.usernameTaken();
}
