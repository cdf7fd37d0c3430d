// A voucher: what a device keeps of an account is to go when that account is shut, and the device may have no session by then. It names
// the account to this server alone, and asks one thing: whether the account is still open. It lets nobody in.
import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refusals } from '@hop/shared/core/refusal.js';
import { officeRefusals } from '@hop/shared/office/refusals.js';
import { z } from 'zod';
import { CONFIG, type Config } from '../config.js';
import type { Identity } from '../kernel/identity.js';
import { Accounts, isOpen } from './accounts.js';
import { Open, WhoAmI } from './identity.guard.js';
import { ServerSecret } from './secret.js';

const PURPOSE = 'voucher';
const askSchema = z.strictObject({ voucher: z.string().max(300) });

@ApiTags('session')
@Controller('api/session/voucher')
export class VoucherController {
  constructor(
    private readonly accounts: Accounts,
    private readonly secret: ServerSecret,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  give(@WhoAmI() identity: Identity): unknown {
    if (identity.kind !== 'account') throw refusals.forbidden();
    const { accountId } = identity;
    return { accountId, voucher: this.secret.hide(PURPOSE, accountId) };
  }

  /** Refused as `accountClosed` only to whoever holds a voucher that this server gave. */
  @Post()
  @Open()
  @HttpCode(200)
  async ask(@Body() body: unknown): Promise<unknown> {
    const asked = askSchema.safeParse(body);
    const accountId = asked.success ? this.secret.reveal(PURPOSE, asked.data.voucher) : null;
    if (accountId === null) throw refusals.invalid();
    const person = await this.accounts.person(accountId);
    if (!person || !isOpen(person, this.config)) throw officeRefusals.accountClosed();
    return {};
  }
}
