// The first administrator of an empty system, let in by the code that the server printed when it started.
import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import { refusals } from '@hop/shared/core/refusal.js';
import { line } from '@hop/shared/core/text.js';
import { addPerson, passwordSchema, usernameSchema } from '@hop/shared/office/office-commands.js';
import { officeRefusals } from '@hop/shared/office/refusals.js';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { CommandBus } from '../kernel/command-bus.js';
import { Accounts } from './accounts.js';
import { Open, type KnownRequest } from './identity.guard.js';
import { SessionGiver } from './session-giver.js';

const setupSchema = z.strictObject({
  code: z.string().max(20),
  name: line(120),
  username: usernameSchema,
  password: passwordSchema,
});

@ApiTags('session')
@Controller('api/setup')
export class SetupController {
  constructor(
    private readonly accounts: Accounts,
    private readonly bus: CommandBus,
    private readonly giver: SessionGiver,
  ) {}

  @Get()
  @Open()
  async needed(): Promise<{ needed: boolean }> {
    return { needed: await this.accounts.needsSetup() };
  }

  /** Makes the account and signs it in. Ten tries a minute from one address, as at sign-in. */
  @Post()
  @Open()
  @HttpCode(200)
  @Throttle({ default: { limit: 10, ttl: 60_000 } })
  async setUp(
    @Body() body: unknown,
    @Req() request: KnownRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    const parsed = setupSchema.safeParse(body);
    if (!parsed.success)
      throw refusals.invalid({ issues: parsed.error.issues.map((issue) => issue.path.join('.')) });
    const { code, ...person } = parsed.data;
    if (!(await this.accounts.needsSetup())) throw officeRefusals.alreadySetUp();
    const giveBack = this.accounts.redeemSetupCode(code.replace(/\s/g, ''));
    const officeRole = 'systemAdmin';
    const id = await this.addPerson({ ...person, officeRole }).catch((error: unknown) => {
      giveBack();
      throw error;
    });
    await this.giver.give(request, reply, 'account', id);
    return { account: { id, name: person.name, officeRole } };
  }

  private async addPerson(args: z.input<typeof addPerson.args>): Promise<string> {
    return (await this.bus.asSystem(addPerson, 'office', args)).personId;
  }
}
