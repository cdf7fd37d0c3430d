// Third step: every row with its word, what needs doing first. One is chosen to be corrected beside the table.
import type { CheckedRow } from '@hop/shared/office/import-rules.js';
import { Check, CircleCheck, CircleX, RefreshCw, TriangleAlert, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Chip, cx, Icon, type LucideIcon } from '../../../ui';
import styles from './import.module.css';
import { useFindingWords } from './use-finding-words';

type Filter = 'all' | 'error' | 'warning' | 'ok';
const filters: readonly (readonly [Filter, LucideIcon | null])[] = [
  ['all', null],
  ['error', CircleX],
  ['warning', TriangleAlert],
  ['ok', CircleCheck],
];
const order = { error: 0, warning: 1, ok: 2 };
/** More rows than this nobody reads at once; the filters show the ones that matter. */
const SHOWN = 100;

interface CheckTableProps {
  rows: readonly CheckedRow[];
  chosen: number | null;
  onChoose: (line: number) => void;
}

export function CheckTable({ rows, chosen, onChoose }: CheckTableProps) {
  const { t } = useTranslation('office');
  const words = useFindingWords();
  const [filter, setFilter] = useState<Filter>('all');
  const [more, setMore] = useState(1);
  const count = (which: Filter): number =>
    which === 'all' ? rows.length : rows.filter(({ status }) => status === which).length;
  const found = rows
    .filter(({ status }) => filter === 'all' || status === filter)
    .toSorted((one, other) => order[one.status] - order[other.status] || one.line - other.line);
  return (
    <>
      <div className={styles.chips}>
        {filters.map(([which, icon]) => (
          <Chip key={which} chosen={filter === which} onClick={() => setFilter(which)}>
            {icon !== null && filter !== which && <Icon of={icon} size="s" />}
            {t(`import.filter.${which}`)} <strong>{count(which)}</strong>
          </Chip>
        ))}
      </div>
      <div className={styles.scroll} role="region" aria-label={t('import.table')} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {(['line', 'name', 'unit', 'phone', 'role', 'result'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`import.head.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.slice(0, more * SHOWN).map((row) => (
              <tr key={row.line} className={cx(chosen === row.line && styles.chosen)}>
                <td className={styles.line}>
                  <button
                    type="button"
                    className={styles.open}
                    aria-label={t('import.openRow', { line: row.line, name: row.input.name })}
                    aria-pressed={chosen === row.line}
                    onClick={() => onChoose(row.line)}
                  >
                    {row.line}
                  </button>
                </td>
                <td>
                  <strong>
                    {row.input.name === ''
                      ? t('import.empty')
                      : `${row.input.honorific} ${row.input.name}`.trim()}
                  </strong>
                  <span className={styles.second}>{row.input.position}</span>
                </td>
                <td>{row.input.unit}</td>
                <td>{row.input.phone}</td>
                <td>{row.input.role}</td>
                <td className={styles[row.status]}>
                  <Result row={row} words={words} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {found.length > more * SHOWN && (
        <Button onClick={() => setMore(more + 1)}>
          {t('import.more', { count: found.length - more * SHOWN })}
        </Button>
      )}
    </>
  );
}

function Result({ row, words }: { row: CheckedRow; words: ReturnType<typeof useFindingWords> }) {
  const { t } = useTranslation('office');
  const [worst] = row.findings.toSorted((one) => (one.level === 'error' ? -1 : 1));
  if (worst)
    return (
      <span className={styles.result}>
        <Icon of={worst.level === 'error' ? CircleX : TriangleAlert} size="s" />
        {words(worst)}
        {row.findings.length > 1 && ` ${t('import.alsoWrong', { count: row.findings.length - 1 })}`}
      </span>
    );
  const [icon, key] =
    row.knownId === null
      ? ([UserPlus, 'new'] as const)
      : row.changes.length > 0
        ? ([RefreshCw, 'changed'] as const)
        : ([Check, 'known'] as const);
  return (
    <span className={styles.result}>
      <Icon of={icon} size="s" />
      {t(`import.result.${key}`)}
    </span>
  );
}
