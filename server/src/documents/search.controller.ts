// Searches the text of a meeting's documents, of those that one may read: the others are neither counted nor hinted at.
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import { meetingScope } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { mayReadDocument } from '@hop/shared/documents/rights.js';
import { MAX_SEARCH_LENGTH, type SearchReply } from '@hop/shared/documents/search.js';
import { z } from 'zod';
import { WhoAmI } from '../identity/identity.guard.js';
import type { Identity } from '../kernel/identity.js';
import { ScopeReads } from '../kernel/scope-reads.js';
import { DocumentRow } from './document.entity.js';
import { searchIn } from './search-in.js';
import { TextIndex } from './text-index.js';

const querySchema = z.object({
  q: z.string().max(MAX_SEARCH_LENGTH),
  /** Looks in this document alone, and shows all of its pages. */
  documentId: z.string().max(100).optional(),
});

@ApiTags('documents')
@Controller('api/meetings/:id/search')
export class SearchController {
  constructor(
    private readonly reads: ScopeReads,
    private readonly index: TextIndex,
  ) {}

  /** While somebody types, every pause asks. */
  @Throttle({ default: { limit: 240, ttl: 60_000 } })
  @Get()
  search(
    @WhoAmI() me: Identity,
    @Param('id') meetingId: string,
    @Query() query: Record<string, unknown>,
  ): Promise<SearchReply> {
    const asked = querySchema.safeParse(query);
    if (!asked.success) throw refusals.invalid();
    const { q, documentId } = asked.data;
    return this.reads.run(me, meetingScope(meetingId), async ({ actor, facts, manager }) => {
      const all = await facts.where(DocumentRow, 'meetingId', meetingId);
      const readable = all.filter(
        (row) => mayReadDocument(actor, row) && (documentId === undefined || row.id === documentId),
      );
      return searchIn(this.index, { manager }, readable, q);
    });
  }
}
