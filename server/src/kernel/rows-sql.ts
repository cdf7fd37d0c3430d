// Reads and writes whole rows of an entity in bulk, the same way on both engines. Faster than the repository and never "helpful":
// an insert of an existing key fails, an update replaces a row that is known to exist.
import type { DataSource, EntityManager, EntityMetadata, ObjectLiteral } from 'typeorm';

export type RowClass<T extends ObjectLiteral> = new () => T;
export type Key = string | number;

/** Largest number of bound parameters in one statement (SQLite 32,766; PostgreSQL 65,535). */
const MAX_PARAMETERS = 30_000;

const isPostgres = (source: DataSource): boolean => source.options.type === 'postgres';
const quoted = (name: string): string => `"${name}"`;

export const metadataOf = (
  manager: EntityManager,
  entity: RowClass<ObjectLiteral>,
): EntityMetadata => manager.connection.getMetadata(entity);

/** `?` or `$n`, by engine. */
export const placeholder = (source: DataSource, index: number): string =>
  isPostgres(source) ? `$${index + 1}` : '?';

interface Cell {
  property: string;
  name: string;
  fromStored: (value: unknown) => unknown;
  toStored: (value: unknown) => unknown;
}
const cellsOfEntity = new WeakMap<EntityMetadata, readonly Cell[]>();
const asItIs = (value: unknown): unknown => value;

/** Text and small numbers look the same on both sides; the driver is asked about the other columns only, for rows come by the thousand. */
function cellsOf(manager: EntityManager, metadata: EntityMetadata): readonly Cell[] {
  let cells = cellsOfEntity.get(metadata);
  if (cells) return cells;
  const { driver } = manager.connection;
  cells = metadata.columns.map((column) => {
    const plain = !column.transformer && (column.type === 'text' || column.type === 'integer');
    return {
      property: column.propertyName,
      name: column.databaseName,
      fromStored: plain ? asItIs : (value) => driver.prepareHydratedValue(value, column) as unknown,
      toStored: plain ? asItIs : (value) => driver.preparePersistentValue(value, column) as unknown,
    };
  });
  cellsOfEntity.set(metadata, cells);
  return cells;
}

function hydrate<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: RowClass<T>,
  raw: Record<string, unknown>[],
): T[] {
  const cells = cellsOf(manager, metadataOf(manager, entity));
  return raw.map((record) => {
    const row = new entity();
    const values: Record<string, unknown> = row;
    for (const { property, name, fromStored } of cells) values[property] = fromStored(record[name]);
    return row;
  });
}

/** Rows whose `property` is one of `values` (null: has no value); all rows when `property` is null. Order is not promised. */
export async function selectRows<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: RowClass<T>,
  property: (keyof T & string) | null,
  values: readonly (Key | null)[],
): Promise<T[]> {
  const metadata = metadataOf(manager, entity);
  const names = metadata.columns.map((column) => quoted(column.databaseName)).join(', ');
  const from = `SELECT ${names} FROM ${quoted(metadata.tableName)}`;
  if (property === null) return hydrate(manager, entity, await manager.query(from));
  const column = metadata.findColumnWithPropertyName(property);
  if (!column) throw new Error(`${metadata.tableName} has no ${property}`);
  const rows: T[] = [];
  const keys = values.filter((value) => value !== null);
  if (keys.length < values.length) {
    const raw: Record<string, unknown>[] = await manager.query(
      `${from} WHERE ${quoted(column.databaseName)} IS NULL`,
    );
    rows.push(...hydrate(manager, entity, raw));
  }
  for (let start = 0; start < keys.length; start += MAX_PARAMETERS) {
    const part = keys.slice(start, start + MAX_PARAMETERS);
    const marks = part.map((_, index) => placeholder(manager.connection, index)).join(', ');
    const raw: Record<string, unknown>[] = await manager.query(
      `${from} WHERE ${quoted(column.databaseName)} IN (${marks})`,
      [...part],
    );
    rows.push(...hydrate(manager, entity, raw));
  }
  return rows;
}

async function write<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: RowClass<T>,
  rows: readonly T[],
  tail: string,
): Promise<void> {
  const metadata = metadataOf(manager, entity);
  const cells = cellsOf(manager, metadata);
  const names = cells.map((cell) => quoted(cell.name)).join(', ');
  const perStatement = Math.max(1, Math.floor(MAX_PARAMETERS / cells.length));
  for (let start = 0; start < rows.length; start += perStatement) {
    const part = rows.slice(start, start + perStatement);
    const parameters: unknown[] = [];
    for (const row of part)
      for (const { property, toStored } of cells) parameters.push(toStored(row[property]));
    await manager.query(
      `INSERT INTO ${quoted(metadata.tableName)} (${names}) VALUES ${tuples(manager.connection, part.length, cells.length)}${tail}`,
      parameters,
    );
  }
}

/** `(?, ?), (?, ?)`, by engine. */
function tuples(source: DataSource, rows: number, columns: number): string {
  const tuple = (from: number): string =>
    `(${Array.from({ length: columns }, (_, index) => placeholder(source, from + index)).join(', ')})`;
  if (!isPostgres(source)) return new Array<string>(rows).fill(tuple(0)).join(', ');
  return Array.from({ length: rows }, (_, row) => tuple(row * columns)).join(', ');
}

/** One multi-row insert; a duplicate key is an error. */
export const insertRows = async <T extends ObjectLiteral>(
  manager: EntityManager,
  entity: RowClass<T>,
  rows: readonly T[],
): Promise<void> => write(manager, entity, rows, '');

/** Replaces rows that exist, in one statement. */
export async function updateRows<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: RowClass<T>,
  rows: readonly T[],
): Promise<void> {
  const { columns, primaryColumns } = metadataOf(manager, entity);
  const keys = primaryColumns.map((column) => quoted(column.databaseName)).join(', ');
  const sets = columns
    .filter((column) => !column.isPrimary)
    .map((column) => `${quoted(column.databaseName)} = excluded.${quoted(column.databaseName)}`)
    .join(', ');
  await write(manager, entity, rows, ` ON CONFLICT (${keys}) DO UPDATE SET ${sets}`);
}

export async function deleteRows<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: RowClass<T>,
  ids: readonly string[],
): Promise<void> {
  const table = quoted(metadataOf(manager, entity).tableName);
  for (let start = 0; start < ids.length; start += MAX_PARAMETERS) {
    const part = ids.slice(start, start + MAX_PARAMETERS);
    const marks = part.map((_, index) => placeholder(manager.connection, index)).join(', ');
    await manager.query(`DELETE FROM ${table} WHERE "id" IN (${marks})`, [...part]);
  }
}
