// One's own secret calendar address: whether there is one, a new one, none any more; and the file behind it, for programs
// that cannot sign in.
import { Controller, Delete, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refusals } from '@hop/shared/core/refusal.js';
import type { FastifyReply } from 'fastify';
import { addressForOthers } from '../addresses.js';
import { CONFIG, type Config } from '../config.js';
import { Open, WhoAmI } from '../identity/identity.guard.js';
import type { Identity } from '../kernel/identity.js';
import { CalendarFeeds } from './calendar-feeds.js';

const ENDING = '.ics';

@ApiTags('meetings')
@Controller('api/calendar-feed')
export class CalendarFeedController {
  constructor(
    private readonly feeds: CalendarFeeds,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  async since(@WhoAmI() me: Identity): Promise<{ since: number | null }> {
    return { since: await this.feeds.since(personOf(me)) };
  }

  /** The path is told this once, and the address that others know this server by: not always the one this page was opened at. */
  @Post()
  @HttpCode(200)
  async renew(@WhoAmI() me: Identity): Promise<{ path: string; origin: string }> {
    const token = await this.feeds.renew(personOf(me));
    return { path: `/api/calendar-feed/${token}${ENDING}`, origin: addressForOthers(this.config) };
  }

  @Delete()
  async end(@WhoAmI() me: Identity): Promise<{ since: null }> {
    await this.feeds.end(personOf(me));
    return { since: null };
  }

  @Open()
  @Get(':file')
  async file(@Param('file') file: string, @Res() reply: FastifyReply): Promise<void> {
    const text = file.endsWith(ENDING)
      ? await this.feeds.read(file.slice(0, -ENDING.length))
      : null;
    if (text === null) throw refusals.notFound();
    await reply
      .headers({
        'content-type': 'text/calendar; charset=utf-8',
        'cache-control': 'private, no-store',
      })
      .send(text);
  }
}

/** Displays and holders of a link have one meeting and no calendar. */
function personOf(me: Identity): string {
  if (me.kind !== 'account') throw refusals.forbidden();
  return me.accountId;
}
