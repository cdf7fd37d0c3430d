// The record of a closed consultation as a file. By the same rights as the rows.
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { meetingScope } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { WhoAmI } from '../identity/identity.guard.js';
import type { Identity } from '../kernel/identity.js';
import { ScopeReads } from '../kernel/scope-reads.js';
import { fileHeaders } from '../official/file-formats.js';
import { KeptDocuments } from '../official/kept-documents.js';
import { resultDocument } from './official-result.js';
import { gatherResult } from './result-facts.js';

const formatSchema = z.enum(['pdf', 'docx']);

@ApiTags('consultations')
@Controller('api/meetings/:id/consultations/:consultationId/result')
export class ConsultationResultController {
  private readonly kept = new KeptDocuments();

  constructor(private readonly reads: ScopeReads) {}

  /** `format`: `pdf` or `docx`. */
  @Get()
  async result(
    @WhoAmI() me: Identity,
    @Param('id') id: string,
    @Param('consultationId') consultationId: string,
    @Query('format') asked: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const format = formatSchema.safeParse(asked).data;
    if (format === undefined) throw refusals.invalid({ issues: ['format'] });
    const facts = await this.reads.allowed(
      ...([me, meetingScope(id), 'consultation.readResult'] as const),
      (read) => gatherResult(read, id, consultationId),
    );
    const file = await this.kept.of(format, resultDocument(facts));
    const stem = `Ket-qua-lay-y-kien-${facts.consultation.position}`;
    await reply.headers(fileHeaders(stem, facts.closedAt, format)).send(file);
  }
}
