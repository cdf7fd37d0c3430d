// The minutes as their reader gets them: the Word file of the secretary's desk, as text.
import type { Person } from './people.js';
import { places } from './people.js';
import { textOfWordFile } from './word-file.js';
import { words } from './words.js';

export async function minutesOf({ page }: Person): Promise<string> {
  await page.goto(`${places.secretary}/bien-ban`);
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: words('minutes:paper.word') }).click();
  return textOfWordFile(await (await downloading).path());
}
