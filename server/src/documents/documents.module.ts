// Documents: files, list, and the page that is shown.
import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { z } from 'zod';
import { CONFIG, type Config } from '../config.js';
import { Capability } from '../kernel/capability.js';
import { Outbox } from '../kernel/outbox.js';
import { addDocumentHandler, READING_COPY } from './add-document.js';
import { DiskFileStore } from './disk-file-store.js';
import { DocumentFileController } from './document-file.controller.js';
import { DocumentRow, PresentationRow, UploadRow } from './document.entity.js';
import { documentProjections } from './document.projection.js';
import { editDocumentHandler } from './edit-document.js';
import { FileStore } from './file-store.js';
import { allowMultipart } from './multipart.js';
import { PagePictureController } from './page-picture.controller.js';
import { PagePictures } from './page-pictures.js';
import { ReadingCopies } from './reading-copy.js';
import { noteTextReadHandler } from './note-text-read.js';
import { removeDocumentHandler } from './remove-document.js';
import { SearchController } from './search.controller.js';
import { showDocumentHandler } from './show-document.js';
import { TextReading } from './text-reading.js';
import { UploadsController } from './uploads.controller.js';
import { Uploads } from './uploads.js';

const readingCopyPayload = z.object({ sha256: z.string(), pages: z.number() });

@Module({
  controllers: [UploadsController, DocumentFileController, PagePictureController, SearchController],
  providers: [
    {
      provide: FileStore,
      inject: [CONFIG],
      useFactory: (config: Config) => new DiskFileStore(config.dataDir),
    },
    PagePictures,
    ReadingCopies,
    TextReading,
    Uploads,
  ],
  exports: [FileStore, ReadingCopies],
})
@Capability({
  tables: [DocumentRow, PresentationRow, UploadRow],
  handlers: [
    addDocumentHandler,
    editDocumentHandler,
    noteTextReadHandler,
    removeDocumentHandler,
    showDocumentHandler,
  ],
  projections: documentProjections,
})
export class DocumentsModule implements OnModuleInit {
  constructor(
    private readonly http: HttpAdapterHost<FastifyAdapter>,
    copies: ReadingCopies,
    text: TextReading,
    outbox: Outbox,
  ) {
    outbox.register({
      kind: READING_COPY,
      run: (payload) => {
        const { sha256, pages } = readingCopyPayload.parse(payload);
        return copies.make(sha256, pages);
      },
    });
    outbox.register(text.job);
  }

  onModuleInit(): Promise<void> {
    return allowMultipart(this.http.httpAdapter.getInstance());
  }
}
