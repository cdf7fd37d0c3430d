// The real server on a real database, with a clock that stands still. Commands go over the real bus; HTTP and sockets over a real port.
import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ArgsInputOf, CommandDefinition, ResultOf } from '@hop/shared/core/contract.js';
import { newId } from '@hop/shared/core/ids.js';
import type { CommandReply } from '@hop/shared/core/protocol.js';
import type { RefusalWire } from '@hop/shared/core/refusal.js';
import type { DataSource as Source, ObjectLiteral } from 'typeorm';
import { DataSource } from 'typeorm';
import type { Config } from '../config.js';
import { createApp } from '../create-app.js';
import { Sessions } from '../identity/sessions.js';
import { Clock, SystemClock } from '../kernel/clock.js';
import { CommandBus } from '../kernel/command-bus.js';
import type { Identity } from '../kernel/identity.js';
import { insertRows, selectRows, updateRows, type RowClass } from '../kernel/rows-sql.js';
import { WriteGate } from '../kernel/write-gate.js';
import { Snapshots } from '../live/snapshots.js';
import { TestClock } from './test-clock.js';
import { testDatabase } from './test-database.js';

export class AppUnderTest<C extends Clock = TestClock> {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly config: Config,
    readonly clock: C,
    readonly url: string,
    private readonly removeDatabase: () => Promise<void>,
  ) {}

  static async start(
    overrides: Partial<Config> = {},
    clock = new TestClock(),
  ): Promise<AppUnderTest> {
    const { config, remove } = await testDatabase(overrides);
    return AppUnderTest.open(config, clock, remove);
  }

  /** With a clock that runs, for benches. */
  static async startRunning(): Promise<AppUnderTest<SystemClock>> {
    const { config, remove } = await testDatabase();
    return AppUnderTest.open(config, new SystemClock(), remove);
  }

  /** A second start on what `stop` left behind. */
  static open<C extends Clock>(
    config: Config,
    clock: C,
    remove: () => Promise<void>,
  ): Promise<AppUnderTest<C>> {
    return createApp(config, { quiet: true, clock }).then(async (app) => {
      await app.listen(0, '127.0.0.1');
      const { port } = app.getHttpServer().address() as AddressInfo;
      return new AppUnderTest<C>(app, config, clock, `http://127.0.0.1:${port}`, remove);
    });
  }

  get bus(): CommandBus {
    return this.app.get(CommandBus);
  }

  get source(): Source {
    return this.app.get(DataSource);
  }

  /** Stops the server and keeps its data. */
  async stop(): Promise<{ config: Config; clock: C; remove: () => Promise<void> }> {
    await this.app.close();
    return { config: this.config, clock: this.clock, remove: this.removeDatabase };
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.removeDatabase();
  }

  /** Sends as somebody; a refusal comes back as it is. */
  send<D extends CommandDefinition>(
    identity: Identity,
    definition: D,
    scope: string,
    args: ArgsInputOf<D>,
    more: { commandId?: string; onOrderOf?: string } = {},
  ): Promise<CommandReply> {
    return this.bus.dispatch(identity, {
      name: definition.name,
      commandId: more.commandId ?? newId(),
      scope,
      args,
      ...(more.onOrderOf ? { onOrderOf: more.onOrderOf } : {}),
    });
  }

  /** Sends and expects success. */
  async done<D extends CommandDefinition>(
    identity: Identity,
    definition: D,
    scope: string,
    args: ArgsInputOf<D>,
  ): Promise<ResultOf<D>> {
    const reply = await this.send(identity, definition, scope, args);
    if ('refusal' in reply)
      throw new Error(`${definition.name} was refused: ${JSON.stringify(reply.refusal)}`);
    return reply.result as ResultOf<D>;
  }

  /** Sends and expects a refusal. */
  async refused<D extends CommandDefinition>(
    identity: Identity,
    definition: D,
    scope: string,
    args: ArgsInputOf<D>,
  ): Promise<RefusalWire> {
    const reply = await this.send(identity, definition, scope, args);
    if ('refusal' in reply) return reply.refusal;
    throw new Error(`${definition.name} was accepted: ${JSON.stringify(reply.result)}`);
  }

  snapshot(identity: Identity, scope: string): ReturnType<Snapshots['read']> {
    return this.app.get(Snapshots).read(identity, scope);
  }

  /** Cookie header of a new session. */
  async cookie(
    kind: 'account' | 'display',
    subjectId: string,
    meetingId: string | null = null,
  ): Promise<string> {
    return `session.main=${await this.app.get(Sessions).begin(kind, subjectId, meetingId)}`;
  }

  rows<T extends ObjectLiteral>(entity: RowClass<T>): Promise<T[]> {
    return this.app.get(WriteGate).run((manager) => selectRows(manager, entity, null, []));
  }

  insert<T extends ObjectLiteral>(entity: RowClass<T>, rows: T[]): Promise<void> {
    return this.app.get(WriteGate).run((manager) => insertRows(manager, entity, rows));
  }

  /** Puts rows that exist into another state, behind the back of all rules. */
  replace<T extends ObjectLiteral>(entity: RowClass<T>, rows: T[]): Promise<void> {
    return this.app.get(WriteGate).run((manager) => updateRows(manager, entity, rows));
  }

  /** The clock that the server runs on. */
  get now(): number {
    return this.app.get(Clock).now();
  }
}
