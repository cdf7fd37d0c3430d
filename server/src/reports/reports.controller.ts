// Links, files and the list of reports for those who are signed in: the unit's own people and those who run the meeting.
import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  Inject,
  Param,
  Post,
  Req,
  Res,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { idSchema } from '@hop/shared/core/ids.js';
import { meetingScope } from '@hop/shared/core/protocol.js';
import { Refusal, refusals } from '@hop/shared/core/refusal.js';
import { can } from '@hop/shared/policy/can.js';
import { mayReport } from '@hop/shared/reports/owing.js';
import { reportRefusals } from '@hop/shared/reports/refusals.js';
import { reportDutyId, type ReportFile } from '@hop/shared/reports/report.js';
import { linkReports } from '@hop/shared/reports/reports-commands.js';
import type { ReportLinksReply } from '@hop/shared/reports/upload.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { addressForOthers } from '../addresses.js';
import { CONFIG, type Config } from '../config.js';
import { cacheControl, contentDisposition, FileStore, mediaTypeOf } from '../documents/acts.js';
import { WhoAmI } from '../identity/identity.guard.js';
import { linkHash, linkSecretOf } from '../identity/link-secret.js';
import { Clock } from '../kernel/clock.js';
import { ServerSecret } from '../identity/secret.js';
import { CommandBus } from '../kernel/command-bus.js';
import type { Identity } from '../kernel/identity.js';
import { ScopeReads, type ScopeRead } from '../kernel/scope-reads.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { fileHeaders } from '../official/file-formats.js';
import { reportSheet } from './report-sheet.js';
import { ReportFiles } from './report-files.js';
import { ReportDutyRow, ReportFileRow, ReportRequestRow } from './report.entity.js';

const linksSchema = z.strictObject({
  commandId: idSchema,
  reportRequestIds: z.array(idSchema).min(1).max(500),
  replace: z.boolean().default(false),
});

@ApiTags('reports')
@Controller('api/meetings/:id/reports')
export class ReportsController {
  constructor(
    private readonly reads: ScopeReads,
    private readonly bus: CommandBus,
    private readonly files: ReportFiles,
    private readonly store: FileStore,
    private readonly clock: Clock,
    private readonly secret: ServerSecret,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** New links, told this once. Who may make them is asked by the command. */
  @Post('links')
  @HttpCode(200)
  async links(
    @WhoAmI() me: Identity,
    @Param('id') id: string,
    @Body() body: unknown,
  ): Promise<ReportLinksReply> {
    const parsed = linksSchema.safeParse(body);
    if (!parsed.success) throw refusals.invalid();
    const { commandId, reportRequestIds, replace } = parsed.data;
    const made = [...new Set(reportRequestIds)].map((reportRequestId) => ({
      reportRequestId,
      // Made of what is asked, so that the same request sent again is answered with the same links.
      secret: linkSecretOf(this.secret.sign('report link', `${commandId} ${reportRequestId}`)),
    }));
    const links = made.map(({ reportRequestId, secret }) => ({
      ...{ reportRequestId, linkHash: linkHash('report', secret) },
    }));
    const scope = meetingScope(id);
    const envelope = { name: linkReports.name, commandId, scope, args: { links, replace } };
    const reply = await this.bus.dispatch(me, envelope);
    if ('refusal' in reply)
      throw new Refusal(reply.refusal.code, reply.refusal.message, reply.refusal.details);
    const page = `${addressForOthers(this.config)}/nop-bao-cao`;
    return {
      links: made.map(({ reportRequestId, secret }) => ({
        ...{ reportRequestId, link: `${page}#${secret}` },
      })),
    };
  }

  /** The whole board as a spreadsheet. */
  @Get('board')
  async board(
    @WhoAmI() me: Identity,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const now = this.clock.now();
    const sheet = await this.reads.allowed(
      ...([me, meetingScope(id), 'report.readAll'] as const),
      async ({ facts }) => reportSheet(await facts.where(ReportRequestRow, 'meetingId', id), now),
    );
    const { renderXlsx } = await import('../official/render-xlsx.js');
    await reply
      .headers(fileHeaders('Bao-cao-cua-cac-don-vi', now, 'xlsx'))
      .send(await renderXlsx(sheet));
  }

  /** The body is one file. The right is asked before a byte is read. */
  @Post(':reportId/files')
  @HttpCode(200)
  async send(
    @WhoAmI() me: Identity,
    @Param('id') id: string,
    @Param('reportId') reportId: string,
    @Req() request: FastifyRequest,
  ): Promise<ReportFile> {
    return this.files.take(await this.owed(me, id, reportId), request);
  }

  /** A file of the report as it was handed in, to be saved. */
  @Get(':reportId/files/:fileId')
  async file(
    @WhoAmI() me: Identity,
    @Param('id') id: string,
    @Param('reportId') reportId: string,
    @Param('fileId') fileId: string,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.reads.run(me, meetingScope(id), async (read) => {
      const report = await readable(read, id, reportId);
      const row = await read.facts.one(ReportFileRow, fileId);
      if (!row || !report.files.some((one) => one.id === row.id)) throw refusals.notFound();
      return row;
    });
    const etag = `"${file.sha256}"`;
    void reply
      .header('etag', etag)
      .header('cache-control', cacheControl(false))
      .header('vary', 'cookie, x-session-slot');
    if (known === etag) return reply.status(304).send();
    await reply
      .type(mediaTypeOf[file.format])
      .header('content-disposition', contentDisposition('attachment', file.fileName))
      .header('content-length', file.sizeBytes)
      .send(this.store.open(file.sha256, 'original'));
  }

  private owed(me: Identity, id: string, reportId: string): Promise<ReportRequestRow> {
    return this.reads.allowed(me, meetingScope(id), 'report.handIn', async (read) => {
      const report = await readable(read, id, reportId);
      const meeting = await read.facts.one(MeetingRow, id);
      if (meeting === undefined || !mayReport(meeting.state)) throw reportRefusals.over();
      return report;
    });
  }
}

/** Those who run the meeting have all of them; everybody else what their unit owes, and no other is there for them. */
async function readable(
  { actor, facts }: ScopeRead,
  meetingId: string,
  reportId: string,
): Promise<ReportRequestRow> {
  const report = await facts.one(ReportRequestRow, reportId);
  const duty = reportDutyId(reportId, actor.participantId ?? '');
  const owesIt = (await facts.one(ReportDutyRow, duty)) !== undefined;
  const isTheirs = report?.state !== 'withdrawn' && owesIt;
  if (report?.meetingId !== meetingId || !(isTheirs || can(actor, 'report.readAll')))
    throw refusals.notFound();
  return report;
}
