// person.setDisabled: an account is shut or opened again. Its sessions end right after the commit; the last administrator stays.
import { refusals } from '@hop/shared/core/refusal.js';
import { setPersonDisabled } from '@hop/shared/office/office-commands.js';
import { officeRefusals } from '@hop/shared/office/refusals.js';
import { handle } from '../kernel/handler.js';
import type { Work } from '../kernel/work.js';
import { END_SESSIONS } from './end-sessions.js';
import { PersonRow } from './person.entity.js';

export const setPersonDisabledHandler = handle(
  setPersonDisabled,
  async (work, { personId, disabled }) => {
    const person = await work.staging.one(PersonRow, personId);
    if (!person) throw refusals.notFound();
    if (person.disabled === disabled) return {};
    if (disabled && (await isLastAdmin(work, person))) throw officeRefusals.lastAdmin();
    work.staging.update(PersonRow, person, { disabled });
    if (disabled) work.staging.job(END_SESSIONS, { personId }, work.now);
    return {};
  },
);

/** Demo administrators do not count: without the demo they cannot sign in. */
async function isLastAdmin(work: Work, person: PersonRow): Promise<boolean> {
  if (person.officeRole !== 'systemAdmin' || person.demo) return false;
  const admins = await work.staging.where(PersonRow, 'officeRole', 'systemAdmin');
  return !admins.some((one) => one.id !== person.id && !one.demo && !one.disabled);
}
