// Third step: every row with its word, what needs doing first. One is chosen to be corrected beside the table.
import type { CheckedRow } from '@hop/shared/office/import-rules.js';
import {
  Check,
  CircleCheck,
  CircleX,
  PencilLine,
  RefreshCw,
  TriangleAlert,
  UserPlus,
} from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Chip, cx, Icon, type LucideIcon } from '../../../ui';
import styles from './import.module.css';
import type { Fate } from './row-fate';
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

/** Beyond two faults the row is opened anyway. */
const FAULTS_IN_WORDS = 2;
const looks = {
  ...{ new: UserPlus, changed: RefreshCw, known: Check, joining: UserPlus },
} satisfies Record<Fate, LucideIcon>;

interface CheckTableProps {
  rows: readonly CheckedRow[];
  chosen: number | null;
  fateOf: (row: CheckedRow) => Fate;
  /** Null once it is written: then the rows say what became of them. */
  onChoose: ((line: number) => void) | null;
}

export function CheckTable({ rows, chosen, fateOf, onChoose }: CheckTableProps) {
  const { t } = useTranslation('office');
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
              <tr
                key={row.line}
                className={cx(onChoose && styles.opens, chosen === row.line && styles.chosen)}
                onClick={() => onChoose?.(row.line)}
              >
                <td className={styles.line}>
                  {onChoose === null ? (
                    row.line
                  ) : (
                    // For the keyboard; a finger takes the whole row, and this button's tap is the row's.
                    <button
                      type="button"
                      className={styles.open}
                      aria-label={t('import.openRow', { line: row.line, name: row.input.name })}
                      aria-pressed={chosen === row.line}
                    >
                      {row.line}
                      <Icon of={PencilLine} size="xs" />
                    </button>
                  )}
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
                  <Result row={row} fate={fateOf(row)} written={onChoose === null} />
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

interface ResultProps {
  row: CheckedRow;
  fate: Fate;
  written: boolean;
}

function Result({ row, fate, written }: ResultProps) {
  const { t } = useTranslation('office');
  const words = useFindingWords();
  const findings = row.findings.toSorted((one) => (one.level === 'error' ? -1 : 1));
  if (written) {
    const faulty = row.status === 'error';
    const why = findings.map(words).join('; ');
    return (
      <span className={styles.result}>
        <Icon of={faulty ? CircleX : looks[fate]} size="s" />
        {faulty ? t('import.written.faulty', { why }) : t(`import.written.${fate}`)}
      </span>
    );
  }
  const more = findings.length - FAULTS_IN_WORDS;
  return (
    <>
      {findings.slice(0, FAULTS_IN_WORDS).map((finding) => (
        <span key={finding.code} className={styles.result}>
          <Icon of={finding.level === 'error' ? CircleX : TriangleAlert} size="s" />
          {words(finding)}
        </span>
      ))}
      {more > 0 && t('import.alsoWrong', { count: more })}
      {row.status !== 'error' && (findings.length === 0 || row.changes.length > 0) && (
        <span className={styles.result}>
          <Icon of={looks[fate]} size="s" />
          {t(`import.result.${fate}`)}
        </span>
      )}
    </>
  );
}
