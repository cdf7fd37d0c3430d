// The one delivery function: which rows did the lines from..to touch, and how do they look to each viewer. Push, resume, HTTP and
// snapshots all use it. It reads inside the caller's read transaction and decides nothing about who gets what when.
import type { Patch, PersonalPatch, RemovedIds, Rows } from '@hop/shared/core/protocol.js';
import { folderIdOf, meetingIdOf, scopeKindOf } from '@hop/shared/core/protocol.js';
import type { Actor, Audience } from '@hop/shared/policy/actor.js';
import { UNSEEN, type Capabilities, type Projection } from '../kernel/capability.js';
import { Facts, type StoredRow } from '../kernel/facts.js';
import type { Reading } from '../kernel/reading.js';
import { touchedFromText } from '../kernel/journal.js';
import { metadataOf, placeholder, selectParts, selectRows } from '../kernel/rows-sql.js';

/** Past this many touched rows a snapshot is cheaper than a patch. Of large rows each owner has so many: everybody else's are not sent. */
const MAX_DELTA_ROWS = 5_000;

interface Part {
  projection: Projection;
  rows: ReadonlyMap<string, StoredRow>;
  /** Touched ids; rows missing among them are gone. */
  ids: readonly string[];
  gathered: unknown;
}
export interface Delta {
  scope: string;
  from: number;
  to: number;
  /** Table name → ids of the rows that changed. */
  touched: ReadonlyMap<string, ReadonlySet<string>>;
  parts: readonly Part[];
}

/** The column by which the rows of a scope are found, and what stands in it; the office's are all there are. */
function keyOf(scope: string): { column: string | null; values: string[] } {
  const meetingId = meetingIdOf(scope);
  if (meetingId !== null) return { column: 'meetingId', values: [meetingId] };
  const folderId = folderIdOf(scope);
  return folderId === null
    ? { column: null, values: [] }
    : { column: 'folderId', values: [folderId] };
}

type Contents = { upserts: Rows; removes: RemovedIds };

export const isEmpty = (contents: Contents): boolean =>
  Object.keys(contents.upserts).length === 0 && Object.keys(contents.removes).length === 0;

/** Rows that decide what somebody may see. Rows seen or missed under an earlier role cannot be mended by a patch. */
export const changesStandingOf = (
  delta: Delta,
  actor: Pick<Actor, 'id' | 'participantId'>,
): boolean =>
  (actor.participantId !== null &&
    delta.touched.get('participant')?.has(actor.participantId) === true) ||
  delta.touched.get('display')?.has(actor.id) === true;

export async function headOf(manager: Reading, scope: string): Promise<number | null> {
  const rows: { seq: string | number }[] = await manager.query(
    `SELECT "seq" FROM "scope" WHERE "id" = ${placeholder(manager.connection, 0)}`,
    [scope],
  );
  return rows[0] ? Number(rows[0].seq) : null;
}

/** What happened after `from` up to `to`, with the large rows of these participants alone; null when a snapshot is the better answer. */
export async function deltaOf(
  capabilities: Capabilities,
  manager: Reading,
  scope: string,
  { from, to, owners }: { from: number; to: number; owners: ReadonlySet<string> },
): Promise<Delta | null> {
  const at = (index: number): string => placeholder(manager.connection, index);
  const lines: { touched: string }[] =
    from === to
      ? []
      : await manager.query(
          `SELECT "touched" FROM "journal" WHERE "scopeId" = ${at(0)} AND "seq" > ${at(1)} AND "seq" <= ${at(2)} AND "touched" <> '{}' LIMIT ${MAX_DELTA_ROWS + 1}`,
          [scope, from, to],
        );
  const owned = ownedTables(capabilities, manager);
  const touched = new Map<string, Set<string>>();
  let total = 0;
  for (const line of lines) {
    for (const [table, ids] of Object.entries(touchedFromText(line.touched))) {
      const known = touched.get(table) ?? new Set<string>();
      for (const id of ids) known.add(id);
      touched.set(table, known);
      if (!owned.has(table)) total += ids.length;
    }
  }
  if (lines.length > MAX_DELTA_ROWS || total > MAX_DELTA_ROWS) return null;
  const facts = new Facts(manager);
  const loaded = new Map<string, StoredRow[]>();
  const parts: Part[] = [];
  for (const projection of capabilities.projections) {
    // Making a meeting writes its first rows in the office's scope: they are not the office's.
    if (projection.entity.scope !== scopeKindOf(scope)) continue;
    const table = metadataOf(manager, projection.row).tableName;
    const ids = await idsFor(owners, projection, manager, [...(touched.get(table) ?? [])]);
    if (ids === null) return null;
    if (ids.length === 0) continue;
    // Two projections of one table may ask for different rows of it.
    const key = `${table} ${projection.ownedBy ?? ''}`;
    const rows = loaded.get(key) ?? (await selectRows(manager, projection.row, 'id', ids));
    loaded.set(key, rows);
    parts.push({ ...(await partOf(projection, facts, rows)), ids });
  }
  return { scope, from, to, touched, parts };
}

/** Of whose rows only those are read whose owners are looked for. */
const ownedTables = ({ projections }: Capabilities, manager: Reading): ReadonlySet<string> =>
  new Set(
    projections
      .filter(({ ownedBy }) => ownedBy !== undefined)
      .map(({ row }) => metadataOf(manager, row).tableName),
  );

