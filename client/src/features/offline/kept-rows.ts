// The rows in a pack follow those on the screen: sealed when they have changed, not more often than a while, and at once when the page is
// put away, for a tablet that is laid down may not come back to it. Not React: kept-up-to-date.tsx uses it.
import type { keptRows } from './pack-content';

type KeptRows = ReturnType<typeof keptRows>;

/** Between two sealings; a busy minute of a meeting changes rows every second. */
export const ROWS_PAUSE_MS = 15_000;

/** Tables are the same arrays until a row of them changes. */
const isSame = (one: KeptRows, other: KeptRows): boolean =>
  Object.entries(one.entities).every(([name, rows]) => other.entities[name] === rows);

/** What the pack holds at the start may be older than the screen: that is a change, too. The function returned ends it, what waits sealed. */
export function followRows(
  read: () => KeptRows,
  onRows: (listener: () => void) => () => void,
  write: (rows: KeptRows) => Promise<void>,
): () => void {
  let sealed: KeptRows | null = null;
  const seal = () => {
    clearTimeout(timer);
    timer = undefined;
    const rows = read();
    // Not here yet, or taken away: no picture of the meeting.
    if (rows.entities['meeting']?.length === 0) return;
    if (sealed !== null && isSame(rows, sealed)) return;
    const before = sealed;
    sealed = rows;
    write(rows).catch(() => {
      sealed = before;
    });
  };
  let timer: ReturnType<typeof setTimeout> | undefined = setTimeout(seal, ROWS_PAUSE_MS);
  const off = onRows(() => {
    timer ??= setTimeout(seal, ROWS_PAUSE_MS);
  });
  const away = () => {
    if (document.visibilityState === 'hidden') seal();
  };
  document.addEventListener('visibilitychange', away);
  addEventListener('pagehide', seal);
  return () => {
    off();
    document.removeEventListener('visibilitychange', away);
    removeEventListener('pagehide', seal);
    if (timer !== undefined) seal();
  };
}
