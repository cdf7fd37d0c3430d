// What was written in forms and not sent yet, so that whoever leaves or submits can be asked. A form that was closed with its draft kept
// stays here until the draft is sent or given up.
import { useEffect, useRef, useSyncExternalStore } from 'react';

export interface Unsaved {
  readonly id: string;
  /** What it is about. */
  readonly name: string;
  /** Answers whether the server took it. */
  readonly save: () => Promise<boolean>;
  /** Its form is on screen. */
  readonly open: boolean;
}

let all: readonly Unsaved[] = [];
const listeners = new Set<() => void>();
const put = (next: readonly Unsaved[]): void => {
  all = next;
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Told by a form at each change. `kept`: its draft outlives it. */
export function useTellUnsaved({
  id,
  name,
  dirty,
  save,
  kept,
}: Omit<Unsaved, 'open'> & { dirty: boolean; kept: boolean }): void {
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    const others = all.filter((one) => one.id !== id);
    if (dirty) put([...others, { id, name, open: true, save: () => latest.current() }]);
    else if (others.length < all.length) put(others);
  }, [id, name, dirty]);
  useEffect(
    () => () => {
      if (!kept) return forgetUnsaved(id);
      put(all.map((one) => (one.id === id ? { ...one, open: false } : one)));
    },
    [id, kept],
  );
}

export const useUnsaved = (): readonly Unsaved[] => useSyncExternalStore(subscribe, () => all);

/** What it was about is gone. */
export const forgetUnsaved = (id: string): void => put(all.filter((one) => one.id !== id));

/** For whoever leaves the place where all of it was written. */
export const forgetAllUnsaved = (): void => put([]);

/** One after another; stops at the first that the server does not take. */
export async function saveAll(): Promise<boolean> {
  for (const { id, save } of all) {
    if (!(await save())) return false;
    forgetUnsaved(id);
  }
  return true;
}
