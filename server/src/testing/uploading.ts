// Uploads over real HTTP for tests, and documents that came in that way.
import { newId } from '@hop/shared/core/ids.js';
import type { Document } from '@hop/shared/documents/document.js';
import { addDocument } from '@hop/shared/documents/documents-commands.js';
import type { UploadOffset, UploadReply } from '@hop/shared/documents/upload.js';
import type { AppUnderTest } from './app-under-test.js';
import type { TestMeeting } from './meeting-builder.js';
import { pdfOf } from './pdf.js';

/** One step of an upload of a meeting as somebody; the path is what follows `uploads`. */
export const uploadStep = (
  app: Pick<AppUnderTest, 'url'>,
  meetingId: string,
  ...step: [cookie: string, method: Method, path: string, body?: Buffer | object]
): Promise<Response> => stepAt(app, `meetings/${meetingId}`, ...step);

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** `place`: `meetings/<id>` or `folders/<id>`. */
const stepAt = (
  app: Pick<AppUnderTest, 'url'>,
  place: string,
  cookie: string,
  method: Method,
  path: string,
  body?: Buffer | object,
): Promise<Response> => {
  const isBytes = Buffer.isBuffer(body);
  return fetch(`${app.url}/api/${place}/uploads${path}`, {
    method,
    headers: {
      cookie,
      ...(body && { 'content-type': isBytes ? 'application/octet-stream' : 'application/json' }),
    },
    ...(body && { body: isBytes ? new Uint8Array(body) : JSON.stringify(body) }),
  });
};

/** A whole file in one part; the answer of whichever step said no, or of the last. */
export const sendFile = (
  app: AppUnderTest,
  meetingId: string,
  ...file: [cookie: string, bytes: Buffer, fileName?: string]
): Promise<Response> => sendFileTo(app, `meetings/${meetingId}`, ...file);

/** The same to any place: `meetings/<id>` or `folders/<id>`. */
export async function sendFileTo(
  app: AppUnderTest,
  place: string,
  cookie: string,
  bytes: Buffer,
  fileName = 'bao-cao.pdf',
): Promise<Response> {
  const begun = { fileName, sizeBytes: bytes.length, fingerprint: newId() };
  const first = await stepAt(app, place, cookie, 'POST', '', begun);
  if (first.status !== 200) return first;
  const { uploadToken } = (await first.json()) as UploadOffset;
  const part = await stepAt(app, place, cookie, 'PUT', `/${uploadToken}?from=0`, bytes);
  if (part.status !== 200) return part;
  return stepAt(app, place, cookie, 'POST', `/${uploadToken}/finish`);
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
  options: {
    pages?: number;
    access?: Document['access'];
    title?: string;
    agendaItemId?: string;
  } = {},
): Promise<string> {
  const { uploadToken } = await uploaded(app, meeting, await pdfOf(options.pages ?? 1));
  const { documentId } = await app.done(meeting.secretary.identity, addDocument, meeting.scope, {
    uploadToken,
    title: options.title ?? 'Báo cáo',
    access: options.access ?? 'everyone',
    agendaItemId: options.agendaItemId ?? null,
  });
  return documentId;
}
