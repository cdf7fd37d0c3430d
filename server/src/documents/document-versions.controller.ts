// The files of a document that were replaced, for its readers: which there are, their texts beside those in use, and pictures of their
// pages. Only those that the reader could read. The files themselves are handed out by document-file.controller.ts.
import { Controller, Get, Header, Headers, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import { meetingScope } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import type { ComparisonReply, VersionsReply } from '@hop/shared/documents/comparison.js';
import type { FastifyReply } from 'fastify';
import { WhoAmI } from '../identity/identity.guard.js';
import type { Identity } from '../kernel/identity.js';
import { ScopeReads } from '../kernel/scope-reads.js';
import type { DocumentRow, DocumentVersionRow } from './document.entity.js';
import { PageMaps } from './page-maps.js';
import { PagePictures } from './page-pictures.js';
import { sendPicture } from './send-picture.js';
import { versionOf, withReadableVersions, type ReadableVersions } from './replaced-file.js';

@ApiTags('documents')
@Controller('api/meetings/:id/documents/:documentId/versions')
export class DocumentVersionsController {
  constructor(
    private readonly reads: ScopeReads,
    private readonly maps: PageMaps,
    private readonly pictures: PagePictures,
  ) {}

  /** `last`: the one that the reader had; of that one it is said what became of its pages. */
  @Get()
  async versions(
    @WhoAmI() me: Identity,
    @Param('id') meetingId: string,
    @Param('documentId') documentId: string,
    @Query('last') last: string | undefined,
  ): Promise<VersionsReply> {
    const { document, versions } = await this.readable(me, meetingId, documentId, (read) => read);
    const scope = meetingScope(meetingId);
    return {
      versions: await Promise.all(
        versions.map(async (version) => {
          const isLast = String(version.versionNumber) === last;
          const became = isLast ? await this.maps.of(scope, version, document) : null;
          return { ...fileOf(version), became: became && [...became] };
        }),
      ),
    };
  }

  /** A long document is a megabyte; nobody asks for it twice in a minute. */
  @Throttle({ default: { limit: 60, ttl: 60_000 } })
  @Header('cache-control', 'no-store')
  @Get(':number/texts')
  async texts(
    @WhoAmI() me: Identity,
    @Param('id') meetingId: string,
    @Param('documentId') documentId: string,
    @Param('number') number: string,
  ): Promise<ComparisonReply> {
    const { document, versions } = await this.readable(me, meetingId, documentId, (read) => read);
    const version = versionOf(versions, number);
    const scope = meetingScope(meetingId);
    const became = await this.maps.of(scope, version, document);
    const [old = [], now = []] = await this.maps.textsOf(scope, [version, document]);
    return {
      title: document.title,
      old: { ...fileOf(version), texts: old },
      now: { ...inUse(document), texts: now },
      became: became && [...became],
    };
  }

  /** Large enough to be read beside the page that took its place. */
  @Throttle({ default: { limit: 600, ttl: 60_000 } })
  @Get(':number/pages/:page')
  async picture(
    @WhoAmI() me: Identity,
    @Param('id') meetingId: string,
    @Param('documentId') documentId: string,
    @Param('number') number: string,
    @Param('page') page: string,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.readable(me, meetingId, documentId, ({ document, versions }) => {
      const { recall, keepOffDevice } = document;
      if (String(document.versionNumber) !== number)
        return { ...versionOf(versions, number), recall, keepOffDevice };
      if (document.reading !== 'ready') throw refusals.notFound();
      return document;
    });
    await sendPicture(this.pictures, reply, { file, page, size: 'large', known });
  }

  private readable<T>(
    me: Identity,
    meetingId: string,
    documentId: string,
    work: (read: ReadableVersions) => Promise<T> | T,
  ): Promise<T> {
    return withReadableVersions(this.reads, me, { meetingId, documentId }, work);
  }
}

const fileOf = ({ versionNumber, handedInAt, pages }: DocumentVersionRow) => ({
  ...{ versionNumber, pages, at: handedInAt },
});
const inUse = ({ versionNumber, versionAt, pages, versionNote }: DocumentRow) => ({
  ...{ versionNumber, pages, at: versionAt, note: versionNote },
});
