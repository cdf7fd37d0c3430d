// Behind the link, without an account: look at what is asked after a tap, send files, hand in. Guessing is throttled and meets 81 bits.
import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import { idSchema } from '@hop/shared/core/ids.js';
import { meetingScope } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import type { ReportFile } from '@hop/shared/reports/report.js';
import {
  handInReport,
  handInReportByLink,
  HANDED_IN_BY_LENGTH,
  openReport,
} from '@hop/shared/reports/reports-commands.js';
import { line } from '@hop/shared/core/text.js';
import { REPORT_LINK_HEADER, type BehindLinkReply } from '@hop/shared/reports/upload.js';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Open } from '../identity/identity.guard.js';
import { Clock } from '../kernel/clock.js';
import { CommandBus } from '../kernel/command-bus.js';
import { LinkReads } from './link-reads.js';
import { ReportFiles } from './report-files.js';

const secretSchema = z.string().min(10).max(40);
const openSchema = z.strictObject({ secret: secretSchema });
const handInSchema = handInReport.args.omit({ reportRequestId: true }).extend({
  secret: secretSchema,
  /** Made by the page, so that a second try after a lost answer is the same act. */
  commandId: idSchema,
  handedInBy: line(HANDED_IN_BY_LENGTH),
});

@ApiTags('reports')
@Controller('api/reports')
export class ReportLinkController {
  constructor(
    private readonly links: LinkReads,
    private readonly files: ReportFiles,
    private readonly bus: CommandBus,
    private readonly clock: Clock,
  ) {}

  @Post('open')
  @Open()
  @HttpCode(200)
  @Throttle({ default: { limit: 120, ttl: 60_000 } })
  async open(@Body() body: unknown): Promise<BehindLinkReply> {
    const parsed = openSchema.safeParse(body);
    if (!parsed.success) throw refusals.invalid();
    const { request, meeting, itemTitle } = await this.links.find(parsed.data.secret);
    const args = { reportRequestId: request.id };
    await this.bus.asSystem(openReport, meetingScope(meeting.id), args);
    const { title, startsAt, issuingBody } = meeting;
    const { name, subject, explanation, dueAt, state, files, note } = request;
    const { handedInAt, handedInBy, returnReason } = request;
    return {
      meeting: { title, startsAt, issuingBody },
      report: {
        ...{ name, subject, explanation, itemTitle, dueAt, state, files, note },
        ...{ handedInAt, handedInBy, returnReason },
      },
      now: this.clock.now(),
      limitBytes: this.files.limitBytes,
    };
  }

  /** The body is one file. The link is looked at before a byte is read. */
  @Post('files')
  @Open()
  @HttpCode(200)
  @Throttle({ default: { limit: 120, ttl: 60_000 } })
  async file(@Req() request: FastifyRequest): Promise<ReportFile> {
    const secret = secretSchema.safeParse(request.headers[REPORT_LINK_HEADER]);
    if (!secret.success) throw refusals.invalid();
    const { request: report } = await this.links.find(secret.data);
    return this.files.take(report, request);
  }

  @Post('hand-in')
  @Open()
  @HttpCode(200)
  @Throttle({ default: { limit: 120, ttl: 60_000 } })
  async handIn(@Body() body: unknown): Promise<{ handedInAt: number }> {
    const parsed = handInSchema.safeParse(body);
    if (!parsed.success) throw refusals.invalid();
    const { secret, commandId, ...args } = parsed.data;
    const { request, meeting, linkId } = await this.links.find(secret);
    const whole = { ...args, reportRequestId: request.id, linkId };
    return this.bus.asSystem(handInReportByLink, meetingScope(meeting.id), whole, commandId);
  }
}
