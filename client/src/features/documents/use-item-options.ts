// The items of the agenda as the choices of a field; '' stands for none.
import { agendaTree, flattenAgenda } from '@hop/shared/agenda/agenda-tree.js';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';

export function useItemOptions(): { value: string; label: string }[] {
  const { t } = useTranslation('documents');
  const items = useEntities('agendaItem');
  return useMemo(
    () => [
      { value: '', label: t('field.noItem') },
      ...flattenAgenda(agendaTree(items, 0)).map(({ item, number }) => ({
        value: item.id,
        label: `${number}. ${item.title}`,
      })),
    ],
    [items, t],
  );
}
