// Hands out the file of a document, whole or by ranges. What one may not read is answered like what does not exist.
import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { meetingScope } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import { mayReadDocument, maySaveDocument } from '@hop/shared/documents/rights.js';
import { isStaff } from '@hop/shared/policy/actor.js';
import type { FastifyReply } from 'fastify';
import { WhoAmI } from '../identity/identity.guard.js';
import { Clock } from '../kernel/clock.js';
import type { FactReader } from '../kernel/facts.js';
import { identityId, type Identity } from '../kernel/identity.js';
import { ScopeReads } from '../kernel/scope-reads.js';
import { CopiesUnderWay } from './copies-under-way.js';
import { DocumentPacks, type Packed, type Taker } from './document-packs.js';
import { DocumentRow, DocumentVersionRow } from './document.entity.js';
import { cleanFileName, contentDisposition } from './file-name.js';
import { FileStore } from './file-store.js';
import { handOut, type HandedOut } from './hand-out.js';
import { cacheControl, mediaTypeOf } from './media-types.js';
import { takerOf } from './taker.js';

interface Readable extends HandedOut {
  /** What leaves the house with its reader's name on each page, as a PDF. */
  readonly stamp: { readonly entry: Packed; readonly taker: Taker } | null;
}

@ApiTags('documents')
@Controller('api/meetings/:id/documents/:documentId/file')
export class DocumentFileController {
  constructor(
    private readonly reads: ScopeReads,
    private readonly files: FileStore,
    private readonly packs: DocumentPacks,
    private readonly clock: Clock,
    private readonly copies: CopiesUnderWay,
  ) {}

  /**
   * The reading copy when there is one; with `original=1` the file as it was handed in, to be saved; with `version=2` a file
   * that has been replaced since, for those who run the meeting.
   */
  @Get()
  async file(
    @WhoAmI() me: Identity,
    @Param('id') meetingId: string,
    @Param('documentId') documentId: string,
    @Query('original') original: string | undefined,
    @Query('version') version: string | undefined,
    @Headers() headers: Record<string, string | undefined>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asOriginal = original === '1';
    const document = await this.readable(me, meetingId, documentId, { asOriginal, version });
    if (document.stamp)
      return this.sendStamped(me, document.stamp, headers['if-none-match'], reply);
    await handOut(this.files, document, asOriginal, headers, reply);
  }

  private readable(
    me: Identity,
    meetingId: string,
    documentId: string,
    { asOriginal, version }: { asOriginal: boolean; version: string | undefined },
  ): Promise<Readable> {
    return this.reads.run(me, meetingScope(meetingId), async ({ actor, facts }) => {
      const document = await facts.one(DocumentRow, documentId);
      const mayHave = asOriginal ? maySaveDocument : mayReadDocument;
      if (!document || document.meetingId !== meetingId || !mayHave(actor, document))
        throw refusals.notFound();
      const isPresent = version === undefined || version === String(document.versionNumber);
      const mayLookBack = !isPresent && isStaff(actor);
      const replaced = mayLookBack ? await replacedFile(facts, documentId, version) : undefined;
      const file = isPresent ? document : replaced;
      if (!file) throw refusals.notFound();
      if (file.reading === 'secret') throw documentRefusals.stateSecret();
      // Nobody has looked at its pages yet, and it is not the document any more.
      if (replaced?.reading === 'pending') throw documentRefusals.notReadable();
      // The file as it was handed in, with its signatures, is for those who run the meeting.
      const isStamped = asOriginal && document.internal && !isStaff(actor);
      if (isStamped && file.reading !== 'ready') throw documentRefusals.notReadable();
      const { title, pages, sha256, sizeBytes, recall, keepOffDevice } = document;
      const entry = { title, pages, sha256, sizeBytes, marked: true };
      const taker = isStamped ? await takerOf(actor, facts, this.clock.now()) : null;
      return { ...file, recall, keepOffDevice, stamp: taker && { entry, taker } };
    });
  }

  private async sendStamped(
    me: Identity,
    { entry, taker }: NonNullable<Readable['stamp']>,
    known: string | undefined,
    reply: FastifyReply,
  ): Promise<void> {
    const { etag, sizeBytes, bytes } = await this.copies.one(identityId(me), reply.raw, () =>
      this.packs.stamped(entry, taker),
    );
    void reply
      .header('etag', etag)
      .header('cache-control', cacheControl(false))
      .header('vary', 'cookie, x-session-slot');
    if (known === etag) {
      bytes.destroy();
      return reply.status(304).send();
    }
    await reply
      .type(mediaTypeOf.pdf)
      .header('content-length', sizeBytes)
      .header(
        'content-disposition',
        contentDisposition('attachment', cleanFileName(entry.title, 'pdf')),
      )
      .send(bytes);
  }
}

async function replacedFile(
  facts: FactReader,
  documentId: string,
  version: string,
): Promise<DocumentVersionRow | undefined> {
  const replaced = await facts.where(DocumentVersionRow, 'documentId', documentId);
  return replaced.find(({ versionNumber }) => String(versionNumber) === version);
}
