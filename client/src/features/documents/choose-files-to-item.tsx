// Which files, and to which item of the agenda.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChooseFiles, SelectField } from '../../ui';
import { useItemOptions } from './use-item-options';

interface ChooseFilesToItemProps {
  /** Chosen beforehand; empty for none. */
  itemId: string;
  dropped: readonly File[];
  onClose: () => void;
  onChosen: (files: readonly File[], agendaItemId: string | null) => void;
}

export function ChooseFilesToItem({ itemId, onChosen, ...choice }: ChooseFilesToItemProps) {
  const { t } = useTranslation('documents');
  const items = useItemOptions();
  const [agendaItemId, setAgendaItemId] = useState(itemId);
  return (
    <ChooseFiles
      {...choice}
      onChosen={(files) => onChosen(files, agendaItemId === '' ? null : agendaItemId)}
    >
      <SelectField
        label={t('field.item')}
        data={items}
        value={agendaItemId}
        onChange={(event) => setAgendaItemId(event.currentTarget.value)}
      />
    </ChooseFiles>
  );
}
