// Documents: files, list, and the page that is shown.
import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { can } from '@hop/shared/policy/can.js';
import { z } from 'zod';
import { CONFIG, type Config } from '../config.js';
import { Capability } from '../kernel/capability.js';
import { EphemeralSenders } from '../kernel/ephemeral-senders.js';
import { Outbox } from '../kernel/outbox.js';
import { READING_COPY } from './acts.js';
import { addDocumentHandler } from './add-document.js';
import { askReviewHandler } from './ask-review.js';
import { Conversion } from './conversion.js';
import { CopiesUnderWay } from './copies-under-way.js';
import { DiskFileStore } from './disk-file-store.js';
import { DocumentFileController } from './document-file.controller.js';
import {
  DocumentReaderRow,
  DocumentRow,
  DocumentVersionRow,
  PresentationRow,
  UploadRow,
} from './document.entity.js';
import { DocumentPackController } from './document-pack.controller.js';
import { DocumentPacks } from './document-packs.js';
import { documentPreparedHandler } from './document-prepared.js';
import { DocumentTextController } from './document-text.controller.js';
import { DocumentVersionsController } from './document-versions.controller.js';
import { documentProjections } from './document.projection.js';
import { editDocumentHandler } from './edit-document.js';
import { FileStore } from './file-store.js';
import { FileSweep } from './file-sweep.js';
import { leadDocumentHandler } from './lead-document.js';
import { moveDocumentHandler } from './move-document.js';
import { PageMaps } from './page-maps.js';
import { PagePictureController } from './page-picture.controller.js';
import { PagePictures } from './page-pictures.js';
import { prepareDocumentHandler } from './prepare-document.js';
import { allowRawBodies } from './raw-bodies.js';
import { ReadingCopies } from './reading-copy.js';
import { noteTextReadHandler } from './note-text-read.js';
import { remindOfDocumentsHandler } from './remind-of-documents.js';
import { removeDocumentHandler } from './remove-document.js';
import { replaceDocumentHandler } from './replace-document.js';
import { restoreDocumentHandler } from './restore-document.js';
import { reviewDocumentHandler } from './review-document.js';
import { SearchController } from './search.controller.js';
import { showDocumentHandler } from './show-document.js';
import { takeBackVersionHandler } from './take-back-version.js';
import { TextReading } from './text-reading.js';
import { UploadNotes } from './upload-notes.js';
import { UploadsController } from './uploads.controller.js';
import { Uploads } from './uploads.js';

const readingCopyPayload = z.object({ sha256: z.string(), pages: z.number() });

// Whatever takes files in keeps them here (documents/acts.ts).
@Global()
@Module({
  controllers: [
    UploadsController,
    DocumentFileController,
    DocumentPackController,
    DocumentTextController,
    DocumentVersionsController,
    PagePictureController,
    SearchController,
  ],
  providers: [
    {
      provide: FileStore,
      inject: [CONFIG],
      useFactory: (config: Config) => new DiskFileStore(config.dataDir),
    },
    CopiesUnderWay,
    PagePictures,
    PageMaps,
    ReadingCopies,
    DocumentPacks,
    TextReading,
    Conversion,
    UploadNotes,
    Uploads,
    FileSweep,
  ],
  exports: [CopiesUnderWay, FileStore, ReadingCopies, Conversion, Uploads],
})
@Capability({
  tables: [DocumentRow, DocumentVersionRow, DocumentReaderRow, PresentationRow, UploadRow],
  handlers: [
    addDocumentHandler,
    editDocumentHandler,
    replaceDocumentHandler,
    takeBackVersionHandler,
    moveDocumentHandler,
    askReviewHandler,
    reviewDocumentHandler,
    noteTextReadHandler,
    removeDocumentHandler,
    restoreDocumentHandler,
    prepareDocumentHandler,
    documentPreparedHandler,
    remindOfDocumentsHandler,
    showDocumentHandler,
    leadDocumentHandler,
  ],
  projections: documentProjections,
  files: [DocumentRow, DocumentVersionRow, UploadRow],
})
export class DocumentsModule implements OnModuleInit {
  constructor(
    private readonly http: HttpAdapterHost<FastifyAdapter>,
    copies: ReadingCopies,
    text: TextReading,
    conversion: Conversion,
    outbox: Outbox,
    senders: EphemeralSenders,
  ) {
    senders.register(['pointer', 'view'], async (facts, meetingId, actor) => {
      const shown = await facts.one(PresentationRow, meetingId);
      return can(actor, 'document.show', { participantId: shown?.leaderId ?? null });
    });
    outbox.register(conversion);
    outbox.register({
      kind: READING_COPY,
      run: (payload) => {
        const { sha256, pages } = readingCopyPayload.parse(payload);
        return copies.make(sha256, pages);
      },
    });
    outbox.register(text.job);
  }

  onModuleInit(): void {
    allowRawBodies(this.http.httpAdapter.getInstance());
  }
}
