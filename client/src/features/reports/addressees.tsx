// Of whom a report is asked: the meeting's sites, the units of its people and those that present an item, each one or all at a tap.
import { byPosition } from '@hop/shared/core/ordering.js';
import { isServed } from '@hop/shared/messages/receiving.js';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';
import { Check } from '../../ui';
import styles from './reports.module.css';

export interface Chosen {
  readonly siteIds: ReadonlySet<string>;
  readonly unitNames: ReadonlySet<string>;
}
export const nobodyChosen: Chosen = { siteIds: new Set(), unitNames: new Set() };

interface Option {
  value: string;
  label: string;
}

export function Addressees({
  chosen,
  onChange,
}: {
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
}) {
  const { t } = useTranslation('reports');
  const sites = useEntities('site')
    .toSorted(byPosition)
    .map(({ id, name }) => ({ value: id, label: name }));
  const served = useEntities('participant').filter(({ role }) => isServed(role));
  const preparing = useEntities('agendaItem').map(({ presenterUnit }) => presenterUnit);
  const units = [...new Set([...served.map(({ unitName }) => unitName), ...preparing])]
    .filter((name) => name !== '')
    .toSorted((one, other) => one.localeCompare(other, 'vi'))
    .map((name) => ({ value: name, label: name }));
  if (sites.length + units.length === 0) return <p>{t('form.noAddressees')}</p>;
  return (
    <>
      <Choices
        title={t('form.sites')}
        everyLabel={t('form.everySite')}
        options={sites}
        chosen={chosen.siteIds}
        onChange={(siteIds) => onChange({ ...chosen, siteIds })}
      />
      <Choices
        title={t('form.units')}
        everyLabel={t('form.everyUnit')}
        options={units}
        chosen={chosen.unitNames}
        onChange={(unitNames) => onChange({ ...chosen, unitNames })}
      />
    </>
  );
}

interface ChoicesProps {
  title: string;
  everyLabel: string;
  options: readonly Option[];
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
}

function Choices({ title, everyLabel, options, chosen, onChange }: ChoicesProps) {
  if (options.length === 0) return null;
  const every = options.every(({ value }) => chosen.has(value));
  const choose = (value: string, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(value);
    else next.delete(value);
    onChange(next);
  };
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{title}</legend>
      {options.length > 1 && (
        <Check
          checked={every}
          onChange={(all) => onChange(new Set(all ? options.map(({ value }) => value) : []))}
        >
          {everyLabel}
        </Check>
      )}
      <div className={styles.options}>
        {options.map(({ value, label }) => (
          <Check
            key={value}
            checked={chosen.has(value)}
            onChange={(isChosen) => choose(value, isChosen)}
          >
            {label}
          </Check>
        ))}
      </div>
    </fieldset>
  );
}
