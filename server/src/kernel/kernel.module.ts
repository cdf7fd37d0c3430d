// The kernel's providers. What differs between engines (gates, wake-up) is given by the database module.
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { ActorSources } from './actor-sources.js';
import { Capabilities, Capability } from './capability.js';
import { Clock } from './clock.js';
import { CommandBus } from './command-bus.js';
import { CommandController } from './command.controller.js';
import { kernelEntities } from './kernel.entity.js';
import { EphemeralSenders } from './ephemeral-senders.js';
import { Outbox } from './outbox.js';
import { OutboxBell } from './outbox-bell.js';
import { Presence } from './presence.js';
import { ScopeReads } from './scope-reads.js';
import { WriteGate } from './write-gate.js';

@Global()
@Module({})
@Capability({ tables: kernelEntities })
export class KernelModule {
  static with(capabilities: Capabilities, clock: Clock): DynamicModule {
    const providers = [
      { provide: Capabilities, useValue: capabilities },
      { provide: Clock, useValue: clock },
      ActorSources,
      CommandBus,
      EphemeralSenders,
      Outbox,
      OutboxBell,
      Presence,
      ScopeReads,
      WriteGate,
    ];
    return {
      module: KernelModule,
      controllers: [CommandController],
      providers,
      exports: providers,
    };
  }
}
