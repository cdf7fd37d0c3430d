// Asks the server for new links. They are told this once, over HTTP; no row and no journal holds them.
import { newId } from '@hop/shared/core/ids.js';
import { reportLinksReplySchema, type ReportLinksReply } from '@hop/shared/reports/upload.js';
import { request } from '../../lib/http';

export type MadeLink = ReportLinksReply['links'][number];

export async function makeLinks(
  meetingId: string,
  reportRequestIds: readonly string[],
  replace = false,
): Promise<readonly MadeLink[]> {
  const body = { commandId: newId(), reportRequestIds, replace };
  const path = `/api/meetings/${encodeURIComponent(meetingId)}/reports/links`;
  const { links } = await request(reportLinksReplySchema, 'POST', path, { body });
  return links;
}
