// Choosing who may read a document by name: tick people, or everybody of a site or unit at once. What is kept is the people.
import { compareNames } from '@hop/shared/participants/names.js';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';
import { SelectField, TickList } from '../../ui';
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
  return (
    <fieldset className={styles.chooser}>
      <legend className={styles.legend}>{t('readers.title', { count: readerIds.length })}</legend>
      <SelectField
        label={t('readers.addGroup')}
        data={groups}
        value=""
        onChange={(event) => {
          if (event.currentTarget.value !== '') addGroup(event.currentTarget.value);
        }}
      />
      <TickList
        searchLabel={t('readers.search')}
        options={people.map((one) => ({
          ...{ id: one.id, name: titledName(one) },
          detail: [one.position, one.unitName].filter((word) => word !== '').join(' · '),
        }))}
        ticked={readerIds}
        onChange={onChange}
      />
    </fieldset>
  );
}
