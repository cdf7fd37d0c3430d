// A file handed in over HTTP, as a secretary's browser does.
import { newId } from '@hop/shared/core/ids.js';
import { addDocument } from '@hop/shared/documents/documents-commands.js';
import type { UploadOffset } from '@hop/shared/documents/upload.js';
import { uploadStep } from '../../testing/uploading.js';
import { expectThat } from '../expect-that.js';
import { seated } from '../room.js';

interface Desk {
  url: string;
  meetingId: string;
  cookie: string;
}

export async function addFile(
  desk: Desk,
  title: string,
  bytes: Buffer,
  fileName: string,
): Promise<void> {
  const step = async (method: 'POST' | 'PUT', path: string, body?: Buffer | object) => {
    const response = await uploadStep(desk, desk.meetingId, desk.cookie, method, path, body);
    expectThat(response.status === 200, `the upload answered ${response.status}`);
    return response;
  };
  const begun = { fileName, sizeBytes: bytes.length, fingerprint: newId() };
  const { uploadToken } = (await (await step('POST', '', begun)).json()) as UploadOffset;
  await step('PUT', `/${uploadToken}?from=0`, bytes);
  await step('POST', `/${uploadToken}/finish`);
  const tablet = await seated(desk.url, desk.cookie);
  await tablet.send(addDocument, { uploadToken, title });
  tablet.close();
}
