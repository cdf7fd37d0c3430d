// For the administrator: does every journal hold, and how does this server run?
import { Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refusals } from '@hop/shared/core/refusal.js';
import { PROTOCOL_VERSION } from '@hop/shared/core/protocol.js';
import { can } from '@hop/shared/policy/can.js';
import { CONFIG, type Config } from '../config.js';
import { WhoAmI } from '../identity/identity.guard.js';
import { ActorSources } from '../kernel/actor-sources.js';
import { Facts } from '../kernel/facts.js';
import type { Identity } from '../kernel/identity.js';
import { ReadGate } from '../kernel/read-gate.js';
import { verifyAll, type ScopeReport } from '../verify/verify-journal.js';

@ApiTags('admin')
@Controller('api/admin')
export class AdminController {
  constructor(
    private readonly readGate: ReadGate,
    private readonly actors: ActorSources,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('verify')
  @HttpCode(200)
  async verify(@WhoAmI() me: Identity): Promise<{ ok: boolean; scopes: ScopeReport[] }> {
    await this.requireAdmin(me);
    const scopes = await this.readGate.run(verifyAll);
    return { ok: scopes.every((one) => one.ok), scopes };
  }

  @Get('facts')
  async facts(@WhoAmI() me: Identity): Promise<unknown> {
    await this.requireAdmin(me);
    return {
      version: PROTOCOL_VERSION,
      engine: this.config.databaseUrl === null ? 'sqlite' : 'postgres',
      demo: this.config.demo,
      publicUrl: this.config.publicUrl,
      https: this.config.tls !== null || (this.config.publicUrl?.startsWith('https:') ?? false),
    };
  }

  private async requireAdmin(me: Identity): Promise<void> {
    const allowed = await this.readGate.run(async (manager) => {
      const actor = await this.actors.find(me, 'office', new Facts(manager));
      return actor !== null && can(actor, 'office.administer');
    });
    if (!allowed) throw refusals.notFound();
  }
}
