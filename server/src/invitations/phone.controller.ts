// The on-screen telephone: messages exactly as they were sent. In the demo anybody may look; otherwise those who keep the office.
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refusals } from '@hop/shared/core/refusal.js';
import { can } from '@hop/shared/policy/can.js';
import { CONFIG, type Config } from '../config.js';
import { Open, WhoAmI } from '../identity/identity.guard.js';
import { ActorSources } from '../kernel/actor-sources.js';
import { Facts } from '../kernel/facts.js';
import type { Identity } from '../kernel/identity.js';
import { ReadGate } from '../kernel/read-gate.js';
import { selectRows } from '../kernel/rows-sql.js';
import { PhoneMessageRow } from './phone-message.entity.js';

@ApiTags('invitations')
@Controller('api/phone')
export class PhoneController {
  constructor(
    private readonly readGate: ReadGate,
    private readonly actors: ActorSources,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Newest first. */
  @Get()
  @Open()
  async messages(@WhoAmI() me: Identity | null): Promise<PhoneMessageRow[]> {
    return this.readGate.run(async (manager) => {
      const actor =
        me && !this.config.demo ? await this.actors.find(me, 'office', new Facts(manager)) : null;
      if (!this.config.demo && !(actor && can(actor, 'office.read'))) throw refusals.notFound();
      const rows = await selectRows(manager, PhoneMessageRow, null, []);
      return rows.toSorted((a, b) => b.at - a.at);
    });
  }
}
