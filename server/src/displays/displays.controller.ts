// A screen without a session: it asks for its code, shows it, and asks again until somebody has paired it.
import { randomBytes } from 'node:crypto';
import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import { meetingScope } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { claimDisplay } from '@hop/shared/displays/displays-commands.js';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Open, type KnownRequest } from '../identity/identity.guard.js';
import { ServerSecret } from '../identity/secret.js';
import { SessionGiver } from '../identity/session-giver.js';
import { Clock } from '../kernel/clock.js';
import { CommandBus } from '../kernel/command-bus.js';
import { ReadGate } from '../kernel/read-gate.js';
import { selectRows } from '../kernel/rows-sql.js';
import { DisplayRow } from './display.entity.js';
import { CLAIM_WITHIN_MS, pairingCode } from './pairing-code.js';

const claimSchema = z.strictObject({ screenSecret: z.string().min(20).max(100) });

@ApiTags('displays')
@Controller('api/displays')
export class DisplaysController {
  constructor(
    private readonly readGate: ReadGate,
    private readonly bus: CommandBus,
    private readonly clock: Clock,
    private readonly secret: ServerSecret,
    private readonly giver: SessionGiver,
  ) {}

  @Post('code')
  @Open()
  @HttpCode(200)
  @Throttle({ default: { limit: 60, ttl: 60_000 } })
  code(): { screenSecret: string; code: string } {
    const screenSecret = randomBytes(24).toString('base64url');
    return { screenSecret, code: pairingCode(this.secret, screenSecret) };
  }

  /** {paired: false} until the code has been typed; then the session cookie and the meeting. A screen asks every two seconds. */
  @Post('session')
  @Open()
  @HttpCode(200)
  @Throttle({ default: { limit: 240, ttl: 60_000 } })
  async claim(
    @Body() body: unknown,
    @Req() request: KnownRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    const parsed = claimSchema.safeParse(body);
    if (!parsed.success) throw refusals.invalid();
    const code = pairingCode(this.secret, parsed.data.screenSecret);
    const [display] = await this.readGate.run((manager) =>
      selectRows(manager, DisplayRow, 'code', [code]),
    );
    if (!display || display.pairedAt + CLAIM_WITHIN_MS < this.clock.now()) return { paired: false };
    await this.bus.asSystem(claimDisplay, meetingScope(display.meetingId), {
      displayId: display.id,
    });
    await this.giver.give(request, reply, 'display', display.id, display.meetingId);
    return { paired: true, meetingId: display.meetingId };
  }
}
