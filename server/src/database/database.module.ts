// The two data sources, the read gate and the wake-up, closed in the right order on shutdown.
import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.js';
import { Capabilities } from '../kernel/capability.js';
import { ReadGate } from '../kernel/read-gate.js';
import { LocalWakeup, Wakeup } from '../kernel/wakeup.js';
import { openForReading, openForWriting } from './data-source.js';
import { lockDataDir } from './file-lock.js';
import { PostgresWakeup } from './postgres-wakeup.js';

export class Opened {
  constructor(
    readonly write: DataSource,
    readonly read: DataSource,
    readonly wakeup: Wakeup,
    readonly unlock: () => void,
  ) {}

  static async open(config: Config, capabilities: Capabilities): Promise<Opened> {
    const unlock =
      config.databaseUrl === null ? lockDataDir(config.dataDir) : (): void => undefined;
    const write = await openForWriting(config, capabilities.tables);
    const read = await openForReading(config, capabilities.tables);
    if (config.databaseUrl === null) return new Opened(write, read, new LocalWakeup(), unlock);
    const wakeup = new PostgresWakeup(config.databaseUrl);
    await wakeup.start();
    return new Opened(write, read, wakeup, unlock);
  }
}

@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(private readonly opened: Opened) {}

  static forRoot(): DynamicModule {
    const providers = [
      {
        provide: Opened,
        inject: [CONFIG, Capabilities],
        useFactory: (config: Config, capabilities: Capabilities) =>
          Opened.open(config, capabilities),
      },
      { provide: DataSource, inject: [Opened], useFactory: (opened: Opened) => opened.write },
      {
        provide: ReadGate,
        inject: [Opened],
        useFactory: (opened: Opened) => new ReadGate(opened.read),
      },
      { provide: Wakeup, inject: [Opened], useFactory: (opened: Opened) => opened.wakeup },
    ];
    return { module: DatabaseModule, providers, exports: [DataSource, ReadGate, Wakeup] };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.opened.wakeup instanceof PostgresWakeup) await this.opened.wakeup.stop();
    await this.opened.read.destroy();
    await this.opened.write.destroy();
    this.opened.unlock();
  }
}
