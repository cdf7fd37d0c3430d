// Sends the bytes of a PDF to the demo meeting over the public contract, for stories that are not about uploading.
import { expect, type APIRequestContext } from '@playwright/test';
import { newId } from '@hop/shared/core/ids.js';
import { MEETING } from './people.js';

/** The token with which a command takes the file. */
export async function uploadedPdf(api: APIRequestContext, bytes: Buffer): Promise<string> {
  const base = `/api/meetings/${MEETING}/uploads`;
  const data = { fileName: 'ke-hoach.pdf', sizeBytes: bytes.length, fingerprint: newId() };
  const { uploadToken } = (await (await api.post(base, { data })).json()) as {
    uploadToken: string;
  };
  const headers = { 'content-type': 'application/octet-stream' };
  await api.put(`${base}/${uploadToken}?from=0`, { data: bytes, headers });
  const finished = await api.post(`${base}/${uploadToken}/finish`);
  expect(finished.status(), await finished.text()).toBe(200);
  return uploadToken;
}
