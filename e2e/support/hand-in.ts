// A document handed in over the public contract by whoever may, as the product's own client does it; or the words of the refusal.
import type { APIRequestContext } from '@playwright/test';
import { rowsFor, command } from './demo-meeting.js';
import { MEETING } from './people.js';

const uploads = `/api/meetings/${MEETING}/uploads`;
const LONGEST_WAIT_MS = 40_000;

/** Its id once it can be read; null when the server does not take it. */
export async function handIn(
  api: APIRequestContext,
  title: string,
  bytes: Buffer,
): Promise<string | null> {
  const fileName = `${title}.pdf`;
  const begun = await api.post(uploads, {
    data: { fileName, sizeBytes: bytes.length, fingerprint: `${fileName}|${bytes.length}` },
  });
  const { uploadToken } = (await begun.json()) as { uploadToken: string };
  const part = await api.put(`${uploads}/${uploadToken}?from=0`, {
    data: bytes,
    headers: { 'content-type': 'application/octet-stream' },
  });
  const next = (await part.json()) as { uploadToken: string };
  const finished = await api.post(`${uploads}/${next.uploadToken}/finish`, {
    data: {},
    timeout: LONGEST_WAIT_MS,
  });
  if (finished.status() === 422 || finished.status() === 400) return null;
  await command(api, 'document.add', { uploadToken: next.uploadToken, title });
  for (const until = Date.now() + LONGEST_WAIT_MS; Date.now() < until;) {
    const { document } = await rowsFor(api);
    const added = document.find((each) => each.title === title);
    if (added?.reading === 'ready') return added.id;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${title} was never ready`);
}
