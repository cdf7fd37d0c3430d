// One transaction for a batch of commands of one scope: lock, recall, read, decide in memory, write in bulk, commit once.
import type { CommandEnvelope, CommandReply } from '@hop/shared/core/protocol.js';
import { Refusal, refusals } from '@hop/shared/core/refusal.js';
import { isStaff, type Actor } from '@hop/shared/policy/actor.js';
import { can } from '@hop/shared/policy/can.js';
import type { EntityManager } from 'typeorm';
import type { ActorSources } from './actor-sources.js';
import { Facts, type StoredRow } from './facts.js';
import { flush } from './flush.js';
import type { Asked, Handler } from './handler.js';
import { identityId, type Identity } from './identity.js';
import { answered, numbered, replyOf, type Line, type StoredReply } from './journal.js';
import { metadataOf, placeholder, type RowClass } from './rows-sql.js';
import { Senders } from './senders.js';
import { Staging } from './staging.js';
import { Work } from './work.js';

export interface Item {
  identity: Identity;
  envelope: CommandEnvelope;
  args: unknown;
  handler: Handler;
  /** Fetched before the transaction, for `Work`; never stored. */
  provided?: unknown;
}
export interface BatchResult {
  replies: CommandReply[];
  /** Head of the scope after the batch; null when nothing was journalled. */
  seq: number | null;
  jobs: boolean;
}

export class Batch {
  private readonly facts: Facts;
  private readonly staging: Staging;
  private readonly lines: Line[] = [];
  private seq = 0;
  private known = new Map<string, Line>();
  private readonly senders: Senders;

  constructor(
    private readonly manager: EntityManager,
    private readonly scopeId: string,
    private readonly actors: ActorSources,
    private readonly now: number,
    private readonly onFault: (error: unknown, name: string) => CommandReply,
  ) {
    this.facts = new Facts(manager);
    this.staging = new Staging(this.facts, scopeId, this.tableName);
    this.senders = new Senders(actors, scopeId, this.staging);
  }

  async run(items: readonly Item[]): Promise<BatchResult> {
    const head = await this.lock();
    if (!head)
      return { replies: items.map(() => refused(refusals.notFound())), seq: null, jobs: false };
    this.seq = head.seq;
    this.known = await answered(
      this.manager,
      this.scopeId,
      items.map((item) => item.envelope.commandId),
    );
    await this.actors.prefetch(
      items.map((item) => item.identity),
      this.scopeId,
      this.facts,
    );
    await this.prefetch(items);
    const replies: CommandReply[] = [];
    for (const item of items) replies.push(await this.decide(item));
    if (this.lines.length === 0) return { replies, seq: null, jobs: false };
    await flush(this.manager, this.scopeId, head.lastHash, this.lines, this.staging);
    return { replies, seq: this.seq, jobs: this.staging.jobs.length > 0 };
  }

  /** The first statement takes the scope's lock; everything after it sees what earlier batches committed. */
  private async lock(): Promise<{ seq: number; lastHash: string } | null> {
    const raw: unknown = await this.manager.query(
      `UPDATE "scope" SET "seq" = "seq" WHERE "id" = ${placeholder(this.manager.connection, 0)} RETURNING "seq", "lastHash"`,
      [this.scopeId],
    );
    const rows = (Array.isArray(raw) && Array.isArray(raw[0]) ? raw[0] : raw) as {
      seq: string | number;
      lastHash: string;
    }[];
    const head = rows[0];
    return head ? { seq: Number(head.seq), lastHash: head.lastHash } : null;
  }

  private async prefetch(items: readonly Item[]): Promise<void> {
    const asked = new Map<Handler, Asked[]>();
    for (const { handler, identity, args } of items) {
      if (!handler.prefetch) continue;
      const actor = await this.senders.of(identity);
      if (!actor) continue;
      const others = asked.get(handler);
      if (others) others.push({ actor, args });
      else asked.set(handler, [{ actor, args }]);
    }
    for (const [handler, all] of asked) await handler.prefetch?.(this.facts, this.scopeId, all);
  }

  private async decide(item: Item): Promise<CommandReply> {
    const { envelope, identity } = item;
    const earlier = this.known.get(envelope.commandId);
    // The sender's own reply comes back even to somebody who has left the scope since.
    if (earlier?.actorKind === identity.kind && earlier.actorId === identityId(identity))
      return replyOf(earlier);
    const actor = await this.senders.of(identity);
    if (!actor) return refused(refusals.notFound());
    if (earlier) return refused(refusals.commandIdReused());
    const staging = new Staging(this.staging, this.scopeId, this.tableName);
    try {
      const result = await this.perform(item, actor, staging);
      this.staging.absorb(staging);
      this.senders.forget(staging.changes);
      return this.record(item, actor, { result }, staging);
    } catch (error) {
      if (error instanceof Refusal)
        return this.record(item, actor, { refusal: error.toWire() }, null);
      if (isDatabaseError(error)) throw error;
      return this.onFault(error, envelope.name);
    }
  }

  private async perform(
    { handler, envelope, args, provided }: Item,
    actor: Actor,
    staging: Staging,
  ): Promise<unknown> {
    const onOrderOf = envelope.onOrderOf ?? null;
    const work = new Work(staging, actor, this.scopeId, this.now, onOrderOf, provided);
    const subject = handler.subject ? await handler.subject(work, args) : {};
    if (!can(actor, envelope.name, subject)) throw refusals.forbidden();
    // Only those who run the meeting press on somebody's order: the journal would say it of anybody else.
    if (work.onOrderOf !== null && !isStaff(actor)) throw refusals.forbidden();
    return handler.run(work, args);
  }

  private record(
    { handler, envelope, args, identity }: Item,
    actor: Actor,
    reply: StoredReply,
    staging: Staging | null,
  ): CommandReply {
    const line: Line = {
      scopeId: this.scopeId,
      seq: ++this.seq,
      commandId: envelope.commandId,
      name: envelope.name,
      actorKind: identity.kind,
      actorId: identityId(identity),
      actorName: actor.name,
      onOrderOf: envelope.onOrderOf ?? null,
      at: this.now,
      args: handler.definition.secret ? null : JSON.stringify(args),
      reply: JSON.stringify(reply),
      touched: JSON.stringify(staging?.touched ?? {}),
    };
    this.lines.push(line);
    this.known.set(line.commandId, line);
    return numbered(reply, line.seq);
  }

  private readonly tableName = (entity: RowClass<StoredRow>): string =>
    metadataOf(this.manager, entity).tableName;
}

const refused = (refusal: Refusal): CommandReply => ({ refusal: refusal.toWire() });

/** After a database error the transaction is lost on PostgreSQL, so the whole batch must go back. */
const isDatabaseError = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'QueryFailedError' || 'driverError' in error);
