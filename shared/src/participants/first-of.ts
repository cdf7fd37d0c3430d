// Who signs for a role: the first on the list who holds it, or else the next role named.
import type { MeetingRole } from '../policy/actor.js';

export function firstOf<T extends { readonly role: MeetingRole }>(
  people: readonly T[],
  ...roles: readonly MeetingRole[]
): T | undefined {
  return roles
    .map((role) => people.find((person) => person.role === role))
    .find((person) => person !== undefined);
}
