// The pages of Office files and images in folders: made by the outbox with the same hands as a document's, and what became of them
// written back by folderFile.prepared.
import { refusals, Refusal } from '@hop/shared/core/refusal.js';
import { documentFormats } from '@hop/shared/documents/document.js';
import { filePrepared } from '@hop/shared/folders/folders-commands.js';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Conversion } from '../documents/acts.js';
import { CommandBus } from '../kernel/command-bus.js';
import { handle } from '../kernel/handler.js';
import { Outbox } from '../kernel/outbox.js';
import { FolderFileRow } from './folder.entity.js';
import { FOLDER_CONVERSION, neededFile } from './folder-steps.js';

const payloadSchema = z.object({
  fileId: z.string(),
  sha256: z.string(),
  format: z.enum(documentFormats),
});

export const filePreparedHandler = handle(
  filePrepared,
  async (work, { fileId, sha256, reading, pages }) => {
    const file = await neededFile(work, fileId);
    if (file.sha256 !== sha256) throw refusals.notFound();
    if (file.reading === 'pending') work.staging.learn(FolderFileRow, file, { reading, pages });
    return {};
  },
);

@Injectable()
export class FolderConversion {
  constructor(outbox: Outbox, conversion: Conversion, bus: CommandBus) {
    outbox.register({
      kind: FOLDER_CONVERSION,
      run: async (payload, { scopeId, jobId, attempt }) => {
        const { fileId, sha256, format } = payloadSchema.parse(payload);
        const args = { fileId, sha256, ...(await conversion.outcome(sha256, format, attempt)) };
        await bus
          .asSystem(filePrepared, scopeId, args, `prepared-${jobId}-${attempt}`)
          .catch((error: unknown) => {
            if (!(error instanceof Refusal && error.code === 'notFound')) throw error;
          });
      },
    });
  }
}
