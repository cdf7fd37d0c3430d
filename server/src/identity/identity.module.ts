// Accounts, sessions and the guard that stands before every route.
import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';
import { CONFIG, type Config } from '../config.js';
import { Capability } from '../kernel/capability.js';
import { Accounts } from './accounts.js';
import { identityEntities } from './credential.entity.js';
import { IdentityGuard } from './identity.guard.js';
import { ServerSecret } from './secret.js';
import { SessionController } from './session.controller.js';
import { SessionGiver } from './session-giver.js';
import { Sessions } from './sessions.js';
import { SetupController } from './setup.controller.js';
import { throttles } from './throttles.js';
import { VoucherController } from './voucher.controller.js';

@Global()
@Module({
  imports: [ThrottlerModule.forRoot(throttles)],
  controllers: [SessionController, SetupController, VoucherController],
  providers: [
    Accounts,
    SessionGiver,
    Sessions,
    {
      provide: ServerSecret,
      inject: [CONFIG],
      useFactory: (config: Config) => ServerSecret.open(config.dataDir),
    },
    // In this order: who is known is counted by session.
    { provide: APP_GUARD, useClass: IdentityGuard },
    { provide: APP_GUARD, useClass: ThrottlerGuard },
  ],
  exports: [Accounts, SessionGiver, Sessions, ServerSecret],
})
@Capability({ tables: identityEntities })
export class IdentityModule {}
