// Columns added to a table that already has rows, on both engines: what was stored before gets a value, the column no default.
import { TableColumn, type QueryRunner, type TableColumnOptions } from 'typeorm';

export interface AddedColumn extends TableColumnOptions {
  /** What rows stored so far get; needed where the column may not be empty. */
  readonly before?: string | number | boolean;
}

export async function addColumns(
  runner: QueryRunner,
  table: string,
  columns: readonly AddedColumn[],
): Promise<void> {
  // TypeORM keeps what it once read of a table, and SQLite builds the table anew from that: a column added in SQL since would be lost.
  await runner.getTable(table);
  const filled = columns.filter(({ before }) => before !== undefined);
  for (const { before: _, ...column } of columns)
    await runner.addColumn(table, new TableColumn({ ...column, isNullable: true }));
  if (filled.length === 0) return;
  for (const { name, before } of filled)
    await runner.query(`UPDATE "${table}" SET "${name}" = ${literal(runner, before)}`);
  await runner.changeColumns(
    table,
    filled.map(({ before: _, ...column }) => ({
      oldColumn: new TableColumn({ ...column, isNullable: true }),
      newColumn: new TableColumn({ ...column, isNullable: false }),
    })),
  );
}

/** As the engine writes it; SQLite has no booleans. Not by way of the entities: they are those of a later version. */
function literal(runner: QueryRunner, value: AddedColumn['before']): string {
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  const isSqlite = runner.connection.options.type === 'better-sqlite3';
  return String(typeof value === 'boolean' && isSqlite ? Number(value) : value);
}
