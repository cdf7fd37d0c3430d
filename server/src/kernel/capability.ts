// How a capability introduces itself: one declaration on its module, read once at start. No file lists its parts elsewhere.
import type { EntityDefinition } from '@hop/shared/core/contract.js';
import type { Audience } from '@hop/shared/policy/actor.js';
import type { ObjectLiteral } from 'typeorm';
import type { Facts, StoredRow } from './facts.js';
import type { Handler } from './handler.js';
import type { RowClass } from './rows-sql.js';

/** This audience has never seen the row, so it need not be told that it is gone. */
export const UNSEEN = Symbol('UNSEEN');

/** How rows of one table look to each audience. `gather` reads what the decision needs, once for all rows of a turn. */
export interface Projection<Row extends StoredRow = StoredRow, Gathered = unknown> {
  readonly entity: EntityDefinition;
  readonly row: RowClass<Row>;
  readonly gather?: (facts: Facts, rows: readonly Row[]) => Promise<Gathered>;
  /** The wire row, null when this audience must not have it (any more), UNSEEN when it never had. */
  readonly project: (row: Row, audience: Audience, gathered: Gathered) => unknown;
  /** Only for rows of audiences: those that ever have one. The others are not told either that one is gone. Left out: each may have one. */
  readonly seenBy?: readonly Audience[];
  /** Only for personal entities: the participant that the row belongs to. */
  readonly owner?: (row: Row) => string;
  /**
   * What `owner` answers, as a property that has an index: of a kind of which a meeting holds many and large ones. Then only the rows
   * of the people who are looked for are read, never those of the whole meeting.
   */
  readonly ownedBy?: keyof Row & string;
}

export const projection = <Row extends StoredRow, Gathered = undefined>(
  shape: Projection<Row, Gathered>,
): Projection => shape as unknown as Projection;

/** Work from the outbox. It may run twice, so it must be idempotent; throwing means "again later". */
export interface JobHandler {
  readonly kind: string;
  readonly run: (payload: Record<string, unknown>, context: JobContext) => Promise<void>;
}
export interface JobContext {
  scopeId: string;
  jobId: string;
  attempt: number;
}

export interface CapabilityParts {
  tables?: RowClass<ObjectLiteral>[];
  handlers?: Handler[];
  projections?: Projection[];
  /** Tables whose rows name a kept file by its hash: the bytes of a file that no row of any of them names any more are swept. */
  files?: RowClass<{ sha256: string }>[];
}

const PARTS = Symbol('capability parts');

/** `@Capability({ tables, handlers, projections })` on a Nest module. */
export const Capability =
  (parts: CapabilityParts): ClassDecorator =>
  (target) => {
    Reflect.defineMetadata(PARTS, parts, target);
  };

export const partsOf = (module: object): CapabilityParts =>
  (Reflect.getMetadata(PARTS, module) as CapabilityParts | undefined) ?? {};

/** Everything the capabilities declared, merged; injection token of the kernel. */
export class Capabilities {
  readonly tables: RowClass<ObjectLiteral>[];
  readonly handlers: ReadonlyMap<string, Handler>;
  readonly projections: readonly Projection[];
  readonly files: readonly RowClass<{ sha256: string }>[];

  constructor(modules: readonly object[]) {
    const parts = modules.map(partsOf);
    this.tables = parts.flatMap((part) => part.tables ?? []);
    const handlers = parts.flatMap((part) => part.handlers ?? []);
    this.handlers = new Map(handlers.map((handler) => [handler.definition.name, handler]));
    if (this.handlers.size !== handlers.length) throw new Error('two handlers for one command');
    this.projections = parts.flatMap((part) => part.projections ?? []);
    this.files = parts.flatMap((part) => part.files ?? []);
  }
}
