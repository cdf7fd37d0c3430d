// Pictures of places, taken only when PICTURES=1 asks for them. A test never depends on one.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { words } from './words.js';

const wanted = process.env['PICTURES'] === '1';

const inRepository = (path: string): string => {
  const file = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  return file;
};

/** Into e2e/pictures, which is not kept. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!wanted) return;
  const path = inRepository(`e2e/pictures/${name}.png`);
  await page.screenshot({ path, scale: 'css', animations: 'disabled' });
}

/** Into docs/pictures for the README; JPEG keeps a page of text and paper under 150 KB. */
export async function readmePicture(page: Page, name: string): Promise<void> {
  if (!wanted) return;
  const path = inRepository(`docs/pictures/${name}.jpg`);
  // A notice of what was just done would hide what the picture is about.
  const notices = page.getByRole('log', { name: words('ui:notices') });
  for (const close of await notices.getByRole('button', { name: words('ui:close') }).all())
    await close.click();
  await page.screenshot({ path, type: 'jpeg', quality: 60, scale: 'css', animations: 'disabled' });
}
