// Places the notes of a document that was replaced, once the text of its new file was read: work of the outbox. It may run twice and
// be killed in between: notes that have their place are left alone, and each command writes some of the others.
import { annotationPlaced, MAX_PLACED } from '@hop/shared/annotations/annotations-commands.js';
import { isElsewhere, placementOf } from '@hop/shared/annotations/placement.js';
import { pagesOf } from '@hop/shared/documents/align-pages.js';
import { textChangeInSteps, type TextChange } from '@hop/shared/documents/text-change.js';
import { Refusal } from '@hop/shared/core/refusal.js';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { atLeisure, pageTexts, REPLACED, TextIndex, type FileOfPages } from '../documents/acts.js';
import { DocumentRow, DocumentVersionRow } from '../documents/document.entity.js';
import type { JobContext, JobHandler } from '../kernel/capability.js';
import { CommandBus } from '../kernel/command-bus.js';
import { systemIdentity } from '../kernel/identity.js';
import { selectParts } from '../kernel/rows-sql.js';
import { ScopeReads } from '../kernel/scope-reads.js';
import { AnnotationRow } from './annotation.entity.js';

const payloadSchema = z.object({ documentId: z.string(), versionNumber: z.number().int() });
type Replaced = z.output<typeof payloadSchema>;
/** After so many attempts the old file is taken as one without text: its pages were never made. */
const WAITING_ATTEMPTS = 4;

/** Pairs of files whose comparison is kept: late notes come for minutes. Of two long files it takes some megabytes. */
const MAX_KEPT = 2;
/** What it needs of each note: not its drawing. */
const PARTS = ['id', 'page', 'quote', 'versionNumber', 'placedVersion'] as const;
type NoteToPlace = Pick<AnnotationRow, (typeof PARTS)[number]>;
type Placed = z.input<typeof annotationPlaced.args>['notes'];

interface NotesOfFile {
  file: FileOfPages;
  notes: NoteToPlace[];
}

@Injectable()
export class Placing implements JobHandler {
  readonly kind = REPLACED;
  private readonly changes = new Map<string, Promise<TextChange>>();

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
    for (const { file, notes } of wanted.files) {
      const change = await this.changeOf(file, wanted.now, context);
      const placed = await atLeisure(placesOf(notes, change));
      for (let from = 0; from < placed.length; from += MAX_PLACED)
        await this.write(replaced, placed.slice(from, from + MAX_PLACED), context);
    }
  }

  /** Of two files that were read it is always the same. */
  private async changeOf(
    old: FileOfPages,
    now: FileOfPages,
    context: JobContext,
  ): Promise<TextChange> {
    const isRead = await this.isRead(old, context);
    const key = `${old.sha256} ${now.sha256} ${isRead ? 'read' : 'unread'}`;
    const known = this.changes.get(key);
    if (known) return known;
    const made = this.compared(old, now, context);
    this.changes.set(key, made);
    made.catch(() => this.changes.delete(key));
    const [oldest] = this.changes.keys();
    if (this.changes.size > MAX_KEPT && oldest !== undefined) this.changes.delete(oldest);
    return made;
  }

  private async compared(
    old: FileOfPages,
    now: FileOfPages,
    { scopeId }: JobContext,
  ): Promise<TextChange> {
    const [before, after] = await this.reads.run(systemIdentity, scopeId, async ({ manager }) => [
      await pageTexts(this.index, { manager }, old),
      await pageTexts(this.index, { manager }, now),
    ]);
    return atLeisure(textChangeInSteps(before ?? [], after ?? []));
  }

  /** By the file they were made on; null: the document is gone, or was replaced once more. */
  private notesOf(
    { documentId, versionNumber }: Replaced,
    scopeId: string,
  ): Promise<{ now: FileOfPages; files: NotesOfFile[] } | null> {
    return this.reads.run(systemIdentity, scopeId, async ({ facts, manager }) => {
      const document = await facts.one(DocumentRow, documentId);
      if (!document || document.removedAt !== null) return null;
      if (document.versionNumber !== versionNumber) return null;
      const all = { property: 'documentId' as const, values: [documentId] };
      const notes = (await selectParts(manager, AnnotationRow, PARTS, all)).filter((note) =>
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

  private async isRead({ sha256 }: FileOfPages, { attempt }: JobContext): Promise<boolean> {
    const isRead = (await this.index.textPagesOf(sha256)) !== null;
    if (!isRead && attempt < WAITING_ATTEMPTS) throw new Error('the file was not read yet');
    return isRead;
  }

  private async write(replaced: Replaced, notes: Placed, { scopeId }: JobContext): Promise<void> {
    await this.bus
      .asSystem(annotationPlaced, scopeId, { ...replaced, notes })
      .catch((error: unknown) => {
        // The document was taken away meanwhile.
        if (!(error instanceof Refusal && error.code === 'notFound')) throw error;
      });
  }
}

function* placesOf(notes: readonly NoteToPlace[], change: TextChange): Generator<void, Placed> {
  const alignment = pagesOf(change);
  const placed: Placed = [];
  for (const note of notes) {
    placed.push({ annotationId: note.id, ...placementOf(note, change, alignment) });
    yield;
  }
  return placed;
}
