// What a person is changing in a row that others may change too. Only touched fields are held; they outlive the screen
// and a reload of the tab, and another's act never overwrites them. Sending is up to the form.
import { useState } from 'react';
import { readTab, writeTab } from './tab-storage';

type Fields = Record<string, unknown>;
interface Held<V extends Fields> {
  /** Version that was on screen when the first field was touched. */
  base: number;
  touched: Partial<V>;
}

export interface Draft<V extends Fields> {
  /** The present row with one's own changes over it. */
  values: V;
  present: V;
  /** Fields that differ from the present row. */
  changes: Partial<V>;
  dirty: boolean;
  /** Somebody else has changed the row since one began. */
  stale: boolean;
  baseVersion: number;
  set: (fields: Partial<V>) => void;
  /** One has read the present text and keeps one's own. */
  keepMine: () => void;
  takePresent: () => void;
  /** The server has taken it: this version is one's own. */
  saved: (version: number) => void;
}

const keyOf = (id: string): string => `draft:${id}`;

function read<V extends Fields>(id: string): Held<V> | null {
  const text = readTab(keyOf(id));
  if (text === null) return null;
  try {
    return JSON.parse(text) as Held<V>;
  } catch {
    return null;
  }
}

/** Give the component `key={row.id}`: a draft belongs to one row. */
export function useDraft<V extends Fields>(id: string, version: number, present: V): Draft<V> {
  const [held, setHeld] = useState<Held<V> | null>(() => read<V>(id));
  const hold = (next: Held<V> | null): void => {
    setHeld(next);
    writeTab(keyOf(id), next === null ? null : JSON.stringify(next));
  };
  const changes = differing(held?.touched ?? {}, present);
  const dirty = Object.keys(changes).length > 0;
  const base = dirty && held !== null ? held.base : version;
  return {
    values: { ...present, ...changes },
    present,
    changes,
    dirty,
    stale: dirty && version > base,
    baseVersion: base,
    set: (fields) => hold({ base, touched: { ...changes, ...fields } }),
    keepMine: () => hold({ base: version, touched: changes }),
    takePresent: () => hold(null),
    saved: (own) => setHeld((now) => (now === null ? null : { ...now, base: own })),
  };
}

function differing<V extends Fields>(touched: Partial<V>, present: V): Partial<V> {
  const entries = Object.entries(touched).filter(([name, value]) => value !== present[name]);
  return Object.fromEntries(entries) as Partial<V>;
}
