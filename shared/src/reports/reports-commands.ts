// What one may ask about reports of units, and handing them in. The files come first over HTTP, which answers the ids for it.
import { z } from 'zod';
import { defineCommand } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { line, prose } from '../core/text.js';
import { reportStateSchema } from './report.js';

/** In characters. */
export const SUBJECT_LENGTH = 300;
export const EXPLANATION_LENGTH = 2_000;
export const REPORT_NOTE_LENGTH = 1_000;
export const RETURN_REASON_LENGTH = 500;
export const HANDED_IN_BY_LENGTH = 120;
/** Files of one report. */
export const MAX_REPORT_FILES = 10;

const one = z.strictObject({ reportRequestId: idSchema });
const many = z.array(idSchema).min(1).max(500);
const became = z.object({ state: reportStateSchema });
const content = {
  subject: line(SUBJECT_LENGTH),
  explanation: prose(EXPLANATION_LENGTH).default(''),
  agendaItemId: idSchema.nullable().default(null),
  dueAt: z.number().int().positive(),
};

export const requestReports = defineCommand('report.request', {
  args: z
    .strictObject({
      ...content,
      siteIds: z.array(idSchema).max(500).default([]),
      /** As they stand in the list of people, or at an item that they present. */
      unitNames: z.array(line(200)).max(500).default([]),
    })
    .refine(({ siteIds, unitNames }) => siteIds.length + unitNames.length > 0),
  /** How many people of each were told, in the same order. */
  result: z.object({ reportRequestIds: z.array(idSchema), told: z.array(z.number().int()) }),
});

/** The wording changes for all that were asked in one go; the due date for this one, or for all. */
export const editReport = defineCommand('report.edit', {
  args: z.strictObject({
    reportRequestId: idSchema,
    baseVersion: z.number().int(),
    ...content,
    dueForAll: z.boolean().default(false),
  }),
  result: z.object({ version: z.number().int() }),
});

/** Its links open nothing any more. What was handed in stays on the record. */
export const withdrawReport = defineCommand('report.withdraw', { args: one, result: became });

/** A notice to those of the meeting who owe it; `told` of them have got one, `lately` reports were reminded of within minutes. */
export const remindOfReports = defineCommand('report.remind', {
  args: z.strictObject({ reportRequestIds: many }),
  result: z.object({
    ...{ reminded: z.number().int(), told: z.number().int(), lately: z.number().int() },
  }),
});

/** The hashes of new links; the links themselves are handed out over HTTP once and kept nowhere. */
export const linkReports = defineCommand('report.link', {
  args: z.strictObject({
    links: z
      .array(z.strictObject({ reportRequestId: idSchema, linkHash: z.string().min(20).max(100) }))
      .min(1)
      .max(500),
    /** Links made before open nothing any more. */
    replace: z.boolean().default(false),
  }),
  result: z.object({}),
  secret: true,
});
/** Somebody has looked behind the link. */
export const openReport = defineCommand('report.open', {
  args: one,
  result: z.object({}),
  internal: true,
});

const handedIn = {
  reportRequestId: idSchema,
  /** New files, and those of before that stay. */
  fileIds: z.array(idSchema).min(1).max(MAX_REPORT_FILES),
  note: prose(REPORT_NOTE_LENGTH).default(''),
  /** When the report that the sender saw was handed in; null: none was. Another one came meanwhile: refused. */
  basedOn: z.number().int().nullable(),
};
const recorded = z.object({ handedInAt: z.number().int() });

/** By somebody of the unit at their desk, or by the secretariat for a unit that sent it some other way. */
export const handInReport = defineCommand('report.handIn', {
  args: z.strictObject(handedIn),
  result: recorded,
});
/** Behind the link, where nobody is signed in: the name is the one that was typed. */
export const handInReportByLink = defineCommand('report.handInByLink', {
  args: z.strictObject({
    ...handedIn,
    linkId: idSchema,
    handedInBy: line(HANDED_IN_BY_LENGTH),
  }),
  result: recorded,
  internal: true,
});

/** Its files become documents of the item. A second press answers the same. */
export const takeReport = defineCommand('report.take', {
  args: one,
  result: z.object({ documents: z.number().int() }),
});
export const returnReport = defineCommand('report.return', {
  args: z.strictObject({
    reportRequestId: idSchema,
    reason: line(RETURN_REASON_LENGTH),
    /** Left out: the due date stays. */
    dueAt: z.number().int().positive().optional(),
  }),
  result: became,
});
