// The scope in view with some of its rows as they would be at another moment: what a screen will look like, shown beforehand.
// For looking only: what is sent from inside goes to the real meeting.
import type { EntityByName, EntityName } from '@hop/shared/registry.js';
import { useMemo, type ReactNode } from 'react';
import { ScopeContext, useScopeInView } from './context';

/** All rows of each entity that is named; of the others those that are. */
export type PretendedRows = { readonly [N in EntityName]?: readonly EntityByName<N>[] };

/** `rows` must be the same object until something in it changes. */
export function PretendedScope({ rows, children }: { rows: PretendedRows; children: ReactNode }) {
  const inView = useScopeInView();
  const pretended = useMemo(() => {
    const instead: Readonly<Record<string, readonly { id: string }[] | undefined>> = rows;
    const { store } = inView;
    return {
      ...inView,
      store: {
        onChange: store.onChange,
        synced: store.synced,
        kept: store.kept,
        rows: (name: string) => instead[name] ?? store.rows(name),
        row: (name: string, id: string) => {
          const given = instead[name];
          return given === undefined ? store.row(name, id) : given.find((row) => row.id === id);
        },
      },
    };
  }, [inView, rows]);
  return <ScopeContext value={pretended}>{children}</ScopeContext>;
}
