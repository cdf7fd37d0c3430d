// Where a device tells which pages of a document its reader has had before them. No command: it comes four times a minute from everybody.
import { meetingScope } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { mayReadDocument } from '@hop/shared/documents/rights.js';
import { countPages, withPages } from '@hop/shared/readiness/page-ranges.js';
import { pagesReadSchema } from '@hop/shared/readiness/readiness-commands.js';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DocumentRow } from '../documents/document.entity.js';
import { WhoAmI } from '../identity/identity.guard.js';
import type { Identity } from '../kernel/identity.js';
import { ScopeReads } from '../kernel/scope-reads.js';
import { PagesRead } from './pages-read.js';
import { ReadershipRow } from './readership.entity.js';

@ApiTags('readiness')
@Controller('api/meetings/:id/documents/:documentId/read')
export class PagesReadController {
  constructor(
    private readonly reads: ScopeReads,
    private readonly pagesRead: PagesRead,
  ) {}

  /** Taken, not yet written. Of another version than the one in use it changes nothing. */
  @Post()
  @HttpCode(204)
  async read(
    @WhoAmI() me: Identity,
    @Param('id') meetingId: string,
    @Param('documentId') documentId: string,
    @Body() body: unknown,
  ): Promise<void> {
    const told = pagesReadSchema.safeParse(body);
    if (!told.success) throw refusals.invalid({ issues: ['pages'] });
    const scope = meetingScope(meetingId);
    await this.reads.run(me, scope, async ({ actor, facts }) => {
      const { participantId } = actor;
      if (participantId === null) throw refusals.forbidden();
      const document = await facts.one(DocumentRow, documentId);
      if (document?.meetingId !== meetingId || !mayReadDocument(actor, document))
        throw refusals.notFound();
      const { versionNumber, pages } = document;
      if (told.data.versionNumber !== versionNumber) return;
      const known = (await facts.one(ReadershipRow, participantId))?.readPages[documentId];
      const before = known?.versionNumber === versionNumber ? known.ranges : [];
      // Whoever reads it once more adds nothing, and no line.
      if (countPages(withPages(before, told.data.pages, pages)) > countPages(before))
        this.pagesRead.note(scope, participantId, document, told.data.pages);
    });
  }
}
