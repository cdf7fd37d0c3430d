// For which item one asks: the current one unless told otherwise; before the meeting the first.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui';
import { useMeetingNow } from './floor';
import { useOpenItems } from './use-items';

const NONE = '';

/** The item that is asked for; follows the meeting until one has chosen. */
export function useAskedItem(): [string | null, (agendaItemId: string | null) => void] {
  const { currentItemId } = useMeetingNow();
  const first = useOpenItems()[0]?.item.id ?? null;
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  return [chosen === undefined ? (currentItemId ?? first) : chosen, setChosen];
}

type ItemFieldProps = {
  value: string | null;
  onChange: (agendaItemId: string | null) => void;
};

export function ItemField({ value, onChange }: ItemFieldProps) {
  const { t } = useTranslation('speaking');
  const { currentItemId } = useMeetingNow();
  const items = useOpenItems();
  return (
    <SelectField
      label={t('ask.item')}
      data={[
        ...items.map(({ item, name }) => ({
          value: item.id,
          label: item.id === currentItemId ? t('ask.currentItem', { name }) : name,
        })),
        { value: NONE, label: t('ask.noItem') },
      ]}
      value={value ?? NONE}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}
