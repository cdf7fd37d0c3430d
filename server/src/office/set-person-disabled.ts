// person.setDisabled: an account is shut or opened again. Its sessions end right after the commit; the last administrator stays.
import { setPersonDisabled } from '@hop/shared/office/office-commands.js';
import { officeRefusals } from '@hop/shared/office/refusals.js';
import { handle } from '../kernel/handler.js';
import { END_SESSIONS } from './end-sessions.js';
import { isLastAdmin, needPerson } from './office-steps.js';
import { PersonRow } from './person.entity.js';

export const setPersonDisabledHandler = handle(
  setPersonDisabled,
  async (work, { personId, disabled }) => {
    const person = await needPerson(work, personId);
    if (person.disabled === disabled) return {};
    if (disabled && (await isLastAdmin(work, person))) throw officeRefusals.lastAdmin();
    work.staging.update(PersonRow, person, { disabled });
    if (disabled) work.staging.job(END_SESSIONS, { personId }, work.now);
    return {};
  },
);
