// Hands out the small picture of a page, to those who may read the document. What one may not read is answered like what does not exist.
import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import { refusals } from '@hop/shared/core/refusal.js';
import type { FastifyReply } from 'fastify';
import { WhoAmI } from '../identity/identity.guard.js';
import type { Identity } from '../kernel/identity.js';
import { ScopeReads } from '../kernel/scope-reads.js';
import { WorkerStopped } from './bounded-worker.js';
import { cacheControl } from './media-types.js';
import { PagePictures } from './page-pictures.js';
import { readableDocument } from './readable-document.js';

@ApiTags('documents')
@Controller('api/meetings/:id/documents/:documentId/pages/:page/thumbnail')
export class PagePictureController {
  constructor(
    private readonly reads: ScopeReads,
    private readonly pictures: PagePictures,
  ) {}

  /** Enough to leaf through a meeting's list; drawing them all is nobody's wish. */
  @Throttle({ default: { limit: 600, ttl: 60_000 } })
  @Get()
  async picture(
    @WhoAmI() me: Identity,
    @Param('id') meetingId: string,
    @Param('documentId') documentId: string,
    @Param('page') wanted: string,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const document = await readableDocument(this.reads, me, meetingId, documentId);
    const { sha256, pages } = document;
    const page = /^[1-9]\d{0,5}$/.test(wanted) ? Number(wanted) : 0;
    if (page < 1 || page > pages) throw refusals.notFound();
    const etag = `"${sha256}.${page}.png"`;
    void reply
      .header('etag', etag)
      .header('cache-control', cacheControl(document))
      .header('vary', 'cookie, x-session-slot');
    if (known === etag) return reply.status(304).send();
    const picture = await this.pictures.of(sha256, page).catch((error: unknown) => {
      if (error instanceof WorkerStopped) throw refusals.notFound();
      throw error;
    });
    await reply.type('image/png').send(picture);
  }
}
