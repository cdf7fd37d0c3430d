// Which sitting an item at the top is planned for; it then stands last there. Not there while the meeting has one sitting.
import { moveAgendaItem } from '@hop/shared/agenda/agenda-commands.js';
import type { AgendaItem } from '@hop/shared/agenda/agenda-item.js';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../live';
import { SelectField } from '../../../ui';
import { useSittings } from '../use-sittings';

export function SittingField({ item }: { item: AgendaItem }) {
  const { t } = useTranslation('agenda');
  const { sittings } = useSittings();
  const { act, busy } = useAct(moveAgendaItem, { done: () => t('sitting.moved') });
  if (item.parentId !== null || (sittings.length < 2 && item.sittingId === null)) return null;
  return (
    <SelectField
      label={t('sitting.field')}
      disabled={busy}
      data={[
        { value: '', label: t('sitting.none') },
        ...sittings.map(({ id, number }) => ({ value: id, label: t('sitting.name', { number }) })),
      ]}
      value={item.sittingId ?? ''}
      onChange={(event) => {
        const sittingId = event.currentTarget.value || null;
        void act({ agendaItemId: item.id, parentId: null, beforeId: null, sittingId });
      }}
    />
  );
}
