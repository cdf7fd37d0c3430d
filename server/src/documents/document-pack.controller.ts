// Hands out documents that one may save as one PDF, in the order of the agenda and in volumes.
import { Controller, Get, Header, Headers, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import { agendaTree, flattenAgenda } from '@hop/shared/agenda/agenda-tree.js';
import { byPosition } from '@hop/shared/core/ordering.js';
import { meetingScope } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { volumesOf, type PackProgress } from '@hop/shared/documents/pack-limits.js';
import { maySaveDocument } from '@hop/shared/documents/rights.js';
import { packWords } from '@hop/shared/documents/words.js';
import type { FastifyReply } from 'fastify';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { WhoAmI } from '../identity/identity.guard.js';
import { Clock } from '../kernel/clock.js';
import type { Identity } from '../kernel/identity.js';
import { ScopeReads } from '../kernel/scope-reads.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { DocumentRow } from './document.entity.js';
import { DocumentPacks, type PackSet } from './document-packs.js';
import { contentDisposition } from './file-name.js';
import { cacheControl } from './media-types.js';
import { takerOf } from './taker.js';

@ApiTags('documents')
@Controller('api/meetings/:id/document-pack')
export class DocumentPackController {
  constructor(
    private readonly reads: ScopeReads,
    private readonly packs: DocumentPacks,
    private readonly clock: Clock,
  ) {}

  /** How far one volume is; the first question has it made. A reader's browser asks until it is ready. */
  @Throttle({ default: { limit: 240, ttl: 60_000 } })
  @Header('cache-control', 'no-store')
  @Get('progress')
  async progress(
    @WhoAmI() me: Identity,
    @Param('id') meetingId: string,
    @Query() asked: Record<string, string | undefined>,
  ): Promise<PackProgress> {
    const { set } = await this.printable(me, meetingId, asked);
    return this.packs.progress(set, volumeIn(asked));
  }

  /**
   * A volume (`volume=2`) of all documents, of one item (`item=`), or of those chosen (`documents=` and their ids with commas). A new
   * one costs a worker up to two minutes.
   */
  @Throttle({ default: { limit: 20, ttl: 60_000 } })
  @Get()
  async pack(
    @WhoAmI() me: Identity,
    @Param('id') meetingId: string,
    @Query() asked: Record<string, string | undefined>,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { set, recall } = await this.printable(me, meetingId, asked);
    const volume = volumeIn(asked);
    const { etag, sizeBytes, bytes } = await this.packs.open(set, volume);
    void reply
      .header('etag', etag)
      .header('cache-control', cacheControl(recall))
      .header('vary', 'cookie, x-session-slot');
    if (known === etag) {
      bytes.destroy();
      return reply.status(304).send();
    }
    const name = packWords.fileName(volume, volumesOf(set.entries).length);
    await reply
      .type('application/pdf')
      .header('content-length', sizeBytes)
      .header('content-disposition', contentDisposition('attachment', name))
      .send(bytes);
  }

  private printable(
    me: Identity,
    meetingId: string,
    asked: Record<string, string | undefined>,
  ): Promise<{ set: PackSet; recall: boolean }> {
    return this.reads.run(me, meetingScope(meetingId), async ({ actor, facts }) => {
      const meeting = await facts.one(MeetingRow, meetingId);
      if (!meeting) throw refusals.notFound();
      const items = flattenAgenda(
        agendaTree(await facts.where(AgendaItemRow, 'meetingId', meetingId), 0),
      ).map(({ item }) => item);
      const ids = items.map(({ id }) => id);
      // Those of no item stand first, as in every list.
      const placeOf = ({ agendaItemId }: DocumentRow): number => ids.indexOf(agendaItemId ?? '');
      const chosen = asked.documents === undefined ? null : new Set(asked.documents.split(','));
      const documents = (await facts.where(DocumentRow, 'meetingId', meetingId))
        .filter((document) => document.reading === 'ready' && maySaveDocument(actor, document))
        .filter(({ id }) => chosen === null || chosen.has(id))
        .filter(({ agendaItemId }) => asked.item === undefined || agendaItemId === asked.item)
        .sort((one, other) => placeOf(one) - placeOf(other) || byPosition(one, other));
      const entries = documents.map(({ title, pages, sha256, sizeBytes, internal, recall }) => ({
        ...{ title, pages, sha256, sizeBytes, marked: internal || recall },
      }));
      const cover = {
        ...{ body: meeting.issuingBody, title: meeting.title, startsAt: meeting.startsAt },
        place: meeting.place,
        item: items.find(({ id }) => id === asked.item)?.title ?? null,
      };
      const taker = await takerOf(actor, facts, this.clock.now());
      const recall = documents.some((document) => document.recall || document.keepOffDevice);
      return { set: { cover, entries, taker }, recall };
    });
  }
}

const volumeIn = ({ volume }: Record<string, string | undefined>): number => Number(volume ?? 1);
