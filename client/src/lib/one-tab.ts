// One tab of this browser at a time does something that two would only do twice. Told by locks of the browser, which end with their tab.

/** Where the browser keeps no locks (Safari before 15.4) it acts at once. `elsewhere` is called when another tab is at it; then this waits. */
export async function inOneTab(
  name: string,
  signal: AbortSignal,
  elsewhere: () => void,
  act: () => Promise<void>,
): Promise<void> {
  const { locks } = navigator as { locks?: LockManager | null };
  if (locks == null) return act();
  const done = await locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock === null) return false;
    await act();
    return true;
  });
  if (done) return;
  elsewhere();
  await locks.request(name, { signal }, act);
}
