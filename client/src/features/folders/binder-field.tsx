// Which binder of the folder (thư mục): one of those that are there, or a new one by its name; empty for none.
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui';

interface BinderFieldProps {
  /** Of the list of suggestions. */
  id: string;
  value: string;
  binders: readonly string[];
  onChange: (binder: string) => void;
}

export function BinderField({ id, value, binders, onChange }: BinderFieldProps) {
  const { t } = useTranslation('folders');
  return (
    <>
      <datalist id={id}>
        {binders.map((binder) => (
          <option key={binder} value={binder} />
        ))}
      </datalist>
      <TextField
        list={id}
        label={t('field.binder')}
        hint={t('field.binderHint')}
        maxLength={120}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </>
  );
}
