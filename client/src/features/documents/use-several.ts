// Which documents of the list are chosen, one by one or, with Shift, from the last one to this one.
import { useState } from 'react';

export interface Several {
  readonly ids: ReadonlySet<string>;
  readonly toggle: (documentId: string, asFarAs: boolean) => void;
}

/** `order`: the documents as they stand on the screen. null: one at a time is chosen, to be looked at. */
export function useSeveral(order: readonly string[]) {
  const [ids, setIds] = useState<ReadonlySet<string> | null>(null);
  const [lastId, setLastId] = useState<string | null>(null);
  const toggle = (chosen: ReadonlySet<string>, id: string, asFarAs: boolean): void => {
    const [from, to] = [order.indexOf(lastId ?? id), order.indexOf(id)].toSorted((a, b) => a - b);
    setLastId(id);
    if (asFarAs && from !== undefined && from >= 0)
      setIds(new Set([...chosen, ...order.slice(from, (to ?? from) + 1)]));
    else
      setIds(
        chosen.has(id)
          ? new Set([...chosen].filter((one) => one !== id))
          : new Set([...chosen, id]),
      );
  };
  const several: Several | null = ids && {
    ids,
    toggle: (id, asFarAs) => toggle(ids, id, asFarAs),
  };
  return {
    several,
    begin: () => {
      setLastId(null);
      setIds(new Set());
    },
    end: () => setIds(null),
  };
}
