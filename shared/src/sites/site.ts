// A site (điểm cầu) of an online meeting.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';

export const siteStates = ['notReady', 'ready', 'joined', 'lost', 'left'] as const;
export const siteStateSchema = z.enum(siteStates);
export type SiteState = z.output<typeof siteStateSchema>;

export const siteChecks = ['screen', 'sound', 'camera', 'documents', 'people'] as const;
export type SiteCheck = (typeof siteChecks)[number];

export const siteEntity = defineEntity(
  'site',
  z.object({
    id: idSchema,
    version: z.number().int(),
    name: z.string(),
    unitName: z.string(),
    host: z.boolean(),
    position: z.number().int(),
    state: siteStateSchema,
    checks: z.array(z.enum(siteChecks)),
    /** When the last word came, while lost; null otherwise. */
    lostSince: z.number().int().nullable(),
    helpRequestedAt: z.number().int().nullable(),
  }),
);
export type Site = EntityOf<typeof siteEntity>;

/** A site is lost after this long without a word from its operator or display. */
export const SITE_LOST_AFTER_MS = 6_000;
