// The one door: parse the envelope, find the handler, wait in the scope's lane, answer. Socket and HTTP both come through here.
import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import {
  commandEnvelopeSchema,
  scopeKindOf,
  type CommandReply,
} from '@hop/shared/core/protocol.js';
import { newId } from '@hop/shared/core/ids.js';
import { Refusal, refusals } from '@hop/shared/core/refusal.js';
import type {
  ArgsInputOf,
  ArgsOf,
  CommandDefinition,
  ResultOf,
} from '@hop/shared/core/contract.js';
import { z } from 'zod';
import { ActorSources } from './actor-sources.js';
import { Batch, type Item } from './batch.js';
import { Capabilities } from './capability.js';
import { Clock } from './clock.js';
import { isDatabaseAway } from './database-away.js';
import { systemIdentity, type Identity } from './identity.js';
import { Lane } from './lane.js';
import { OutboxBell } from './outbox-bell.js';
import { Wakeup } from './wakeup.js';
import { WriteGate } from './write-gate.js';

/** Longest time that a wake-up waits for the lane to empty, in milliseconds. A thousand votes of one instant are answered within it on two cores. */
const HOLD_MS = 300;

@Injectable()
export class CommandBus {
  private readonly logger = new Logger('CommandBus');
  private readonly lanes = new Map<string, Lane<Item, CommandReply>>();
  private readonly held = new Map<string, { since: number; seq: number }>();
  private readonly providers = new Map<string, (args: unknown) => Promise<unknown>>();

  constructor(
    @Inject(Capabilities) private readonly capabilities: Capabilities,
    private readonly gate: WriteGate,
    private readonly actors: ActorSources,
    private readonly clock: Clock,
    private readonly wakeup: Wakeup,
    private readonly bell: OutboxBell,
  ) {}

  /**
   * What a command needs from outside the database (a key file): fetched before its transaction, given to the handler as
   * `work.provided`. It runs before any right is asked, so it must be harmless whoever sends the command.
   */
  provide<D extends CommandDefinition>(
    definition: D,
    fetch: (args: ArgsOf<D>) => Promise<unknown>,
  ): void {
    this.providers.set(definition.name, (args) => fetch(args as ArgsOf<D>));
  }

  /** Never rejects: whatever goes wrong comes back as a refusal. The reply is durable. */
  async dispatch(identity: Identity, envelope: unknown): Promise<CommandReply> {
    try {
      return await this.enter(identity, envelope);
    } catch (error) {
      return error instanceof Refusal ? { refusal: error.toWire() } : this.fault(error, 'dispatch');
    }
  }

  /** A command of the server itself; a refusal is thrown. */
  async asSystem<D extends CommandDefinition>(
    definition: D,
    scope: string,
    args: ArgsInputOf<D>,
    commandId = newId(),
  ): Promise<ResultOf<D>> {
    const reply = await this.enter(systemIdentity, {
      name: definition.name,
      commandId,
      scope,
      args,
    });
    if ('refusal' in reply)
      throw new Refusal(reply.refusal.code, reply.refusal.message, reply.refusal.details);
    return reply.result as ResultOf<D>;
  }

  private async enter(identity: Identity, raw: unknown): Promise<CommandReply> {
    const parsed = commandEnvelopeSchema.safeParse(raw);
    if (!parsed.success) throw refusals.invalid({ issues: issuesOf(parsed.error) });
    const envelope = parsed.data;
    const handler = this.capabilities.handlers.get(envelope.name);
    if (!handler || (handler.definition.internal && identity.kind !== 'system'))
      throw refusals.unknownCommand();
    const { definition } = handler;
    if (definition.scope !== scopeKindOf(envelope.scope))
      throw refusals.invalid({ issues: ['scope'] });
    const args = definition.args.safeParse(envelope.args ?? {});
    if (!args.success) throw refusals.invalid({ issues: issuesOf(args.error) });
    try {
      const prepared = handler.prepare ? await handler.prepare(args.data) : args.data;
      const provided = await this.providers.get(envelope.name)?.(args.data);
      const item = { identity, envelope, args: prepared, handler, provided };
      return await this.lane(envelope.scope).push(item);
    } catch (error) {
      if (isDatabaseAway(error)) throw refusals.unavailable();
      return this.fault(error, envelope.name);
    }
  }

  private lane(scopeId: string): Lane<Item, CommandReply> {
    let lane = this.lanes.get(scopeId);
    if (!lane) {
      // Kept while it has work: whoever is signed in may name any scope.
      lane = new Lane(
        (items) => this.process(scopeId, items),
        () => this.lanes.delete(scopeId),
      );
      this.lanes.set(scopeId, lane);
    }
    return lane;
  }

  private async process(scopeId: string, items: Item[]): Promise<CommandReply[]> {
    try {
      const { replies, seq, jobs } = await this.gate.run((manager) =>
        new Batch(manager, scopeId, this.actors, this.clock.now(), (error, name) =>
          this.fault(error, name),
        ).run(items),
      );
      if (jobs) this.bell.ring();
      if (seq !== null)
        this.held.set(scopeId, {
          since: this.held.get(scopeId)?.since ?? performance.now(),
          seq,
        });
      return replies;
    } catch (error) {
      // Trying one by one would only wait for the same lost database again and again.
      if (!isDatabaseAway(error)) throw error;
      return items.map(() => ({ refusal: refusals.unavailable().toWire() }));
    } finally {
      if (this.held.has(scopeId)) setImmediate(() => this.announce(scopeId));
    }
  }

  /**
   * One turn of the event loop after the batch: the acknowledgements are out by then, and what came in meanwhile is in the lane.
   * While the lane is not empty its acknowledgements go first; one wake-up then serves them all.
   */
  private announce(scopeId: string): void {
    const held = this.held.get(scopeId);
    if (!held) return;
    const waiting = this.lanes.get(scopeId)?.length ?? 0;
    if (waiting > 0 && performance.now() - held.since < HOLD_MS) return;
    this.held.delete(scopeId);
    this.wakeup.announce(scopeId, held.seq);
  }

  /** A bug or a failing database: logged with an id, never with parameters (they may hold a vote), no detail to the client. */
  private fault(error: unknown, name: string): CommandReply {
    const id = randomUUID();
    const { message, stack } = error instanceof Error ? error : new Error('unknown');
    const driver = typeof error === 'object' && error !== null && 'driverError' in error;
    this.logger.error(`${id} in ${name}: ${driver ? message : (stack ?? message)}`);
    return { refusal: refusals.fault({ id }).toWire() };
  }
}

const issuesOf = (error: z.ZodError): string[] =>
  error.issues.map((issue) => issue.path.join('.') || issue.code);
