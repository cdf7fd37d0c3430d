// person.trash and person.restore: out of the office, signed out at once, and back as they were. Said twice, nothing more happens.
import { restorePerson, trashPerson } from '@hop/shared/office/office-commands.js';
import { officeRefusals } from '@hop/shared/office/refusals.js';
import { handle } from '../kernel/handler.js';
import { END_SESSIONS } from './end-sessions.js';
import { isLastAdmin, needPerson, requireMayTouch } from './office-steps.js';
import { PersonRow } from './person.entity.js';

export const trashPersonHandler = handle(trashPerson, async (work, { personId }) => {
  const person = await needPerson(work, personId);
  requireMayTouch(work, person);
  if (person.trashed) return {};
  if (await isLastAdmin(work, person)) throw officeRefusals.lastAdmin();
  work.staging.update(PersonRow, person, { trashed: true });
  work.staging.job(END_SESSIONS, { personId }, work.now);
  return {};
});

export const restorePersonHandler = handle(restorePerson, async (work, { personId }) => {
  const person = await needPerson(work, personId);
  requireMayTouch(work, person);
  if (person.trashed) work.staging.update(PersonRow, person, { trashed: false });
  return {};
});
