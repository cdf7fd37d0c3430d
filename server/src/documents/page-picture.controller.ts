// Hands out the small picture of a page, to those who may read the document. What one may not read is answered like what does not exist.
import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import type { FastifyReply } from 'fastify';
import { WhoAmI } from '../identity/identity.guard.js';
import type { Identity } from '../kernel/identity.js';
import { ScopeReads } from '../kernel/scope-reads.js';
import { PagePictures } from './page-pictures.js';
import { readableDocument } from './readable-document.js';
import { sendPicture } from './send-picture.js';

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
    const file = await readableDocument(this.reads, me, meetingId, documentId);
    await sendPicture(this.pictures, reply, { file, page: wanted, size: 'small', known });
  }
}
