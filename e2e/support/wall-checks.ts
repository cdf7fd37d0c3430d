// What must be true of every picture of a display: readable from the back of the hall, and nothing cut off.
// What stands beside (lists, the side, the bar on top, the question over a result) may be shortened with an ellipsis; the thing
// itself stands there whole.
import { expect, type Page } from '@playwright/test';

/** Parts of the screen's height, less the rounding of a layout. */
const TEXT = 0.034 - 0.0003;
const NAME = 1 / 30 - 0.0003;
const RESULT = 1 / 12 - 0.0003;

/** Words that are too small or cut off, as sentences; none when all is well. `results`: the figures and the word of a result. */
export async function wallFaults(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ text, name, result }) => {
      const wall = document.querySelector('[data-wall]');
      if (wall === null) return ['no wall'];
      const whole = wall.getBoundingClientRect();
      const faults: string[] = [];
      const walker = document.createTreeWalker(wall, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const words = walker.currentNode.textContent?.trim() ?? '';
        const element = walker.currentNode.parentElement;
        if (words === '' || element === null || !element.checkVisibility()) continue;
        // For ears only.
        const box = element.getBoundingClientRect();
        if (box.width <= 1 || box.height <= 1 || element.closest('[aria-hidden="true"]')) continue;
        const part = parseFloat(getComputedStyle(element).fontSize) / whole.height;
        const least = element.closest('dd') ? result : Math.max(text, name);
        const shown = `"${words.slice(0, 40)}"`;
        if (part < least) faults.push(`${shown} is ${(part * 100).toFixed(2)} % of the height`);
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        const mayShorten = element.closest('li, header, aside, [data-shortens]') !== null;
        const lines = [...range.getClientRects()];
        for (let around: Element | null = element; around !== null; around = around.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(around);
          if (overflowX === 'visible' && overflowY === 'visible' && around !== wall) continue;
          const room = around.getBoundingClientRect();
          const isOut = lines.some(
            (line) =>
              line.right > room.right + 1.5 ||
              line.left < room.left - 1.5 ||
              (line.top + line.bottom) / 2 > room.bottom + 1 ||
              (line.top + line.bottom) / 2 < room.top - 1,
          );
          const clamps = getComputedStyle(around).webkitLineClamp !== 'none';
          const shortens = clamps || getComputedStyle(around).textOverflow === 'ellipsis';
          if (isOut && !(mayShorten && shortens)) {
            faults.push(
              `${shown} is cut off by ${around.tagName.toLowerCase()}.${around.className}`,
            );
            break;
          }
          if (isOut) break;
          if (around === wall) break;
        }
      }
      return faults;
    },
    { text: TEXT, name: NAME, result: RESULT },
  );
}

const screens = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
];

/** At every size of a projector, light and dark. */
export async function expectReadable(page: Page, scene: string): Promise<void> {
  const faults: string[] = [];
  for (const size of screens)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const where = `${scene} ${size.width}×${size.height} ${colorScheme}`;
      faults.push(...(await wallFaults(page)).map((fault) => `${where}: ${fault}`));
    }
  expect.soft(faults).toEqual([]);
}
