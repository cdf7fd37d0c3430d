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
import { Sessions } from '../identity/sessions.js';
import { Clock } from '../kernel/clock.js';
import { CommandBus } from '../kernel/command-bus.js';
import { ReadGate } from '../kernel/read-gate.js';
import { selectRows } from '../kernel/rows-sql.js';
import { DisplayRow } from './display.entity.js';
import { CLAIM_WITHIN_MS, pairingCode, screenOf } from './pairing-code.js';
import { ScreenCodes } from './screen-codes.js';

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
    private readonly sessions: Sessions,
    private readonly codes: ScreenCodes,
  ) {}

  /** No code that another screen shows at this moment. */
  @Post('code')
  @Open()
  @HttpCode(200)
  @Throttle({ default: { limit: 60, ttl: 60_000 } })
  async code(): Promise<{ screenSecret: string; code: string }> {
    for (;;) {
      const screenSecret = randomBytes(24).toString('base64url');
      const code = pairingCode(this.secret, screenSecret);
      if (!(await this.codes.has(code))) return { screenSecret, code };
    }
  }

  /**
   * {paired: false} until the code has been typed (`old`: time for another code); then the session cookie and the meeting. A screen
   * asks every two seconds, and again when the reply was lost: the session of that reply, or of the screen before, ends.
   */
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
    const { screenSecret } = parsed.data;
    const code = pairingCode(this.secret, screenSecret);
    const screen = screenOf(this.secret, screenSecret);
    const display = await this.find(code, screen);
    if (!display) return { paired: false, old: await this.codes.shown(code) };
    if (display.code !== null)
      await this.bus.asSystem(claimDisplay, meetingScope(display.meetingId), {
        ...{ displayId: display.id, code, screen },
      });
    await this.sessions.endAllOf(display.id);
    await this.giver.give(request, reply, 'display', display.id, display.meetingId);
    return { paired: true, meetingId: display.meetingId };
  }

  /** The display that waits for this code, or that this screen has taken already. */
  private async find(code: string, screen: string): Promise<DisplayRow | undefined> {
    const found = await this.readGate.run(async (manager) => [
      ...(await selectRows(manager, DisplayRow, 'code', [code])),
      ...(await selectRows(manager, DisplayRow, 'screen', [screen])),
    ]);
    return found.find(({ pairedAt }) => pairedAt + CLAIM_WITHIN_MS >= this.clock.now());
  }
}
