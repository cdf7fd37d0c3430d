// The roll of a sitting as a file. By the same rights as the rows: an operator's is of the own site and says no reasons.
import { meetingScope } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { WhoAmI } from '../identity/identity.guard.js';
import { Clock } from '../kernel/clock.js';
import type { Identity } from '../kernel/identity.js';
import { ScopeReads } from '../kernel/scope-reads.js';
import { fileHeaders } from '../official/file-formats.js';
import { KeptDocuments } from '../official/kept-documents.js';
import { rollDocument, rollSheet } from './official-roll.js';
import { signInDocument } from './official-sign-in.js';
import { gatherRoll } from './roll-facts.js';

const formatSchema = z.enum(['pdf', 'docx', 'xlsx']);
const orderSchema = z.enum(['name', 'unit']).default('name');
/** A list says when it was made to the minute, so those who ask within one share the file. */
const MINUTE_MS = 60_000;

@ApiTags('participants')
@Controller('api/meetings/:id/sittings/:sittingId/roll')
export class RollController {
  private readonly kept = new KeptDocuments();

  constructor(
    private readonly reads: ScopeReads,
    private readonly clock: Clock,
  ) {}

  /** `format`: `pdf`, `docx` or `xlsx`. */
  @Get()
  async roll(
    @WhoAmI() me: Identity,
    @Param('id') id: string,
    @Param('sittingId') sittingId: string,
    @Query('format') asked: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const format = formatSchema.safeParse(asked).data;
    if (format === undefined) throw refusals.invalid({ issues: ['format'] });
    const now = this.clock.now();
    const facts = await this.reads.allowed(
      ...([me, meetingScope(id), 'attendance.readRoll'] as const),
      (read) => gatherRoll(read, id, sittingId, now - (now % MINUTE_MS)),
    );
    const file =
      format === 'xlsx'
        ? await (await import('../official/render-xlsx.js')).renderXlsx(rollSheet(facts))
        : await this.kept.of(format, rollDocument(facts));
    const stem = `Diem-danh-phien-${facts.sitting.number}`;
    await reply
      .headers(fileHeaders(stem, facts.sitting.startedAt ?? facts.meeting.startsAt, format))
      .send(file);
  }

  /** To be signed by hand, as a PDF. `by`: `name` or `unit`. An operator's is of the own site. */
  @Get('sign-in')
  async signIn(
    @WhoAmI() me: Identity,
    @Param('id') id: string,
    @Param('sittingId') sittingId: string,
    @Query('by') asked: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const order = orderSchema.safeParse(asked).data;
    if (order === undefined) throw refusals.invalid({ issues: ['by'] });
    const now = this.clock.now();
    const facts = await this.reads.allowed(
      ...([me, meetingScope(id), 'attendance.readRoll'] as const),
      (read) => gatherRoll(read, id, sittingId, now - (now % MINUTE_MS)),
    );
    const file = await this.kept.of('pdf', signInDocument(facts, order));
    await reply
      .headers(fileHeaders(`Ky-diem-danh-phien-${facts.sitting.number}`, now, 'pdf'))
      .send(file);
  }
}
