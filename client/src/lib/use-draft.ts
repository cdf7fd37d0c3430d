// What a person is changing in a row that others may change too. Only touched fields are held; they outlive the screen
// and a reload of the tab, and another's act never overwrites them. Sending is up to the form.
import { useEffect, useState } from 'react';
import { readTab, writeTab } from './tab-storage';

type Fields = Record<string, unknown>;
interface Held<V extends Fields> {
  /** Version that was on screen when the first field was touched. */
  base: number;
  touched: Partial<V>;
  /** Taken by the server as this version; the row itself is still on its way. */
  taken?: { version: number; fields: Partial<V> };
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
  /** The server has taken these fields as this version. What was typed since stays. */
  saved: (version: number, fields: Partial<V>) => void;
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
  const taken = held?.taken;
  const arrived = taken !== undefined && version >= taken.version;
  useEffect(() => {
    if (held === null) return;
    if (taken !== undefined && arrived) {
      const touched = differing(held.touched, taken.fields);
      hold(Object.keys(touched).length === 0 ? null : { base: taken.version, touched });
    } else if (!dirty) hold(null);
  });
  return {
    values: { ...present, ...changes },
    present,
    changes,
    dirty,
    stale: dirty && version > Math.max(base, taken?.version ?? 0),
    baseVersion: base,
    set: (fields) => hold({ ...held, base, touched: { ...changes, ...fields } }),
    keepMine: () => hold({ base: version, touched: changes }),
    takePresent: () => hold(null),
    saved: (own, fields) =>
      setHeld((now) => (now === null ? null : { ...now, taken: { version: own, fields } })),
  };
}

/** The fields of `touched` that are not as in `other`. */
function differing<V extends Fields>(touched: Partial<V>, other: Partial<V>): Partial<V> {
  // By content: a list that came from the server anew is the same list.
  const entries = Object.entries(touched).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(other[name]),
  );
  return Object.fromEntries(entries) as Partial<V>;
}
