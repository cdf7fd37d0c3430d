// The office: units in a generic tree and people with their accounts. What meetings copy from when somebody is invited.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { officeRoleSchema } from '../policy/actor.js';

export const unitEntity = defineEntity(
  'unit',
  z.object({
    id: idSchema,
    version: z.number().int(),
    parentId: idSchema.nullable(),
    name: z.string(),
    position: z.number().int(),
    trashed: z.boolean(),
  }),
  { scope: 'office' },
);
export type Unit = EntityOf<typeof unitEntity>;

export const personEntity = defineEntity(
  'person',
  z.object({
    id: idSchema,
    version: z.number().int(),
    honorific: z.string(),
    name: z.string(),
    position: z.string(),
    unitId: idSchema.nullable(),
    /** E.164, or null. */
    phone: z.string().nullable(),
    email: z.string().nullable(),
    username: z.string().nullable(),
    officeRole: officeRoleSchema,
    disabled: z.boolean(),
    demo: z.boolean(),
    /** In the trash: signs in nowhere, is offered nowhere, and comes back whole. */
    trashed: z.boolean(),
  }),
  { scope: 'office' },
);
export type Person = EntityOf<typeof personEntity>;
