// Signing in and out, and who I am.
import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import { refusals } from '@hop/shared/core/refusal.js';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Accounts } from './accounts.js';
import { Open, type KnownRequest } from './identity.guard.js';
import { SessionGiver } from './session-giver.js';
import { oneName } from './throttles.js';

const signInSchema = z.strictObject({
  username: z
    .string()
    .max(60)
    .transform((name) => name.trim().toLowerCase()),
  password: z.string().max(200),
});

@ApiTags('session')
@Controller('api/session')
export class SessionController {
  constructor(
    private readonly accounts: Accounts,
    private readonly giver: SessionGiver,
  ) {}

  @Post()
  @Open()
  @HttpCode(200)
  @Throttle(oneName)
  async signIn(
    @Body() body: unknown,
    @Req() request: KnownRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    const parsed = signInSchema.safeParse(body);
    if (!parsed.success) throw refusals.invalid();
    const person = await this.accounts.signIn(parsed.data.username, parsed.data.password);
    await this.giver.give(request, reply, 'account', person.id);
    return { account: { id: person.id, name: person.name, officeRole: person.officeRole } };
  }

  @Get()
  async current(@Req() request: KnownRequest): Promise<unknown> {
    const identity = request.session?.identity;
    if (identity?.kind === 'account') {
      const person = await this.accounts.person(identity.accountId);
      return {
        account: {
          id: identity.accountId,
          name: identity.name,
          officeRole: person?.officeRole ?? 'none',
        },
        kind: 'account',
      };
    }
    if (identity?.kind === 'display')
      return { account: null, kind: identity.kind, meetingId: identity.meetingId };
    throw refusals.unauthenticated();
  }

  @Delete()
  @Open()
  @HttpCode(200)
  async signOut(
    @Req() request: KnownRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    await this.giver.take(request, reply);
    return {};
  }
}
