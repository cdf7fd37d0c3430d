// Hands out a document with one's own notes drawn on its pages and listed behind. Whoever may not save the document gets none.
import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import { annotationRefusals } from '@hop/shared/annotations/refusals.js';
import { noteListWords } from '@hop/shared/annotations/words.js';
import { meetingScope } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { maySaveWithNotes } from '@hop/shared/documents/rights.js';
import type { FastifyReply } from 'fastify';
import {
  contentDisposition,
  CopiesUnderWay,
  FileStore,
  markedCopy,
  WorkerStopped,
} from '../documents/acts.js';
import { DocumentRow } from '../documents/document.entity.js';
import { WhoAmI } from '../identity/identity.guard.js';
import { identityId, type Identity } from '../kernel/identity.js';
import { ScopeReads } from '../kernel/scope-reads.js';
import { AnnotationRow } from './annotation.entity.js';
import { marksOf } from './note-marks.js';

/** The worker holds the file, its parts and the new file at once. */
const LARGEST_BYTES = 64 * 1024 * 1024;

@ApiTags('annotations')
@Controller('api/meetings/:id/documents/:documentId/with-notes')
export class WithNotesController {
  constructor(
    private readonly reads: ScopeReads,
    @Inject(FileStore) private readonly files: FileStore,
    private readonly copies: CopiesUnderWay,
  ) {}

  /** Each one is made anew and costs a worker some seconds. */
  @Throttle({ default: { limit: 10, ttl: 60_000 } })
  @Get()
  async copy(
    @WhoAmI() me: Identity,
    @Param('id') meetingId: string,
    @Param('documentId') documentId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { document, marks } = await this.marked(me, meetingId, documentId);
    const { sha256 } = document;
    // What it is made from: the PDF of an Office file may be many times as large.
    const sizeBytes =
      (await this.files.sizeOf(sha256, 'reading')) ?? (await this.files.sizeOf(sha256)) ?? 0;
    if (sizeBytes > LARGEST_BYTES) throw annotationRefusals.cannotMark();
    const bytes = await this.copies
      .one(identityId(me), reply.raw, () => markedCopy(this.files, sha256, marks))
      .catch((error: unknown) => {
        throw error instanceof WorkerStopped ? annotationRefusals.cannotMark() : error;
      });
    const name = document.fileName.replace(/\.[^.]*$/, '');
    await reply
      .type('application/pdf')
      .header('cache-control', 'no-store')
      .header('content-disposition', contentDisposition('attachment', noteListWords.fileName(name)))
      .send(bytes);
  }

  private marked(me: Identity, meetingId: string, documentId: string) {
    return this.reads.run(me, meetingScope(meetingId), async ({ actor, facts }) => {
      const document = await facts.one(DocumentRow, documentId);
      const { participantId } = actor;
      if (document?.meetingId !== meetingId || participantId === null) throw refusals.notFound();
      if (!maySaveWithNotes(actor, document) || document.reading !== 'ready')
        throw refusals.notFound();
      const own = await facts.where(AnnotationRow, 'participantId', participantId);
      const here = own.filter((note) => note.documentId === documentId);
      const { title, versionNumber } = document;
      const about = { title, versionNumber, writer: actor.name };
      return { document, marks: marksOf(here, about) };
    });
  }
}
