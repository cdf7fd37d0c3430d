// The two data sources, the read gate, the wake-up and the peers, closed in the right order on shutdown.
import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.js';
import { Capabilities } from '../kernel/capability.js';
import { NoPeers, Peers } from '../kernel/peers.js';
import { TextIndex } from '../documents/text-index.js';
import { ReadGate } from '../kernel/read-gate.js';
import { LocalWakeup, Wakeup } from '../kernel/wakeup.js';
import { WriteGate } from '../kernel/write-gate.js';
import { openForReading, openForWriting } from './data-source.js';
import { lockDataDir } from './file-lock.js';
import { PostgresPeers } from './postgres-peers.js';
import { PostgresWakeup } from './postgres-wakeup.js';
import { postgresWordIndex } from './postgres-word-index.js';
import { SqlTextIndex } from './sql-text-index.js';
import { sqliteWordIndex } from './sqlite-word-index.js';

export class Opened {
  constructor(
    readonly write: DataSource,
    readonly read: DataSource,
    readonly wakeup: Wakeup,
    readonly peers: Peers,
    readonly unlock: () => void,
  ) {}

  static async open(config: Config, capabilities: Capabilities): Promise<Opened> {
    const unlock =
      config.databaseUrl === null ? lockDataDir(config.dataDir) : (): void => undefined;
    const write = await openForWriting(config, capabilities.tables);
    const read = await openForReading(config, capabilities.tables);
    if (config.databaseUrl === null)
      return new Opened(write, read, new LocalWakeup(), new NoPeers(), unlock);
    const wakeup = new PostgresWakeup(config.databaseUrl);
    await wakeup.start();
    const peers = new PostgresPeers(config.databaseUrl);
    await peers.start();
    return new Opened(write, read, wakeup, peers, unlock);
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
      {
        provide: TextIndex,
        inject: [Opened, WriteGate],
        useFactory: (opened: Opened, gate: WriteGate) =>
          new SqlTextIndex(
            gate,
            opened.write.options.type === 'postgres' ? postgresWordIndex : sqliteWordIndex,
          ),
      },
      { provide: Wakeup, inject: [Opened], useFactory: (opened: Opened) => opened.wakeup },
      { provide: Peers, inject: [Opened], useFactory: (opened: Opened) => opened.peers },
    ];
    const exports = [DataSource, ReadGate, TextIndex, Wakeup, Peers];
    return { module: DatabaseModule, providers, exports };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.opened.wakeup instanceof PostgresWakeup) await this.opened.wakeup.stop();
    if (this.opened.peers instanceof PostgresPeers) await this.opened.peers.stop();
    await this.opened.read.destroy();
    await this.opened.write.destroy();
    this.opened.unlock();
  }
}
