// Is the server alive, and does its database answer? For start scripts, containers and load balancers.
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PROTOCOL_VERSION } from '@hop/shared/core/protocol.js';
import { Open } from './identity/identity.guard.js';
import { ReadGate } from './kernel/read-gate.js';

@ApiTags('health')
@Controller('api/health')
export class HealthController {
  constructor(private readonly readGate: ReadGate) {}

  @Get()
  @Open()
  async check(): Promise<{ status: 'ok'; protocol: number }> {
    await this.readGate.run((manager) => manager.query('SELECT 1'));
    return { status: 'ok', protocol: PROTOCOL_VERSION };
  }
}
