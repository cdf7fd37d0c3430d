// Pictures of places, taken only when PICTURES=1 asks for them. A test never depends on one.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

export const wanted = process.env['PICTURES'] === '1';

/** Into e2e/pictures, which is not kept. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!wanted) return;
  const path = fileURLToPath(new URL(`../pictures/${name}.png`, import.meta.url));
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path, scale: 'css', animations: 'disabled' });
}
