// What must not be disturbed: work that was not sent yet, a vote that is open. While there is any, in whichever tab of this browser,
// the program is not renewed. Told by locks of the browser, which end with their tab.
import { useEffect } from 'react';

const NAME = 'unfinished';

/** The function returned ends it. Where browsers keep locks for https, nothing renews the program either. */
export function holdUnfinished(): () => void {
  const { locks } = navigator as { locks?: LockManager | null };
  if (locks == null) return () => undefined;
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  void locks.request(NAME, { mode: 'shared' }, () => ended).catch(() => undefined);
  return () => end();
}

export function useUnfinished(active: boolean): void {
  useEffect(() => (active ? holdUnfinished() : undefined), [active]);
}

/** Acts only while nothing is unfinished anywhere, and keeps it so until done. Says whether it did. */
export function whenQuiet(act: () => Promise<void>): Promise<boolean> {
  return navigator.locks.request(NAME, { ifAvailable: true }, async (lock) => {
    if (lock === null) return false;
    await act();
    return true;
  });
}
