// Files that are made to break whoever opens them. Each ends within the time that is set, as a document or with a word; the server's
// own memory does not grow with them, and the next file is read as ever.
import { addDocument } from '@hop/shared/documents/documents-commands.js';
import type { UploadReply } from '@hop/shared/documents/upload.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { hostilePdfs } from '../testing/hostile-pdf.js';
import { pdfOf } from '../testing/pdf.js';

import { sendFile, uploaded } from '../testing/uploading.js';

let app: AppUnderTest;
let meeting: TestMeeting;
beforeAll(async () => {
  app = await AppUnderTest.start();
  meeting = await buildMeeting(app);
});
afterAll(() => app.close());

/** Inspecting, a copy for reading and one picture have 20, 30 and 20 seconds; a loaded machine is slower. */
const TOGETHER_MS = 90_000;
/** The engine's 256 MB and the heap of a worker; both belong to the process that the system sees. */
const MOST_BYTES = 1_000 * 2 ** 20;

async function sent(bytes: Buffer): Promise<Response> {
  const cookie = await app.cookie('account', meeting.secretary.personId);
  return sendFile(app, meeting.id, cookie, bytes);
}
async function picture(documentId: string): Promise<number> {
  const cookie = await app.cookie('account', meeting.secretary.personId);
  const path = `/api/meetings/${meeting.id}/documents/${documentId}/pages/1/thumbnail`;
  const response = await fetch(app.url + path, { headers: { cookie } });
  await response.arrayBuffer();
  return response.status;
}

describe('a file with', () => {
  it.each(Object.keys(hostilePdfs))(
    '%s ends in time, and leaves the server as it was',
    { timeout: TOGETHER_MS },
    async (name) => {
      const bytes = hostilePdfs[name]?.() ?? Buffer.alloc(0);
      const before = process.memoryUsage().rss;
      const response = await sent(bytes);
      const answer = (await response.json()) as UploadReply | { refusal: { message: string } };
      if ('refusal' in answer)
        expect(answer.refusal.message).toMatch(/^documents\.(damagedPdf|notPdf)$/);
      else {
        expect(answer.pages).toBeGreaterThan(0);
        const { uploadToken } = answer;
        const add = { uploadToken, title: name };
        const { secretary, scope } = meeting;
        const { documentId } = await app.done(secretary.identity, addDocument, scope, add);
        // Drawn, or said that it cannot be: never a fault of ours.
        expect([200, 404, 409]).toContain(await picture(documentId));
      }
      expect(process.memoryUsage().rss - before).toBeLessThan(MOST_BYTES);
      expect(await uploaded(app, meeting, await pdfOf(1))).toMatchObject({ pages: 1 });
    },
  );
});
