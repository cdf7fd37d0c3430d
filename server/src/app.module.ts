// The whole server, put together from kernel, database, identity, live and the capabilities.
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { AdminController } from './admin/admin.controller.js';
import { capabilityModules } from './capabilities.js';
import { CONFIG, type Config } from './config.js';
import { DatabaseModule } from './database/database.module.js';
import { DemoModule } from './demo/demo.module.js';
import { HealthController } from './health.controller.js';
import { IdentityModule } from './identity/identity.module.js';
import { Capabilities } from './kernel/capability.js';
import type { Clock } from './kernel/clock.js';
import { KernelModule } from './kernel/kernel.module.js';
import { RefusalFilter } from './kernel/refusal.filter.js';
import { LiveModule } from './live/live.module.js';

export const capabilities = new Capabilities([KernelModule, IdentityModule, ...capabilityModules]);

@Module({})
export class AppModule {
  static with(config: Config, clock: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        {
          module: class ConfigModule {},
          global: true,
          providers: [{ provide: CONFIG, useValue: config }],
          exports: [CONFIG],
        },
        KernelModule.with(capabilities, clock),
        DatabaseModule.forRoot(),
        IdentityModule,
        LiveModule,
        ...capabilityModules,
        DemoModule,
      ],
      controllers: [HealthController, AdminController],
      providers: [{ provide: APP_FILTER, useClass: RefusalFilter }],
    };
  }
}
