// The calls of the page behind a report's link. The secret travels in a body or a header, never in an address that is logged.
import { behindLinkReplySchema, REPORT_LINK_HEADER } from '@hop/shared/reports/upload.js';
import type { BehindLinkReply } from '@hop/shared/reports/upload.js';
import { z } from 'zod';
import { sendReportFile, type HandInWay } from '../../features/reports/hand-in';
import { request } from '../../lib/http';

const recordedSchema = z.object({ handedInAt: z.number() });

export const openReport = (secret: string): Promise<BehindLinkReply> =>
  request(behindLinkReplySchema, 'POST', '/api/reports/open', { body: { secret } });

export const wayByLink = (secret: string): HandInWay => ({
  sendFile: (file, onProgress, signal) =>
    sendReportFile(
      ...(['/api/reports/files', file, { [REPORT_LINK_HEADER]: secret }] as const),
      ...([onProgress, signal] as const),
    ),
  handIn: (whole) =>
    request(recordedSchema, 'POST', '/api/reports/hand-in', { body: { secret, ...whole } }),
});
