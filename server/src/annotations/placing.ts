// Places the notes of a document that was replaced, once the text of its new file was read: work of the outbox. It may run twice and
// be killed in between: notes that have their place are left alone, and each command writes some of the others.
import { annotationPlaced, MAX_PLACED } from '@hop/shared/annotations/annotations-commands.js';
import { isElsewhere, placementOf } from '@hop/shared/annotations/placement.js';
import { pagesOf } from '@hop/shared/documents/align-pages.js';
import { textChange } from '@hop/shared/documents/text-change.js';
import { Refusal } from '@hop/shared/core/refusal.js';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { pageTexts, REPLACED, TextIndex, type FileOfPages } from '../documents/acts.js';
import { DocumentRow, DocumentVersionRow } from '../documents/document.entity.js';
import type { JobContext, JobHandler } from '../kernel/capability.js';
import { CommandBus } from '../kernel/command-bus.js';
import { systemIdentity } from '../kernel/identity.js';
import { ScopeReads } from '../kernel/scope-reads.js';
import { AnnotationRow } from './annotation.entity.js';

const payloadSchema = z.object({ documentId: z.string(), versionNumber: z.number().int() });
type Replaced = z.output<typeof payloadSchema>;
/** After so many attempts the old file is taken as one without text: its pages were never made. */
const WAITING_ATTEMPTS = 4;

interface NotesOfFile {
  file: FileOfPages;
  notes: AnnotationRow[];
}

@Injectable()
export class Placing implements JobHandler {
  readonly kind = REPLACED;

  constructor(
    private readonly reads: ScopeReads,
    private readonly index: TextIndex,
    private readonly bus: CommandBus,
  ) {}

  async run(payload: Record<string, unknown>, context: JobContext): Promise<void> {
    const replaced = payloadSchema.parse(payload);
    const wanted = await this.notesOf(replaced, context.scopeId);
    if (wanted === null || wanted.files.length === 0) return;
    // Taken as empty it would have every note lost for good. Once it is read this work is left anew (note-text-read.ts).
    if ((await this.index.textPagesOf(wanted.now.sha256)) === null) return;
    const now = await this.textsOf(wanted.now, context);
    for (const { file, notes } of wanted.files) {
      const change = textChange(await this.textsOf(file, context), now);
      const alignment = pagesOf(change);
      const placed = notes.map((note) => ({
        annotationId: note.id,
        ...placementOf(note, change, alignment),
      }));
      for (let from = 0; from < placed.length; from += MAX_PLACED)
        await this.write(replaced, placed.slice(from, from + MAX_PLACED), context);
    }
  }

  /** By the file they were made on; null: the document is gone, or was replaced once more. */
  private notesOf(
    { documentId, versionNumber }: Replaced,
    scopeId: string,
  ): Promise<{ now: FileOfPages; files: NotesOfFile[] } | null> {
    return this.reads.run(systemIdentity, scopeId, async ({ facts }) => {
      const document = await facts.one(DocumentRow, documentId);
      if (!document || document.removedAt !== null) return null;
      if (document.versionNumber !== versionNumber) return null;
      const notes = (await facts.where(AnnotationRow, 'documentId', documentId)).filter((note) =>
        isElsewhere(note, versionNumber),
      );
      const versions = await facts.where(DocumentVersionRow, 'documentId', documentId);
      const files = versions.map((version) => ({
        file: { sha256: version.sha256, pages: version.pages },
        notes: notes.filter((note) => note.versionNumber === version.versionNumber),
      }));
      return { now: document, files: files.filter((one) => one.notes.length > 0) };
    });
  }

  private async textsOf(file: FileOfPages, { scopeId, attempt }: JobContext): Promise<string[]> {
    const isRead = (await this.index.textPagesOf(file.sha256)) !== null;
    if (!isRead && attempt < WAITING_ATTEMPTS) throw new Error('the file was not read yet');
    return this.reads.run(systemIdentity, scopeId, ({ manager }) =>
      pageTexts(this.index, { manager }, file),
    );
  }

  private async write(
    replaced: Replaced,
    notes: z.input<typeof annotationPlaced.args>['notes'],
    { scopeId }: JobContext,
  ): Promise<void> {
    await this.bus
      .asSystem(annotationPlaced, scopeId, { ...replaced, notes })
      .catch((error: unknown) => {
        // The document was taken away meanwhile.
        if (!(error instanceof Refusal && error.code === 'notFound')) throw error;
      });
  }
}
