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

export const emailSchema = z.email().max(200);

/** So many rows travel in one command; a longer list is sent in parts, and sending one twice changes nothing. */
export const MOST_IMPORTED = 400;

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
    email: emailSchema.nullable().default(null),
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

export const editPerson = defineCommand('person.edit', {
  scope: 'office',
  args: z.strictObject({
    personId: idSchema,
    baseVersion: z.number().int(),
    honorific: prose(20).optional(),
    name: line(120).optional(),
    position: prose(200).optional(),
    unitId: idSchema.nullable().optional(),
    phone: prose(30).optional(),
    email: emailSchema.nullable().optional(),
  }),
  result: z.object({ version: z.number().int() }),
});
/** Out of every list that offers people, and signed out; whoever is on the list of a meeting stays there. */
export const trashPerson = defineCommand('person.trash', {
  scope: 'office',
  args: z.strictObject({ personId: idSchema }),
  result: z.object({}),
});
export const restorePerson = defineCommand('person.restore', {
  scope: 'office',
  args: z.strictObject({ personId: idSchema }),
  result: z.object({}),
});
export const editUnit = defineCommand('unit.edit', {
  scope: 'office',
  args: z.strictObject({
    unitId: idSchema,
    baseVersion: z.number().int(),
    name: line(200).optional(),
    /** Not itself and nothing under it. */
    parentId: idSchema.nullable().optional(),
  }),
  result: z.object({ version: z.number().int() }),
});
/** Refused while people or other units are in it. */
export const trashUnit = defineCommand('unit.trash', {
  scope: 'office',
  args: z.strictObject({ unitId: idSchema }),
  result: z.object({}),
});
export const restoreUnit = defineCommand('unit.restore', {
  scope: 'office',
  args: z.strictObject({ unitId: idSchema }),
  result: z.object({}),
});

/** Rows of a list that was checked and confirmed (import-rules.ts); the server checks them again. Units are made as named. */
export const importPeople = defineCommand('people.import', {
  scope: 'office',
  args: z.strictObject({
    rows: z
      .array(
        z.strictObject({
          /** Who it is, as it was shown before; null: whoever has the telephone, else somebody new. */
          personId: idSchema.nullable().default(null),
          honorific: prose(20).default(''),
          name: line(120),
          position: prose(200).default(''),
          unitName: prose(200).default(''),
          phone: z.string().max(30).nullable().default(null),
          email: emailSchema.nullable().default(null),
        }),
      )
      .min(1)
      .max(MOST_IMPORTED),
  }),
  /** One id per row, in order. */
  result: z.object({
    personIds: z.array(idSchema),
    added: z.number().int(),
    changed: z.number().int(),
    unchanged: z.number().int(),
  }),
});