/**
 * Without those of other people's large rows: to find out whose they are reads nothing else of them. Null when they are too many for
 * one of the owners.
 */
async function idsFor(
  owners: ReadonlySet<string>,
  { row, ownedBy }: Projection,
  manager: Reading,
  ids: readonly string[],
): Promise<readonly string[] | null> {
  if (ids.length === 0) return ids;
  if (ownedBy === undefined) return ids.length > MAX_DELTA_ROWS ? null : ids;
  const rows = await selectParts(manager, row, ['id', ownedBy], { property: 'id', values: ids });
  const others = new Set<string>();
  const ofEach = new Map<string, number>();
  for (const one of rows) {
    const owner = String(one[ownedBy]);
    if (owners.has(owner)) ofEach.set(owner, (ofEach.get(owner) ?? 0) + 1);
    else others.add(one.id);
  }
  // Whose the rows were that are gone is not known: all are told.
  const gone = ids.length - rows.length;
  if (gone + Math.max(0, ...ofEach.values()) > MAX_DELTA_ROWS) return null;
  return ids.filter((id) => !others.has(id));
}

/** The large rows of one person, which `wholeOf` leaves out. */
export async function ownOf(
  capabilities: Capabilities,
  manager: Reading,
  scope: string,
  { seq, participantId }: { seq: number; participantId: string },
): Promise<Delta> {
  const facts = new Facts(manager);
  const parts: Part[] = [];
  for (const projection of capabilities.projections) {
    if (projection.ownedBy === undefined || projection.entity.scope !== scopeKindOf(scope))
      continue;
    const { row, ownedBy } = projection;
    parts.push(
      await partOf(projection, facts, await selectRows(manager, row, ownedBy, [participantId])),
    );
  }
  return { scope, from: 0, to: seq, touched: new Map(), parts };
}

async function partOf(
  projection: Projection,
  facts: Facts,
  rows: readonly StoredRow[],
): Promise<Part> {
  const gathered = await projection.gather?.(facts, rows);
  return {
    projection,
    rows: new Map(rows.map((row) => [row.id, row])),
    ids: rows.map((row) => row.id),
    gathered,
  };
}

/**
 * Everything of the scope as it stands but the large rows that belong to one person each, in the same form as a delta, so that a
 * snapshot is projected by the same code.
 */
export async function wholeOf(
  capabilities: Capabilities,
  manager: Reading,
  scope: string,
  seq: number,
): Promise<Delta> {
  const { column, values } = keyOf(scope);
  const facts = new Facts(manager);
  const parts: Part[] = [];
  const loaded = new Map<unknown, StoredRow[]>();
  for (const projection of capabilities.projections) {
    if (projection.ownedBy !== undefined || projection.entity.scope !== scopeKindOf(scope))
      continue;
    const rows =
      loaded.get(projection.row) ??
      (await selectRows(manager, projection.row, column as 'id' | null, values));
    loaded.set(projection.row, rows);
    parts.push(await partOf(projection, facts, rows));
  }
  return { scope, from: 0, to: seq, touched: new Map(), parts };
}

/** The same rows for everyone of the audience. "Gone" and "not allowed" are the same removal. */
export function audiencePatch(delta: Delta, audience: Audience): Patch {
  const contents: Contents = { upserts: {}, removes: {} };
  for (const part of delta.parts) {
    if (part.projection.entity.reach !== 'audience') continue;
    if (part.projection.seenBy?.includes(audience) === false) continue;
    const name = part.projection.entity.name;
    for (const id of part.ids) {
      const row = part.rows.get(id);
      const wire = row ? part.projection.project(row, audience, part.gathered) : null;
      put(contents, name, id, wire);
    }
  }
  return { scope: delta.scope, from: delta.from, to: delta.to, ...contents };
}

/**
 * Rows that belong to one participant each. Whose a removed row was is not known any more, so all are told: its id must say nothing. A
 * capability whose ids do say something keeps the row and shows it to nobody.
 */
export function personalPatches(
  delta: Delta,
  participants: Iterable<{ participantId: string; audience: Audience }>,
): Map<string, PersonalPatch> {
  const result = new Map<string, PersonalPatch>();
  const parts = delta.parts.filter((part) => part.projection.entity.reach === 'personal');
  if (parts.length === 0) return result;
  const wanted = new Map([...participants].map((one) => [one.participantId, one.audience]));
  const contentsOf = (participantId: string): PersonalPatch => {
    let patch = result.get(participantId);
    if (!patch) {
      patch = { scope: delta.scope, personal: true, upserts: {}, removes: {} };
      result.set(participantId, patch);
    }
    return patch;
  };
  for (const part of parts) {
    const { name } = part.projection.entity;
    for (const id of part.ids) {
      const row = part.rows.get(id);
      const owner = row ? part.projection.owner?.(row) : undefined;
      if (!row) for (const one of wanted.keys()) put(contentsOf(one), name, id, null);
      else if (owner !== undefined && wanted.has(owner)) {
        const wire = part.projection.project(row, wanted.get(owner) as Audience, part.gathered);
        if (wire !== UNSEEN) put(contentsOf(owner), name, id, wire);
      }
    }
  }
  return result;
}

function put(contents: Contents, name: string, id: string, wire: unknown): void {
  if (wire === UNSEEN) return;
  if (wire === null) (contents.removes[name] ??= []).push(id);
  else (contents.upserts[name] ??= []).push(wire);
}
