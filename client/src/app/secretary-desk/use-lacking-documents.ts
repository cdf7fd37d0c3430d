// Reports at the top that have no document yet, neither themselves nor in one of their parts, and are still to come.
import { withParts } from '@hop/shared/agenda/agenda-access.js';
import { useMemo } from 'react';
import { useEntities } from '../../live';

export function useLackingDocuments(): ReadonlySet<string> {
  const items = useEntities('agendaItem');
  const documents = useEntities('document');
  return useMemo(() => {
    const having = new Set(documents.map(({ agendaItemId }) => agendaItemId));
    const lacking = items.filter(
      ({ id, kind, state, parentId }) =>
        parentId === null &&
        kind === 'report' &&
        state === 'waiting' &&
        !withParts(items, id).some((part) => having.has(part)),
    );
    return new Set(lacking.map(({ id }) => id));
  }, [items, documents]);
}
