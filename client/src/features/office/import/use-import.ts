// A list on its way into the office: the file, its columns, its rows as corrected by hand, and what is known about each of them.
import { refusals } from '@hop/shared/core/refusal.js';
import {
  headingRow,
  inputOf,
  matchColumns,
  type ColumnMatch,
  type ImportInput,
} from '@hop/shared/office/import-columns.js';
import {
  checkRows,
  newUnitsOf,
  type CheckedRow,
  type Known,
} from '@hop/shared/office/import-rules.js';
import { importPeople, MOST_IMPORTED } from '@hop/shared/office/office-commands.js';
import { useEffect, useMemo, useState } from 'react';
import { useCommand, useEntities } from '../../../live';
import { keepImport, readImport, useImportKey } from './kept-import';
import type { Table } from './read-file';
import { fateOf, type Fate } from './row-fate';

export type ImportStep = 'choose' | 'match' | 'check' | 'written';

/** With what became of it: afterwards everybody is known. */
type WrittenRow = CheckedRow & { readonly personId: string; readonly fate: Fate };

export interface Written {
  readonly rows: readonly WrittenRow[];
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** `place`: what it is kept by in this tab. `joins`: the list goes into a meeting as well. */
export function useImport(sites: Known['sites'], place: string, joins: boolean) {
  const people = useEntities('person');
  const units = useEntities('unit');
  const { send } = useCommand(importPeople);
  const key = useImportKey(place);
  const [kept] = useState(() => readImport(key));
  const [step, setStep] = useState<ImportStep>(kept?.step ?? 'choose');
  const [table, setTable] = useState<Table | null>(kept?.table ?? null);
  const [headingAt, setHeadingAt] = useState(kept?.headingAt ?? 0);
  const [match, setMatch] = useState<ColumnMatch>(kept?.match ?? []);
  const [edited, setEdited] = useState<ReadonlyMap<number, ImportInput>>(new Map(kept?.edited));
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(new Set(kept?.leftOut));
  const [apart, setApart] = useState<ReadonlySet<number>>(new Set(kept?.apart));
  const [written, setWritten] = useState<Written | null>(null);
  useEffect(() => {
    if (table === null) return;
    const lists = { edited: [...edited], leftOut: [...leftOut], apart: [...apart] };
    const at = step === 'match' ? step : 'check';
    keepImport(key, step === 'written' ? null : { step: at, table, headingAt, match, ...lists });
  }, [key, step, table, headingAt, match, edited, leftOut, apart]);

  const known = useMemo(
    (): Known => ({
      people: people.filter(({ trashed }) => !trashed),
      units: new Map(units.filter(({ trashed }) => !trashed).map(({ id, name }) => [id, name])),
      sites,
    }),
    [people, units, sites],
  );
  const checked = useMemo((): CheckedRow[] => {
    if (table === null) return [];
    const rows = table.rows.slice(headingAt + 1).flatMap((row, at) => {
      const line = headingAt + at + 2;
      const input = edited.get(line) ?? inputOf(row, match);
      // A row that only has a number, or nothing, is no person.
      const empty = Object.values(input).every((value) => value === '');
      return empty || leftOut.has(line) ? [] : [{ line, input, apart: apart.has(line) }];
    });
    return checkRows(rows, known);
  }, [table, headingAt, match, edited, leftOut, apart, known]);
  const newUnits = useMemo(() => newUnitsOf(checked, known), [checked, known]);
  const good = checked.filter(({ status }) => status !== 'error');

  const take = (next: Table): void => {
    const at = headingRow(next.rows);
    const found = matchColumns(next.rows[at ?? 0] ?? []);
    setTable(next);
    setHeadingAt(at ?? 0);
    setMatch(found);
    setEdited(new Map());
    setLeftOut(new Set());
    setApart(new Set());
    setStep(at === null ? 'match' : 'check');
  };
  /** In parts that a command can carry. Sent again after a broken line it changes nothing twice. */
  const write = async (): Promise<Written> => {
    const sum = { added: 0, changed: 0, unchanged: 0 };
    const rows: WrittenRow[] = [];
    const fates = new Map(good.map((row) => [row.line, fateOf(row, joins)]));
    for (let from = 0; from < good.length; from += MOST_IMPORTED) {
      const part = good.slice(from, from + MOST_IMPORTED);
      const reply = await send({
        rows: part.map(({ person, knownId }) => ({ ...person, personId: knownId })),
      });
      for (const key of ['added', 'changed', 'unchanged'] as const) sum[key] += reply[key];
      for (const [at, row] of part.entries()) {
        const personId = reply.personIds[at];
        if (personId === undefined) throw refusals.fault();
        rows.push({ ...row, personId, fate: fates.get(row.line) ?? 'new' });
      }
    }
    const result = { rows, ...sum };
    setWritten(result);
    return result;
  };
  return {
    ...{ step, table, headingAt, match, checked, good, written, take, write },
    newUnits,
    unwritten: table !== null && step !== 'written',
    giveUp: () => keepImport(key, null),
    ...{ goTo: setStep, setMatch, setHeadingAt },
    edit: (line: number, input: ImportInput) => setEdited(new Map(edited).set(line, input)),
    setApart: (line: number) => setApart(new Set(apart).add(line)),
    leaveOut: (line: number) => setLeftOut(new Set(leftOut).add(line)),
  };
}

export type Import = ReturnType<typeof useImport>;
