// What travels over HTTP beside the commands of reports: files, links, and the page behind a link.
import { z } from 'zod';
import { reportFileSchema, reportStateSchema } from './report.js';

/** The body is the file itself: one file, no form. */
export const REPORT_FILE_TYPE = 'application/x-report-file';
/** The file's name, percent-encoded: headers hold ASCII. */
export const FILE_NAME_HEADER = 'x-file-name';
/** The secret of the link, which addresses and logs never see. */
export const REPORT_LINK_HEADER = 'x-report-link';

export const reportLinksReplySchema = z.object({
  links: z.array(z.object({ reportRequestId: z.string(), link: z.string() })),
});
export type ReportLinksReply = z.output<typeof reportLinksReplySchema>;

/** What stands behind a link, after a tap. */
export const behindLinkReplySchema = z.object({
  meeting: z.object({ title: z.string(), startsAt: z.number(), issuingBody: z.string() }),
  report: z.object({
    name: z.string(),
    subject: z.string(),
    explanation: z.string(),
    itemTitle: z.string().nullable(),
    dueAt: z.number(),
    state: reportStateSchema,
    files: z.array(reportFileSchema),
    note: z.string(),
    handedInAt: z.number().nullable(),
    handedInBy: z.string().nullable(),
    returnReason: z.string().nullable(),
  }),
  /** The server's clock: a telephone's may be wrong. */
  now: z.number(),
  /** Of one file. */
  limitBytes: z.number(),
});
export type BehindLinkReply = z.output<typeof behindLinkReplySchema>;
