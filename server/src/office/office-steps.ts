// What the commands of the office share: rows that must be there, telephone numbers, and whom only an administrator may touch.
import { refusals } from '@hop/shared/core/refusal.js';
import { toE164 } from '@hop/shared/invitations/phone-numbers.js';
import { officeRefusals } from '@hop/shared/office/refusals.js';
import { isSystem } from '@hop/shared/policy/actor.js';
import type { Work } from '../kernel/work.js';
import { PersonRow } from './person.entity.js';
import { UnitRow } from './unit.entity.js';

/** A unit that is not in the trash. */
export async function needUnit(work: Work, id: string): Promise<UnitRow> {
  const unit = await work.staging.one(UnitRow, id);
  if (!unit || unit.trashed) throw refusals.notFound();
  return unit;
}

export async function needPerson(work: Work, id: string): Promise<PersonRow> {
  const person = await work.staging.one(PersonRow, id);
  if (!person) throw refusals.notFound();
  return person;
}

/** Somebody with a role in the office is changed by administrators and by themselves. */
export function requireMayTouch(work: Work, person: PersonRow): void {
  const isAdmin = isSystem(work.actor) || work.actor.officeRole === 'systemAdmin';
  if (person.officeRole !== 'none' && !isAdmin && work.actor.id !== person.id)
    throw officeRefusals.roleNeedsAdmin();
}

/** As typed → E.164; nothing typed is none. */
export function phoneOf(typed: string): string | null {
  const phone = typed === '' ? null : toE164(typed);
  if (typed !== '' && phone === null) throw officeRefusals.badPhone();
  return phone;
}

/** Demo administrators do not count: without the demo they cannot sign in. */
export async function isLastAdmin(work: Work, person: PersonRow): Promise<boolean> {
  if (person.officeRole !== 'systemAdmin' || person.demo) return false;
  const admins = await work.staging.where(PersonRow, 'officeRole', 'systemAdmin');
  return !admins.some((one) => one.id !== person.id && !one.demo && !one.disabled && !one.trashed);
}
