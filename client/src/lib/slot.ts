// Which of this browser's sessions a tab uses: several roles can live side by side in tabs. The cookie is `session.<slot>`.
import { readTab, writeTab } from './tab-storage';

export const SLOT_HEADER = 'x-session-slot';
const KEY = 'slot';
/** As the server allows it. */
const SHAPE = /^[a-z0-9-]{1,24}$/;

let remembered = 'main';

/** The slot of this tab: `?slot=x` in the address sets it, else the tab's own, else `main`. */
export function currentSlot(): string {
  const asked = new URLSearchParams(location.search).get('slot');
  if (asked !== null && SHAPE.test(asked)) {
    remembered = asked;
    writeTab(KEY, asked);
    return asked;
  }
  const stored = readTab(KEY);
  return stored !== null && SHAPE.test(stored) ? stored : remembered;
}

/** The address of a link: it carries no header, so the slot stands in the address itself. */
export const withSlot = (url: string): string =>
  `${url}${url.includes('?') ? '&' : '?'}slot=${encodeURIComponent(currentSlot())}`;
