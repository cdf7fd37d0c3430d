// The minutes as a Word file and as an outline to look at, and the journal page by page. For those who keep the record.
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { meetingScope } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import type { JournalPage, MinutesPreview } from '@hop/shared/minutes/minutes-preview.js';
import { outlineMinutes } from '@hop/shared/minutes/outline.js';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { WhoAmI } from '../identity/identity.guard.js';
import { Clock } from '../kernel/clock.js';
import type { Identity } from '../kernel/identity.js';
import { isRefused, linesBefore } from '../kernel/journal-lines.js';
import { ScopeReads } from '../kernel/scope-reads.js';
import { fileHeaders } from '../official/file-formats.js';
import { issuerOf } from '../official/issuer.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { journalLines } from './journal-line.js';
import { minutesDocument } from './minutes-document.js';
import { gatherMinutes, type Gathered } from './minutes-facts.js';

const pageSchema = z.object({
  before: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

@ApiTags('minutes')
@Controller('api/meetings/:id')
export class MinutesController {
  constructor(
    private readonly reads: ScopeReads,
    private readonly clock: Clock,
  ) {}

  @Get('minutes.docx')
  async docx(
    @WhoAmI() me: Identity,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { meeting, facts } = await this.gathered(me, id);
    // Loaded when it is asked for: a server that comes back after a crash must not wait for it.
    const { renderDocx } = await import('../official/render-docx.js');
    const file = await renderDocx(minutesDocument(facts, issuerOf(meeting), null));
    const at = facts.endedAtMs ?? facts.startedAtMs;
    await reply.headers(fileHeaders('Bien-ban', at, 'docx')).send(file);
  }

  /** The sentences with the acts behind them: who pressed, and on whose order. */
  @Get('minutes')
  async preview(@WhoAmI() me: Identity, @Param('id') id: string): Promise<MinutesPreview> {
    const { facts, trace, participants } = await this.gathered(me, id);
    const sentences = outlineMinutes(facts).map((one) => ({ ...one, seqs: [...one.seqs] }));
    const named = new Set(sentences.flatMap((sentence) => sentence.seqs));
    const lines = trace.lines
      .filter((line) => named.has(line.seq))
      .map((line) => ({ ...line, refused: isRefused(line) }));
    return { sentences, acts: journalLines(lines, participants) };
  }

  /** Newest first; `before` (a seq) and `limit` (at most 200) page backwards. */
  @Get('journal')
  async journal(
    @WhoAmI() me: Identity,
    @Param('id') id: string,
    @Query() query: Record<string, unknown>,
  ): Promise<JournalPage> {
    const page = pageSchema.safeParse(query);
    if (!page.success) throw refusals.invalid();
    const { before = Number.MAX_SAFE_INTEGER, limit } = page.data;
    const scope = meetingScope(id);
    return this.reads.allowed(me, scope, 'meeting.readJournal', async ({ facts, manager }) => {
      const found = await linesBefore(manager, scope, before, limit + 1);
      const lines = found.slice(0, limit);
      const participants = await facts.where(ParticipantRow, 'meetingId', id);
      return {
        lines: journalLines(lines, participants),
        before: found.length > limit ? (lines.at(-1)?.seq ?? null) : null,
      };
    });
  }

  private gathered(me: Identity, id: string): Promise<Gathered> {
    const scope = meetingScope(id);
    return this.reads.allowed(me, scope, 'meeting.exportMinutes', (read) =>
      gatherMinutes(read, scope, id, this.clock.now()),
    );
  }
}
