// The demo: seeds the meeting into an empty database and opens its doors.
import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';
import { FileStore } from '../documents/file-store.js';
import { Clock } from '../kernel/clock.js';
import { WriteGate } from '../kernel/write-gate.js';
import { seedDemo } from '../seeds/demo/seed-demo.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { DemoController } from './demo.controller.js';
import { DemoDisplays } from './demo-displays.js';
import { SimulatedDelegates } from './simulated-delegates.js';

@Module({
  imports: [DocumentsModule],
  controllers: [DemoController],
  providers: [DemoDisplays, SimulatedDelegates],
})
export class DemoModule implements OnModuleInit {
  constructor(
    private readonly gate: WriteGate,
    private readonly files: FileStore,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async onModuleInit(): Promise<void> {
    if (this.config.demo)
      await seedDemo(this.gate, (content) => this.files.put(content), this.clock.now());
  }
}
