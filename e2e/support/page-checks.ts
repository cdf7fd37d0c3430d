// What must be true of every place at every size: nothing runs off the side, nothing is too small for a finger, no text of
// another language and no key instead of a text.
import { expect, type Page } from '@playwright/test';
import { everyText } from './words.js';

/** Smallest side of anything to be tapped, in CSS pixels, less the rounding of a layout. */
const FINGER = 48 - 0.5;

export async function expectNoSideScroll(page: Page, where: string): Promise<void> {
  const over = await page.evaluate(() => {
    const root = document.documentElement;
    return root.scrollWidth - root.clientWidth;
  });
  expect(over, `${where}: pixels that run off the side`).toBeLessThanOrEqual(0);
}

/** Links inside running text are left out, as WCAG 2.5.8 does; so is what only keyboards or screen readers reach. */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((finger) => {
    const found: string[] = [];
    for (const target of document.querySelectorAll<HTMLElement>(
      'button, a[href], input, select, textarea, [role="button"]',
    )) {
      if (
        target.closest('[inert], [aria-hidden="true"]') ||
        target.closest('p') ||
        (target.offsetParent?.clientWidth ?? finger) <= 1 ||
        !target.checkVisibility()
      )
        continue;
      // A checkbox is tapped by its label, a hidden input by what stands for it.
      const area = target.closest('label') ?? target;
      const box = area.getBoundingClientRect();
      if (box.width <= 1 || box.height <= 1 || box.bottom < 0) continue;
      if (box.width < finger || box.height < finger)
        found.push(
          `${Math.round(box.width)}×${Math.round(box.height)} ${target.tagName.toLowerCase()} "${
            target.getAttribute('aria-label') ?? target.innerText.slice(0, 40)
          }"`,
        );
    }
    return found;
  }, FINGER);
}

/** Texts as a person or a screen reader gets them. */
const visibleTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (parent?.closest('script, style, noscript, [class*="textLayer"]')) continue;
      texts.push((walker.currentNode.textContent ?? '').trim());
    }
    for (const named of document.querySelectorAll('[aria-label], [title], [placeholder]'))
      for (const name of ['aria-label', 'title', 'placeholder'])
        texts.push((named.getAttribute(name) ?? '').trim());
    return texts.filter((text) => text !== '');
  });

const vietnamese = new Set(everyText('vi').values());
const english = new Set([...everyText('en').values()].filter((text) => !vietnamese.has(text)));
const isKey = (text: string): boolean => /^(?:[a-z-]+:)?[a-z]\w*(?:\.\w+)+$/.test(text);

export async function expectVietnameseOnly(page: Page, where: string): Promise<void> {
  const texts = await visibleTexts(page);
  expect(
    texts.filter((text) => english.has(text)),
    `${where}: English`,
  ).toEqual([]);
  expect(texts.filter(isKey), `${where}: keys without a text`).toEqual([]);
  expect(
    texts.filter((text) => text.includes('{{')),
    `${where}: holes without a value`,
  ).toEqual([]);
}

/** At least one text of the other language is on the page, and none of ours that has a translation. */
export async function expectEnglishOnly(
  page: Page,
  where: string,
  /** What people have written themselves, such as titles: it stays as they wrote it. */
  written: readonly string[] = [],
): Promise<void> {
  const englishTexts = new Set(everyText('en').values());
  const onlyVietnamese = new Set([...vietnamese].filter((text) => !englishTexts.has(text)));
  const texts = await visibleTexts(page);
  expect(
    texts.some((text) => english.has(text)),
    `${where}: some English`,
  ).toBe(true);
  expect(
    texts.filter((text) => onlyVietnamese.has(text) && !written.includes(text)),
    `${where}: Vietnamese left`,
  ).toEqual([]);
}
