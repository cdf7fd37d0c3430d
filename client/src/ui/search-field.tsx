// A box to search a list on the same screen: the list follows while one types. Not for a search that asks the server.
import { TextInput } from '@mantine/core';
import { Search, X } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { dress } from './field-dress';
import { Icon } from './icon';
import { IconButton } from './icon-button';
import styles from './search-field.module.css';

type SearchFieldProps = {
  /** For screen readers; the words in the box say what may be typed. */
  label: string;
  placeholder: string;
  value: string;
  onChange: (typed: string) => void;
};

export function SearchField({ label, placeholder, value, onChange }: SearchFieldProps) {
  const { t } = useTranslation('ui');
  const field = useRef<HTMLInputElement>(null);
  const clear = () => {
    onChange('');
    field.current?.focus();
  };
  return (
    <TextInput
      ref={field}
      type="search"
      aria-label={label}
      placeholder={placeholder}
      value={value}
      className={styles.box}
      leftSection={<Icon of={Search} size="s" />}
      rightSection={value !== '' && <IconButton icon={X} label={t('clear')} onClick={clear} />}
      rightSectionWidth="var(--touch)"
      onChange={(event) => onChange(event.currentTarget.value)}
      {...dress({ label: undefined })}
    />
  );
}
