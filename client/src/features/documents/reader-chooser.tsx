// Choosing who may read a document by name: tick people, or everybody of a site or unit at once. What is kept is the people.
import { compareNames } from '@hop/shared/participants/names.js';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { matches } from '../../lib/search';
import { useEntities } from '../../live';
import { Check, SearchField, SelectField } from '../../ui';
import styles from './reader-chooser.module.css';
import { titledName } from './people';

interface ReaderChooserProps {
  readerIds: readonly string[];
  onChange: (readerIds: string[]) => void;
}

export function ReaderChooser({ readerIds, onChange }: ReaderChooserProps) {
  const { t } = useTranslation('documents');
  const everybody = useEntities('participant');
  const sites = useEntities('site');
  const [typed, setTyped] = useState('');
  const chosen = new Set(readerIds);
  const people = useMemo(
    () => everybody.toSorted((one, other) => compareNames(one.name, other.name)),
    [everybody],
  );
  const units = [...new Set(people.map(({ unitName }) => unitName))].filter((name) => name !== '');
  const groups = [
    { value: '', label: t('readers.group') },
    ...sites.map(({ id, name }) => ({ value: `site:${id}`, label: t('readers.site', { name }) })),
    ...units
      .toSorted((one, other) => one.localeCompare(other, 'vi'))
      .map((name) => ({ value: `unit:${name}`, label: name })),
  ];
  const addGroup = (group: string) => {
    const of = people.filter((one) =>
      group.startsWith('site:')
        ? one.siteId === group.slice('site:'.length)
        : one.unitName === group.slice('unit:'.length),
    );
    onChange([...new Set([...readerIds, ...of.map(({ id }) => id)])]);
  };
  const found = people.filter((one) =>
    matches(`${one.name} ${one.position} ${one.unitName}`, typed),
  );
  return (
    <fieldset className={styles.chooser}>
      <legend className={styles.legend}>{t('readers.title', { count: chosen.size })}</legend>
      <SelectField
        label={t('readers.addGroup')}
        data={groups}
        value=""
        onChange={(event) => {
          if (event.currentTarget.value !== '') addGroup(event.currentTarget.value);
        }}
      />
      <SearchField
        label={t('readers.search')}
        placeholder={t('readers.search')}
        value={typed}
        onChange={setTyped}
      />
      <div className={styles.people}>
        {found.map((one) => (
          <Check
            key={one.id}
            checked={chosen.has(one.id)}
            onChange={(on) =>
              onChange(on ? [...readerIds, one.id] : readerIds.filter((id) => id !== one.id))
            }
          >
            {titledName(one)}
            <small className={styles.detail}>
              {[one.position, one.unitName].filter((word) => word !== '').join(' · ')}
            </small>
          </Check>
        ))}
      </div>
    </fieldset>
  );
}
