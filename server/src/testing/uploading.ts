// Uploads over real HTTP for tests, and documents that came in that way.
import type { Document } from '@hop/shared/documents/document.js';
import { addDocument } from '@hop/shared/documents/documents-commands.js';
import type { UploadReply } from '@hop/shared/documents/upload.js';
import type { AppUnderTest } from './app-under-test.js';
import type { TestMeeting } from './meeting-builder.js';
import { pdfOf } from './pdf.js';

export function sendFile(
  app: AppUnderTest,
  meetingId: string,
  cookie: string,
  bytes: Buffer,
  fileName = 'bao-cao.pdf',
): Promise<Response> {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(bytes)]), fileName);
  return fetch(`${app.url}/api/meetings/${meetingId}/uploads`, {
    method: 'POST',
    headers: { cookie },
    body,
  });
}

/** Uploads as the meeting's secretary and expects success. */
export async function uploaded(
  app: AppUnderTest,
  meeting: TestMeeting,
  bytes: Buffer,
  fileName?: string,
): Promise<UploadReply> {
  const cookie = await app.cookie('account', meeting.secretary.personId);
  const response = await sendFile(app, meeting.id, cookie, bytes, fileName);
  if (response.status !== 200) throw new Error(await response.text());
  return (await response.json()) as UploadReply;
}

/** A document of the meeting with this many pages. */
export async function documentOf(
  app: AppUnderTest,
  meeting: TestMeeting,
  options: { pages?: number; access?: Document['access']; title?: string } = {},
): Promise<string> {
  const { uploadToken } = await uploaded(app, meeting, await pdfOf(options.pages ?? 1));
  const { documentId } = await app.done(meeting.secretary.identity, addDocument, meeting.scope, {
    uploadToken,
    title: options.title ?? 'Báo cáo',
    access: options.access ?? 'everyone',
  });
  return documentId;
}
