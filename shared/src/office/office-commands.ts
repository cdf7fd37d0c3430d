// Keeping units, people and accounts.
import { z } from 'zod';
import { defineCommand } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { line, prose } from '../core/text.js';
import { officeRoleSchema } from '../policy/actor.js';

export const usernameSchema = z
  .string()
  .max(60)
  .transform((name) => name.trim().toLowerCase())
  .pipe(z.string().regex(/^[a-z0-9][a-z0-9._-]{2,39}$/));
/** Length is what protects; no other rule is asked of a password. */
export const passwordSchema = z.string().min(10).max(200);

export const addUnit = defineCommand('unit.add', {
  scope: 'office',
  args: z.strictObject({ name: line(200), parentId: idSchema.nullable().default(null) }),
  result: z.object({ unitId: idSchema }),
});
export const addPerson = defineCommand('person.add', {
  scope: 'office',
  secret: true,
  args: z.strictObject({
    honorific: prose(20).default(''),
    name: line(120),
    position: prose(200).default(''),
    unitId: idSchema.nullable().default(null),
    phone: prose(30).default(''),
    officeRole: officeRoleSchema.default('none'),
    /** Both or neither: somebody without an account can still be on a list. */
    username: usernameSchema.optional(),
    password: passwordSchema.optional(),
  }),
  result: z.object({ personId: idSchema }),
});
/** A disabled account is signed out everywhere at once. */
export const setPersonDisabled = defineCommand('person.setDisabled', {
  scope: 'office',
  args: z.strictObject({ personId: idSchema, disabled: z.boolean() }),
  result: z.object({}),
});
