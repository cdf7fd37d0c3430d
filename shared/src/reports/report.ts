// A report that is asked of a unit or a site of the meeting (báo cáo được yêu cầu): what, until when, what came in, what became of it.
// How it stands against its due date: standing.ts. Who of the meeting owes it: owing.ts.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';

/** `returned`: it came in and is asked for anew, with a reason. `taken`: its files are documents of the meeting. */
export const reportStates = ['asked', 'handedIn', 'returned', 'taken', 'withdrawn'] as const;
export const reportStateSchema = z.enum(reportStates);
export type ReportState = z.output<typeof reportStateSchema>;

export const reportFileSchema = z.object({
  id: idSchema,
  fileName: z.string(),
  sizeBytes: z.number().int(),
  pages: z.number().int(),
});
export type ReportFile = z.output<typeof reportFileSchema>;

const told = {
  subject: z.string(),
  /** What is to be in it; may be empty. */
  explanation: z.string(),
  agendaItemId: idSchema.nullable(),
  /** Of whom it is asked, as the site or the unit is called. */
  name: z.string(),
  dueAt: z.number().int(),
  state: reportStateSchema,
  files: z.array(reportFileSchema),
  /** What came with the files; may be empty. */
  note: z.string(),
  handedInAt: z.number().int().nullable(),
  handedInBy: z.string().nullable(),
  /** Stays until it is handed in anew. */
  returnReason: z.string().nullable(),
  remindedAt: z.number().int().nullable(),
};

/** One row per unit or site that is asked. */
export const reportRequestEntity = defineEntity(
  'reportRequest',
  z.object({
    id: idSchema,
    version: z.number().int(),
    ...told,
    /** The same of all that were asked in one go. */
    askingId: idSchema,
    /** null: of a unit. */
    siteId: idSchema.nullable(),
    /** The unit, or the unit that sits at the site. */
    unitName: z.string(),
    askedAt: z.number().int(),
    takenAt: z.number().int().nullable(),
    /** The first time somebody looked behind the link. */
    openedAt: z.number().int().nullable(),
    /** When the last link was made; null: there is none. */
    linkedAt: z.number().int().nullable(),
  }),
);
export type ReportRequest = EntityOf<typeof reportRequestEntity>;

/** The same for somebody of the unit. Its id is the duty's. */
export const myReportEntity = defineEntity(
  'myReport',
  z.object({ id: idSchema, version: z.number().int(), requestId: idSchema, ...told }),
  { reach: 'personal' },
);
export type MyReport = EntityOf<typeof myReportEntity>;

export const reportDutyId = (requestId: string, participantId: string): string =>
  `${requestId}-${participantId}`;
