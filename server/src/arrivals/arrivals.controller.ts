// The codes for the screens of a site, and the exchange of a code for a ticket. The check-in itself is a command: arrival.checkIn.
import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Param,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { arrivalCodePattern } from '@hop/shared/arrivals/arrival.js';
import { prepareArrivals } from '@hop/shared/arrivals/arrivals-commands.js';
import { arrivalRefusals } from '@hop/shared/arrivals/refusals.js';
import { nextChangeAt, slotOf } from '@hop/shared/arrivals/slots.js';
import { idSchema } from '@hop/shared/core/ids.js';
import { meetingScope } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { participantRefusals } from '@hop/shared/participants/refusals.js';
import { can } from '@hop/shared/policy/can.js';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { addressForOthers } from '../addresses.js';
import { CONFIG, type Config } from '../config.js';
import { Open, WhoAmI, type KnownRequest } from '../identity/identity.guard.js';
import { Clock } from '../kernel/clock.js';
import { CommandBus } from '../kernel/command-bus.js';
import type { Identity } from '../kernel/identity.js';
import { ReadGate } from '../kernel/read-gate.js';
import { ScopeReads } from '../kernel/scope-reads.js';
import { codeAt, giveTicket, placeOfCode } from './arrival-codes.js';
import { readArrivalFacts } from './arrival-facts.js';
import { Guesses, type Asker } from './guesses.js';

const codesSchema = z.object({ siteId: idSchema.optional() });
/** Without `siteId` the digits were typed; then the account must be known, so that its guesses can be counted. */
const exchangeSchema = z.strictObject({
  meetingId: idSchema,
  siteId: idSchema.nullable().optional(),
  code: z.string().regex(arrivalCodePattern),
});

@ApiTags('arrivals')
@Controller('api')
export class ArrivalsController {
  constructor(
    private readonly reads: ScopeReads,
    private readonly gate: ReadGate,
    private readonly bus: CommandBus,
    private readonly clock: Clock,
    private readonly guesses: Guesses,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The present code of a site and when the next one comes. Without `siteId` the asker's own; a hall's screen shows the host site's. */
  @Get('meetings/:id/arrival-code')
  async code(
    @WhoAmI() me: Identity,
    @Param('id') id: string,
    @Query() query: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    const asked = codesSchema.safeParse(query);
    if (!asked.success) throw refusals.invalid({ issues: ['siteId'] });
    const wanted = await this.reads.run(me, meetingScope(id), async ({ actor, manager }) => {
      const siteId = asked.data.siteId ?? actor.siteId;
      if (!can(actor, 'arrival.showCode', { siteId })) throw refusals.forbidden();
      return { siteId, facts: await readArrivalFacts(manager, id) };
    });
    if (!wanted.facts.rollIsOpen) throw participantRefusals.noSitting();
    const secret = wanted.facts.secret ?? (await this.prepare(id));
    const { places, hostSiteId } = wanted.facts;
    const siteId = wanted.siteId ?? hostSiteId;
    const now = this.clock.now();
    const code = codeAt(secret, places, siteId, slotOf(now));
    if (code === undefined) throw refusals.notFound();
    void reply.header('cache-control', 'no-store');
    return { siteId, code, changesAt: nextChangeAt(now), origin: addressForOthers(this.config) };
  }

  /** A code for a ticket of five minutes. Says nothing about the meeting to somebody without a session but where the site is. */
  @Post('arrivals/ticket')
  @Open()
  @HttpCode(200)
  async ticket(
    @WhoAmI() me: Identity | null,
    @Body() body: unknown,
    @Req() request: KnownRequest,
  ): Promise<unknown> {
    const parsed = exchangeSchema.safeParse(body);
    if (!parsed.success) throw refusals.invalid();
    const { meetingId, siteId, code } = parsed.data;
    const typed = siteId === undefined;
    if (typed && me?.kind !== 'account') throw refusals.unauthenticated();
    const asker: Asker =
      me?.kind === 'account' ? { account: me.accountId } : { address: request.ip };
    const wasRight = this.guesses.begin(asker);
    if (typed && me) await this.reads.run(me, meetingScope(meetingId), () => undefined);
    const facts = await this.gate.run((manager) => readArrivalFacts(manager, meetingId));
    const now = this.clock.now();
    const place =
      facts.secret === null ? undefined : placeOfCode(facts.secret, facts.places, code, now);
    if (facts.secret === null || place === undefined || (!typed && place !== siteId))
      throw typed ? arrivalRefusals.wrongCode() : arrivalRefusals.oldCode();
    wasRight();
    if (!facts.rollIsOpen) throw participantRefusals.noSitting();
    const way = typed ? 'digits' : 'scan';
    const { ticket, expiresAt } = giveTicket(facts.secret, { siteId: place, way }, now);
    return { ticket, expiresAt, siteId: place, siteName: facts.siteName(place) };
  }

  /** Two screens that ask first at once find the same one: the command makes it once. */
  private async prepare(meetingId: string): Promise<string> {
    await this.bus.asSystem(prepareArrivals, meetingScope(meetingId), {});
    const { secret } = await this.gate.run((manager) => readArrivalFacts(manager, meetingId));
    if (secret === null) throw refusals.fault();
    return secret;
  }
}
