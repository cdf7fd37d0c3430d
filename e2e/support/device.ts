// A device that keeps a meeting's papers: the card among the documents, the PIN, and what lies in the browser's store.
import { expect, type Locator, type Page } from '@playwright/test';
import { words } from './words.js';

export const PIN = '482913';

export const packCard = (room: Page): Locator =>
  room.getByRole('region', { name: words('offline:title') });

/** In the dialog that asks for a new one. */
export async function choosePin(room: Page, pin: string, again = pin): Promise<void> {
  const dialog = room.getByRole('dialog');
  await dialog.getByLabel(words('offline:pin.new')).fill(pin);
  await dialog.getByLabel(words('offline:pin.again')).fill(again);
  await dialog.getByRole('button', { name: words('offline:offer.act') }).click();
}

/** With the list of documents open. */
export async function keepMeeting(room: Page): Promise<void> {
  await packCard(room)
    .getByRole('button', { name: words('offline:offer.act') })
    .click();
  await choosePin(room, PIN);
  await expect(room.getByRole('dialog')).toBeHidden();
  await expect(packCard(room)).toContainText(words('offline:here.title'), { timeout: 60_000 });
}

/** From the card among the documents. */
export async function unlockPack(room: Page): Promise<void> {
  await packCard(room)
    .getByRole('button', { name: words('offline:unlock'), exact: true })
    .click();
  await answerPin(room);
}

/** In the dialog that asks for the one there is. */
export async function answerPin(room: Page): Promise<void> {
  const dialog = room.getByRole('dialog');
  await dialog.getByLabel(words('offline:pin.label'), { exact: true }).fill(PIN);
  await dialog.getByRole('button', { name: words('offline:unlock') }).click();
  await expect(dialog).toBeHidden();
}

/** At the door that stands there while the server cannot be reached. */
export async function enterByPin(page: Page): Promise<void> {
  await page.getByLabel(words('offline:pin.label'), { exact: true }).fill(PIN);
  await page.getByRole('button', { name: words('offline:entry.act'), exact: true }).click();
}

/** What lies in the browser's store, as somebody with the device in hand would find it: which tables hold anything, and these texts. */
export const storeHolds = (page: Page, texts: readonly string[] = []): Promise<string[]> =>
  page.evaluate(async (wanted) => {
    const answered = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('store'));
      });
    const database = await answered(indexedDB.open('vault'));
    const found = new Set<string>();
    for (const name of database.objectStoreNames) {
      const store = database.transaction(name).objectStore(name);
      const [keys, values] = await Promise.all([
        answered(store.getAllKeys()),
        answered(store.getAll()),
      ]);
      if (values.length > 0) found.add(name);
      const look = (value: unknown): void => {
        if (value instanceof ArrayBuffer) return look(new TextDecoder().decode(value));
        if (ArrayBuffer.isView(value)) return look(value.buffer);
        if (typeof value === 'string')
          for (const text of wanted) if (value.includes(text)) found.add(text);
        if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
      };
      look(keys);
      look(values);
    }
    database.close();
    return [...found].sort();
  }, texts);

/** How many changes of notes lie in the browser's store until the server has them. */
export const keptNotes = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('notes');
        opening.onerror = () => reject(opening.error ?? new Error('store'));
        opening.onsuccess = () => {
          const counting = opening.result
            .transaction('operations')
            .objectStore('operations')
            .count();
          counting.onerror = () => reject(counting.error ?? new Error('store'));
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
