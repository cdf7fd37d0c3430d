// Hands out all documents that one may save as one PDF, in the order of the agenda.
import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import { agendaTree, flattenAgenda } from '@hop/shared/agenda/agenda-tree.js';
import { byPosition } from '@hop/shared/core/ordering.js';
import { meetingScope } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { maySaveDocument } from '@hop/shared/documents/rights.js';
import { packWords } from '@hop/shared/documents/words.js';
import type { FastifyReply } from 'fastify';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { WhoAmI } from '../identity/identity.guard.js';
import type { Identity } from '../kernel/identity.js';
import { ScopeReads } from '../kernel/scope-reads.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { DocumentRow } from './document.entity.js';
import { DocumentPacks, type Packed } from './document-packs.js';
import { contentDisposition } from './file-name.js';
import { cacheControl } from './media-types.js';

@ApiTags('documents')
@Controller('api/meetings/:id/document-pack')
export class DocumentPackController {
  constructor(
    private readonly reads: ScopeReads,
    private readonly packs: DocumentPacks,
  ) {}

  /** A new set costs a worker up to a minute. */
  @Throttle({ default: { limit: 20, ttl: 60_000 } })
  @Get()
  async pack(
    @WhoAmI() me: Identity,
    @Param('id') meetingId: string,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { title, entries, recall } = await this.printable(me, meetingId);
    const { etag, sizeBytes, bytes } = await this.packs.open(title, entries);
    void reply
      .header('etag', etag)
      .header('cache-control', cacheControl(recall))
      .header('vary', 'cookie, x-session-slot');
    if (known === etag) {
      bytes.destroy();
      return reply.status(304).send();
    }
    await reply
      .type('application/pdf')
      .header('content-length', sizeBytes)
      .header('content-disposition', contentDisposition('attachment', packWords.fileName))
      .send(bytes);
  }

  private printable(
    me: Identity,
    meetingId: string,
  ): Promise<{ title: string; entries: readonly Packed[]; recall: boolean }> {
    return this.reads.run(me, meetingScope(meetingId), async ({ actor, facts }) => {
      const meeting = await facts.one(MeetingRow, meetingId);
      if (!meeting) throw refusals.notFound();
      const items = flattenAgenda(
        agendaTree(await facts.where(AgendaItemRow, 'meetingId', meetingId), 0),
      ).map(({ item }) => item.id);
      // Those of no item stand first, as in every list.
      const placeOf = ({ agendaItemId }: DocumentRow): number => items.indexOf(agendaItemId ?? '');
      const documents = (await facts.where(DocumentRow, 'meetingId', meetingId))
        .filter((document) => document.reading === 'ready' && maySaveDocument(actor, document))
        .sort((one, other) => placeOf(one) - placeOf(other) || byPosition(one, other));
      const entries = documents.map(({ title, pages, sha256, sizeBytes }) => ({
        ...{ title, pages, sha256, sizeBytes },
      }));
      const recall = documents.some((document) => document.recall || document.keepOffDevice);
      return { title: meeting.title, entries, recall };
    });
  }
}
