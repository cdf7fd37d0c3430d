// A command bus with commands of the test's own, on the real lanes, gate and database: they do what no real handler may.
import { defineCommand, type CommandDefinition } from '@hop/shared/core/contract.js';
import { newId } from '@hop/shared/core/ids.js';
import type { CommandReply } from '@hop/shared/core/protocol.js';
import { z } from 'zod';
import { ActorSources } from '../kernel/actor-sources.js';
import { Capabilities, Capability } from '../kernel/capability.js';
import { Clock } from '../kernel/clock.js';
import { CommandBus } from '../kernel/command-bus.js';
import { handle, type Handler } from '../kernel/handler.js';
import { systemIdentity } from '../kernel/identity.js';
import { OutboxBell } from '../kernel/outbox-bell.js';
import { Wakeup } from '../kernel/wakeup.js';
import type { Work } from '../kernel/work.js';
import { WriteGate } from '../kernel/write-gate.js';
import type { AppUnderTest } from './app-under-test.js';

const shape = { args: z.object({ text: z.string().default('') }), result: z.unknown() };

/** A command that runs `run` with a text. */
export const probe = (
  name: string,
  run: (work: Work, text: string) => unknown,
  more: { secret?: boolean } = {},
): Handler =>
  handle(defineCommand(`probe.${name}`, { ...shape, ...more }), async (work, { text }) =>
    run(work, text),
  );

export class ProbeBus {
  private readonly bus: CommandBus;

  constructor(
    app: AppUnderTest,
    private readonly scope: string,
    handlers: Handler[],
  ) {
    class Probes {}
    Capability({ handlers })(Probes);
    this.bus = new CommandBus(
      new Capabilities([Probes]),
      app.app.get(WriteGate),
      app.app.get(ActorSources),
      app.app.get(Clock),
      app.app.get(Wakeup),
      app.app.get(OutboxBell),
    );
  }

  /** As the server itself: rights are not what a probe is about. */
  send(
    { definition }: { definition: CommandDefinition },
    text = '',
    commandId = newId(),
  ): Promise<CommandReply> {
    return this.bus.dispatch(systemIdentity, {
      name: definition.name,
      commandId,
      scope: this.scope,
      args: { text },
    });
  }
}
