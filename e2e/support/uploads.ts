// Sends a file to the demo meeting over the public contract, as the product's own client does it, for stories that are not about
// uploading.
import { expect, type APIRequestContext } from '@playwright/test';
import { newId } from '@hop/shared/core/ids.js';
import { MEETING } from './people.js';

const uploads = `/api/meetings/${MEETING}/uploads`;
/** A file that was made to do harm is looked at for so long. */
const LONGEST_LOOK_MS = 40_000;

/** The token with which a command takes the file; null when the server does not take the file. */
export async function uploaded(
  api: APIRequestContext,
  fileName: string,
  bytes: Buffer,
): Promise<string | null> {
  const data = { fileName, sizeBytes: bytes.length, fingerprint: newId() };
  const { uploadToken } = (await (await api.post(uploads, { data })).json()) as {
    uploadToken: string;
  };
  const headers = { 'content-type': 'application/octet-stream' };
  const sent = await api.put(`${uploads}/${uploadToken}?from=0`, { data: bytes, headers });
  expect(sent.status(), await sent.text()).toBe(200);
  const finished = await api.post(`${uploads}/${uploadToken}/finish`, { timeout: LONGEST_LOOK_MS });
  if (finished.status() === 422 || finished.status() === 400) return null;
  expect(finished.status(), await finished.text()).toBe(200);
  return uploadToken;
}
