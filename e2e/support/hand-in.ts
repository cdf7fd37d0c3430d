// Documents handed in over the public contract by whoever may, and replaced.
import { expect, type APIRequestContext } from '@playwright/test';
import { command, documentCalled } from './demo-meeting.js';
import { uploaded } from './uploads.js';

const LONGEST_WAIT_MS = 40_000;

/** Its id once it can be read; null when the server does not take the file. */
export async function handIn(
  api: APIRequestContext,
  title: string,
  bytes: Buffer,
): Promise<string | null> {
  const uploadToken = await uploaded(api, `${title}.pdf`, bytes);
  if (uploadToken === null) return null;
  await command(api, 'document.add', { uploadToken, title });
  const state = async () => (await documentCalled(api, title))?.reading;
  await expect.poll(state, { timeout: LONGEST_WAIT_MS, intervals: [100] }).toBe('ready');
  return (await documentCalled(api, title))?.id ?? null;
}

/** Takes the place of the document of this title; answered before it can be read. */
export async function replace(
  api: APIRequestContext,
  title: string,
  bytes: Buffer,
  note = '',
): Promise<void> {
  const uploadToken = await uploaded(api, `${title}.pdf`, bytes);
  const document = await documentCalled(api, title);
  await command(api, 'document.replace', {
    ...{ documentId: document?.id, baseVersion: document?.version, uploadToken, note },
  });
}
