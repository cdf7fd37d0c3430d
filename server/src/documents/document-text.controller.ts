// Hands out the text of a document's pages, for devices that keep the document and search it without a network.
import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import { meetingScope } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import type { PageTexts } from '@hop/shared/documents/page-texts.js';
import { mayReadDocument } from '@hop/shared/documents/rights.js';
import { WhoAmI } from '../identity/identity.guard.js';
import type { Identity } from '../kernel/identity.js';
import { ScopeReads } from '../kernel/scope-reads.js';
import { DocumentRow } from './document.entity.js';
import { TextIndex } from './text-index.js';
import { pageTexts } from './version-texts.js';

@ApiTags('documents')
@Controller('api/meetings/:id/documents/:documentId/text')
export class DocumentTextController {
  constructor(
    private readonly reads: ScopeReads,
    private readonly index: TextIndex,
  ) {}

  /** A session has hundreds of papers, and each is asked for once. */
  @Throttle({ default: { limit: 600, ttl: 60_000 } })
  // Of a paper that is taken back no browser keeps a word; devices that may keep one seal it themselves.
  @Header('cache-control', 'no-store')
  @Get()
  text(
    @WhoAmI() me: Identity,
    @Param('id') meetingId: string,
    @Param('documentId') documentId: string,
  ): Promise<PageTexts> {
    return this.reads.run(me, meetingScope(meetingId), async ({ actor, facts, manager }) => {
      const document = await facts.one(DocumentRow, documentId);
      if (!document || document.meetingId !== meetingId || !mayReadDocument(actor, document))
        throw refusals.notFound();
      const isRead = document.textState === 'ready';
      return { pages: isRead ? await pageTexts(this.index, { manager }, document) : [] };
    });
  }
}
