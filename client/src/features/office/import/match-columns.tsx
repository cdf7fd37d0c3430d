// Second step: which column holds what. Usually found by the headings; here it is corrected, or said for a file without them.
import { importColumns } from '@hop/shared/office/import-columns.js';
import { useTranslation } from 'react-i18next';
import { Button, Card, SelectField } from '../../../ui';
import styles from './import.module.css';
import type { Import } from './use-import';

const EXAMPLES = 3;

export function MatchColumns({ list }: { list: Import }) {
  const { t } = useTranslation('office');
  const rows = list.table?.rows ?? [];
  const width = Math.max(0, ...rows.slice(0, list.headingAt + 20).map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => ({
    at,
    heading: rows[list.headingAt]?.[at] ?? '',
    examples: rows
      .slice(list.headingAt + 1)
      .map((row) => row[at] ?? '')
      .filter((cell) => cell !== '')
      .slice(0, EXAMPLES),
  })).filter(({ heading, examples }) => heading !== '' || examples.length > 0);
  const set = (at: number, value: string): void => {
    const column = importColumns.find((one) => one === value) ?? null;
    const next = Array.from({ length: width }, (_, nth) => list.match[nth] ?? null);
    // What is chosen here is not anywhere else any more.
    list.setMatch(next.map((one, nth) => (nth === at ? column : one === column ? null : one)));
  };
  return (
    <Card title={t('import.match.title')}>
      <p className={styles.words}>{t('import.match.words')}</p>
      <div className={styles.columns}>
        {columns.map(({ at, heading, examples }) => (
          <SelectField
            key={at}
            label={heading === '' ? t('import.match.nth', { number: at + 1 }) : heading}
            hint={examples.join(' · ')}
            value={list.match[at] ?? ''}
            data={[
              { value: '', label: t('import.match.none') },
              ...importColumns.map((value) => ({ value, label: t(`import.column.${value}`) })),
            ]}
            onChange={(event) => set(at, event.currentTarget.value)}
          />
        ))}
      </div>
      <div className={styles.acts}>
        <Button onClick={() => list.goTo('choose')}>{t('import.another')}</Button>
        <Button
          variant="primary"
          disabled={!list.match.includes('name')}
          onClick={() => list.goTo('check')}
        >
          {t('import.match.act')}
        </Button>
      </div>
    </Card>
  );
}
