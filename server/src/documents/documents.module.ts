// Documents: files, list, and the page that is shown.
import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { z } from 'zod';
import { CONFIG, type Config } from '../config.js';
import { Capability } from '../kernel/capability.js';
import { Outbox } from '../kernel/outbox.js';
import { addDocumentHandler } from './add-document.js';
import { READING_COPY } from './ask-for-pages.js';
import { Conversion } from './conversion.js';
import { DiskFileStore } from './disk-file-store.js';
import { DocumentFileController } from './document-file.controller.js';
import { DocumentRow, PresentationRow, UploadRow } from './document.entity.js';
import { documentPreparedHandler } from './document-prepared.js';
import { documentProjections } from './document.projection.js';
import { editDocumentHandler } from './edit-document.js';
import { FileStore } from './file-store.js';
import { prepareDocumentHandler } from './prepare-document.js';
import { allowRawBodies } from './raw-bodies.js';
import { ReadingCopies } from './reading-copy.js';
import { removeDocumentHandler } from './remove-document.js';
import { showDocumentHandler } from './show-document.js';
import { UploadNotes } from './upload-notes.js';
import { UploadsController } from './uploads.controller.js';
import { Uploads } from './uploads.js';

const readingCopyPayload = z.object({ sha256: z.string(), pages: z.number() });

@Module({
  controllers: [UploadsController, DocumentFileController],
  providers: [
    {
      provide: FileStore,
      inject: [CONFIG],
      useFactory: (config: Config) => new DiskFileStore(config.dataDir),
    },
    ReadingCopies,
    Conversion,
    UploadNotes,
    Uploads,
  ],
  exports: [FileStore, ReadingCopies],
})
@Capability({
  tables: [DocumentRow, PresentationRow, UploadRow],
  handlers: [
    addDocumentHandler,
    editDocumentHandler,
    removeDocumentHandler,
    prepareDocumentHandler,
    documentPreparedHandler,
    showDocumentHandler,
  ],
  projections: documentProjections,
})
export class DocumentsModule implements OnModuleInit {
  constructor(
    private readonly http: HttpAdapterHost<FastifyAdapter>,
    copies: ReadingCopies,
    conversion: Conversion,
    outbox: Outbox,
  ) {
    outbox.register(conversion);
    outbox.register({
      kind: READING_COPY,
      run: (payload) => {
        const { sha256, pages } = readingCopyPayload.parse(payload);
        return copies.make(sha256, pages);
      },
    });
  }

  onModuleInit(): void {
    allowRawBodies(this.http.httpAdapter.getInstance());
  }
}
