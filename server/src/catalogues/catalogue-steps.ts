// What the commands of the catalogues share: rows that must be there, and names that stand once.
import { catalogueRefusals } from '@hop/shared/catalogues/refusals.js';
import { foldMarks } from '@hop/shared/core/fold.js';
import { refusals } from '@hop/shared/core/refusal.js';
import type { StoredRow } from '../kernel/facts.js';
import type { RowClass } from '../kernel/rows-sql.js';
import type { Work } from '../kernel/work.js';

export async function needRow<T extends StoredRow>(
  work: Work,
  entity: RowClass<T>,
  id: string,
): Promise<T> {
  const row = await work.staging.one(entity, id);
  if (!row) throw refusals.notFound();
  return row;
}

interface Named extends StoredRow {
  name: string;
  trashed: boolean;
}

/** Refuses a name that another row has; marks, capitals and spaces do not make a name another one. */
export function requireFreeName(others: readonly Named[], name: string, ownId?: string): void {
  const plain = (text: string): string => foldMarks(text).trim();
  const same = others.find((row) => row.id !== ownId && plain(row.name) === plain(name));
  if (same) throw catalogueRefusals.nameTaken({ id: same.id, trashed: same.trashed });
}
