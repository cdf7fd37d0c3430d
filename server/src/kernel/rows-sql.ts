// Reads and writes whole rows of an entity in bulk, the same way on both engines. Faster than the repository and never "helpful":
// an insert of an existing key fails, an update replaces a row that is known to exist.
import type { DataSource, EntityManager, EntityMetadata, ObjectLiteral } from 'typeorm';

export type RowClass<T extends ObjectLiteral> = new () => T;
export type Key = string | number;
/** Properties that are equal to these. */
export type Where<T> = { readonly [P in keyof T]?: Key };

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

/** Left out: both sides look the same, as text and small numbers do. */
type Conversion = ((value: unknown) => unknown) | undefined;
interface Cell {
  property: string;
  name: string;
  fromStored: Conversion;
  toStored: Conversion;
}
const cellsOfEntity = new WeakMap<EntityMetadata, readonly Cell[]>();
/** SQLite keeps flags as 0 and 1; both drivers take true and false. */
const asFlag = (value: unknown): unknown => (value === null ? null : Boolean(value));

/** Knows the column types of columns.ts and no others. The drivers' own conversions ask more of each value, and rows come by the thousand. */
function cellsOf(metadata: EntityMetadata): readonly Cell[] {
  let cells = cellsOfEntity.get(metadata);
  if (cells) return cells;
  cells = metadata.columns.map(({ propertyName, databaseName, type, transformer }): Cell => {
    const own = [transformer].flat()[0];
    const fromStored: Conversion = own
      ? (value) => own.from(value) as unknown
      : type === 'boolean'
        ? asFlag
        : undefined;
    const toStored: Conversion = own && ((value) => own.to(value) as unknown);
    return { property: propertyName, name: databaseName, fromStored, toStored };
  });
  cellsOfEntity.set(metadata, cells);
  return cells;
}

function hydrate<T extends ObjectLiteral>(
  entity: RowClass<T>,
  cells: readonly Cell[],
  raw: Record<string, unknown>[],
): T[] {
  return raw.map((record) => {
    const row = new entity();
    const values: Record<string, unknown> = row;
    for (const { property, name, fromStored } of cells)
      values[property] = fromStored ? fromStored(record[name]) : record[name];
    return row;
  });
}

function columnOf(
  manager: EntityManager,
  entity: RowClass<ObjectLiteral>,
  property: string,
): EntityMetadata['columns'][number] {
  const metadata = metadataOf(manager, entity);
  const column = metadata.findColumnWithPropertyName(property);
  if (!column) throw new Error(`${metadata.tableName} has no ${property}`);
  return column;
}

/** Rows whose `property` is one of `values` (null: has no value); all rows when `property` is null. Order is not promised. */
export const selectRows = <T extends ObjectLiteral>(
  manager: EntityManager,
  entity: RowClass<T>,
  property: (keyof T & string) | null,
  values: readonly (Key | null)[],
): Promise<T[]> =>
  select(manager, entity, cellsOf(metadataOf(manager, entity)), { property, values });

/** The same, but of each row only these properties: of rows that are large. */
export const selectParts = <T extends ObjectLiteral, P extends keyof T & string>(
  manager: EntityManager,
  entity: RowClass<T>,
  parts: readonly P[],
  wanted: { property: keyof T & string; values: readonly Key[] },
): Promise<Pick<T, P>[]> => {
  const cells = cellsOf(metadataOf(manager, entity));
  const some = cells.filter(({ property }) => parts.includes(property as P));
  return select(manager, entity, some, wanted);
};

async function select<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: RowClass<T>,
  cells: readonly Cell[],
  { property, values }: { property: string | null; values: readonly (Key | null)[] },
): Promise<T[]> {
  const { tableName } = metadataOf(manager, entity);
  const names = cells.map(({ name }) => quoted(name)).join(', ');
  const from = `SELECT ${names} FROM ${quoted(tableName)}`;
  if (property === null) return hydrate(entity, cells, await manager.query(from));
  const column = columnOf(manager, entity, property);
  const rows: T[] = [];
  const keys = values.filter((value) => value !== null);
  if (keys.length < values.length) {
    const raw: Record<string, unknown>[] = await manager.query(
      `${from} WHERE ${quoted(column.databaseName)} IS NULL`,
    );
    rows.push(...hydrate(entity, cells, raw));
  }
  for (let start = 0; start < keys.length; start += MAX_PARAMETERS) {
    const part = keys.slice(start, start + MAX_PARAMETERS);
    const marks = part.map((_, index) => placeholder(manager.connection, index)).join(', ');
    const raw: Record<string, unknown>[] = await manager.query(
      `${from} WHERE ${quoted(column.databaseName)} IN (${marks})`,
      [...part],
    );
    rows.push(...hydrate(entity, cells, raw));
  }
  return rows;
}

/** The ids of rows of which all these are true. */
export async function selectIds<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: RowClass<T>,
  where: Where<T>,
): Promise<string[]> {
  const given = Object.entries(where);
  const conditions = given.map(([property], index) => {
    const { databaseName } = columnOf(manager, entity, property);
    return `${quoted(databaseName)} = ${placeholder(manager.connection, index)}`;
  });
  const raw: { id: string }[] = await manager.query(
    `SELECT "id" FROM ${quoted(metadataOf(manager, entity).tableName)} WHERE ${conditions.join(' AND ')}`,
    given.map(([, value]) => value as Key),
  );
  return raw.map(({ id }) => id);
}

/** Each text that stands in this column, once. */
export async function selectValues<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: RowClass<T>,
  property: keyof T & string,
): Promise<string[]> {
  const { tableName } = metadataOf(manager, entity);
  const { databaseName } = columnOf(manager, entity, property);
  const raw: { value: string }[] = await manager.query(
    `SELECT DISTINCT ${quoted(databaseName)} AS value FROM ${quoted(tableName)}`,
  );
  return raw.map(({ value }) => value);
}

async function write<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: RowClass<T>,
  rows: readonly T[],
  tail: string,
): Promise<void> {
  const metadata = metadataOf(manager, entity);
  const cells = cellsOf(metadata);
  const names = cells.map((cell) => quoted(cell.name)).join(', ');
  const perStatement = Math.max(1, Math.floor(MAX_PARAMETERS / cells.length));
  for (let start = 0; start < rows.length; start += perStatement) {
    const part = rows.slice(start, start + perStatement);
    const parameters = part.flatMap((row) =>
      cells.map(({ property, toStored }): unknown =>
        toStored ? toStored(row[property]) : row[property],
      ),
    );
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

/** Holds a row until the transaction ends, so that whoever counts what belongs to it goes one by one. SQLite has one writer anyway. */
export async function lockRow<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: RowClass<T>,
  id: string,
): Promise<void> {
  if (!isPostgres(manager.connection)) return;
  const table = quoted(metadataOf(manager, entity).tableName);
  await manager.query(`SELECT "id" FROM ${table} WHERE "id" = $1 FOR UPDATE`, [id]);
}
