// The items of the agenda as the choices of a field; '' stands for none.
import { agendaTree, flattenAgenda } from '@hop/shared/agenda/agenda-tree.js';
import type { NumberedItem } from '@hop/shared/documents/match-item.js';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';

export function useNumberedItems(): readonly NumberedItem[] {
  const items = useEntities('agendaItem');
  return useMemo(
    () =>
      flattenAgenda(agendaTree(items, 0)).map(({ item: { id, title }, number }) => ({
        ...{ id, number, title },
      })),
    [items],
  );
}

export function useItemOptions(): { value: string; label: string }[] {
  const { t } = useTranslation('documents');
  const items = useNumberedItems();
  return useMemo(
    () => [
      { value: '', label: t('field.noItem') },
      ...items.map(({ id, number, title }) => ({ value: id, label: `${number}. ${title}` })),
    ],
    [items, t],
  );
}
