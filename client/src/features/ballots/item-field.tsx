// The agenda item that a ballot belongs to; '' stands for none.
import { agendaTree, flattenAgenda } from '@hop/shared/agenda/agenda-tree.js';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';
import { SelectField } from '../../ui';

type ItemFieldProps = { itemId: string; onChange: (itemId: string) => void };

export function ItemField({ itemId, onChange }: ItemFieldProps) {
  const { t } = useTranslation('ballots');
  const items = flattenAgenda(agendaTree(useEntities('agendaItem'), 0));
  return (
    <SelectField
      label={t('list.field.itemId')}
      data={[
        { value: '', label: t('list.noItem') },
        ...items.map(({ item, number }) => ({ value: item.id, label: `${number}. ${item.title}` })),
      ]}
      value={itemId}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
