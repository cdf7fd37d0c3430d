// person.edit: how somebody is called and reached, and where they belong. Lists of meetings keep what was true when they were made.
import { editPerson } from '@hop/shared/office/office-commands.js';
import { tellUnitFolders } from '../folders/acts.js';
import { handle } from '../kernel/handler.js';
import { needPerson, needUnit, phoneOf, requireMayTouch } from './office-steps.js';
import { PersonRow } from './person.entity.js';

export const editPersonHandler = handle(
  editPerson,
  async (work, { personId, baseVersion, phone, ...changes }) => {
    const person = await needPerson(work, personId);
    requireMayTouch(work, person);
    work.fresh(person, baseVersion);
    if (changes.unitId != null) await needUnit(work, changes.unitId);
    const called = phone === undefined ? {} : { phone: phoneOf(phone) };
    const edited = work.staging.update(PersonRow, person, { ...changes, ...called });
    await tellUnitFolders(work, personId, [person.unitId, edited.unitId]);
    return { version: edited.version };
  },
);
