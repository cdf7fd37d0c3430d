// What tests of documents ask again and again: the row, two readers, and how the file is answered to somebody.
import { replaceDocument } from '@hop/shared/documents/documents-commands.js';
import { DocumentRow } from '../documents/document.entity.js';
import type { AppUnderTest } from './app-under-test.js';
import type { TestMeeting, TestPerson } from './meeting-builder.js';
import { pdfOf } from './pdf.js';
import { uploaded } from './uploading.js';

export async function documentRow(app: AppUnderTest, id: string): Promise<DocumentRow> {
  const found = (await app.rows(DocumentRow)).find((row) => row.id === id);
  if (!found) throw new Error(`no document ${id}`);
  return found;
}

export function twoDelegates(meeting: TestMeeting): [TestPerson, TestPerson] {
  const [first, second] = meeting.delegates;
  if (!first || !second) throw new Error('too few delegates');
  return [first, second];
}

/** How the file is answered to this person; its body has been read. */
export async function fileOf(
  app: AppUnderTest,
  meeting: TestMeeting,
  who: TestPerson,
  documentId: string,
  query = '',
): Promise<Response> {
  const url = `${app.url}/api/meetings/${meeting.id}/documents/${documentId}/file${query}`;
  const response = await fetch(url, {
    headers: { cookie: await app.cookie('account', who.personId) },
  });
  await response.arrayBuffer();
  return response;
}

export const statusOf = async (...args: Parameters<typeof fileOf>): Promise<number> =>
  (await fileOf(...args)).status;

/** Another PDF of so many pages in its place, by the secretary. */
export async function replaced(
  app: AppUnderTest,
  meeting: TestMeeting,
  documentId: string,
  pages: number,
  note = '',
): Promise<{ versionNumber: number }> {
  const { version: baseVersion } = await documentRow(app, documentId);
  const { uploadToken } = await uploaded(app, meeting, await pdfOf(pages, {}, `bản ${pages}`));
  const args = { documentId, baseVersion, uploadToken, note };
  return app.done(meeting.secretary.identity, replaceDocument, meeting.scope, args);
}
