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
import { fileHeaders, type FileFormat } from '../official/file-formats.js';
import { KeptDocuments } from '../official/kept-documents.js';
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
  private readonly kept = new KeptDocuments();

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
    const wanted = asked.data;
    const { facts, votes } = await this.reads.allowed(
      me,
      meetingScope(id),
      'ballot.readResult',
      async (read) => {
        const facts = await gatherResult(read, id, ballotId);
        return { facts, votes: wanted.part === 'list' ? await gatherVoteList(read, facts) : [] };
      },
    );
    const file = await (wanted.part === 'sheet'
      ? this.kept.of(wanted.format, resultDocument(facts))
      : this.list(facts, votes, wanted.format));
    const kind = wanted.part === 'sheet' ? 'Ket-qua' : 'Danh-sach';
    const stem = `${kind}-bieu-quyet-${facts.ballot.position}`;
    await reply.headers(fileHeaders(stem, facts.declaredAt, wanted.format)).send(file);
  }

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
        return this.kept.of(format, voteListDocument(facts, votes));
    }
  }
}
