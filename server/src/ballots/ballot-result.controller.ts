// The record of a declared ballot as files: its result sheet, and name by name who chose what. By the same rights as the rows.
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { meetingScope } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { WhoAmI } from '../identity/identity.guard.js';
import type { Identity } from '../kernel/identity.js';
import { ScopeReads } from '../kernel/scope-reads.js';
import type { OfficialDocument } from '../official/document.js';
import { fileHeaders, type FileFormat } from '../official/file-formats.js';
import { KeptFiles } from '../official/kept-files.js';
import { renderCsv } from '../official/render-csv.js';
import { resultDocument } from './official-result.js';
import { voteListDocument, voteListSheet } from './official-vote-list.js';
import { gatherResult, type ResultFacts } from './result-facts.js';
import { gatherVoteList, type ListedVote } from './vote-list-facts.js';

const askedSchema = z.discriminatedUnion('part', [
  z.object({ part: z.literal('sheet'), format: z.enum(['pdf', 'docx']) }),
  z.object({ part: z.literal('list'), format: z.enum(['pdf', 'docx', 'xlsx', 'csv']) }),
]);

@ApiTags('ballots')
@Controller('api/meetings/:id/ballots/:ballotId/result')
export class BallotResultController {
  private readonly kept = new KeptFiles();

  constructor(private readonly reads: ScopeReads) {}

  /** `part=sheet` as PDF or DOCX; `part=list`, not of secret ballots, as XLSX and CSV too. */
  @Get()
  async result(
    @WhoAmI() me: Identity,
    @Param('id') id: string,
    @Param('ballotId') ballotId: string,
    @Query() query: Record<string, unknown>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = askedSchema.safeParse(query);
    if (!asked.success) throw refusals.invalid({ issues: ['part', 'format'] });
    const { part, format } = asked.data;
    const { facts, votes } = await this.reads.allowed(
      me,
      meetingScope(id),
      'ballot.readResult',
      async (read) => {
        const facts = await gatherResult(read, id, ballotId);
        return { facts, votes: part === 'list' ? await gatherVoteList(read, facts) : null };
      },
    );
    const file = await (votes === null
      ? this.document(resultDocument(facts), format)
      : this.list(facts, votes, format));
    const kind = part === 'sheet' ? 'Ket-qua' : 'Danh-sach';
    const stem = `${kind}-bieu-quyet-${facts.ballot.position}`;
    await reply.headers(fileHeaders(stem, facts.declaredAt, format)).send(file);
  }

  /** Renderers are loaded when they are asked for: a server that comes back after a crash must not wait for them. */
  private async list(
    facts: ResultFacts,
    votes: readonly ListedVote[],
    format: FileFormat,
  ): Promise<Buffer> {
    switch (format) {
      case 'xlsx':
        return (await import('../official/render-xlsx.js')).renderXlsx(voteListSheet(facts, votes));
      case 'csv':
        return renderCsv(voteListSheet(facts, votes));
      case 'pdf':
      case 'docx':
        return this.document(voteListDocument(facts, votes), format);
    }
  }

  private document(document: OfficialDocument, format: FileFormat): Promise<Buffer> {
    return this.kept.of(format, document, async () =>
      format === 'pdf'
        ? (await import('../official/render-pdf.js')).renderPdf(document, document.documentKind)
        : (await import('../official/render-docx.js')).renderDocx(document),
    );
  }
}
