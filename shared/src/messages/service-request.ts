// What somebody in the meeting asks those who run it for: water, a microphone, a technician, something else.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';

/** Always in this order. `other` says in its note what is needed. */
export const serviceKinds = ['water', 'microphone', 'technician', 'other'] as const;
export const serviceKindSchema = z.enum(serviceKinds);
export type ServiceKind = z.output<typeof serviceKindSchema>;

export const serviceStates = ['open', 'coming', 'done', 'withdrawn'] as const;
export const serviceStateSchema = z.enum(serviceStates);
export type ServiceState = z.output<typeof serviceStateSchema>;

export const serviceRequestEntity = defineEntity(
  'serviceRequest',
  z.object({
    id: idSchema,
    version: z.number().int(),
    participantId: idSchema,
    kind: serviceKindSchema,
    note: z.string(),
    state: serviceStateSchema,
    askedAt: z.number().int(),
    comingAt: z.number().int().nullable(),
    /** Done or withdrawn. */
    endedAt: z.number().int().nullable(),
  }),
);
export type ServiceRequest = EntityOf<typeof serviceRequestEntity>;

/** The same row, for whoever asked. */
export const myServiceRequestEntity = defineEntity(
  'myServiceRequest',
  serviceRequestEntity.schema.omit({ participantId: true }),
  { reach: 'personal' },
);
export type MyServiceRequest = EntityOf<typeof myServiceRequestEntity>;
