// What this device did to notes and the server has not taken yet, and how notes look with it done. Kept by notes-outbox.ts.
import type { Annotation } from '@hop/shared/annotations/annotation.js';
import {
  addAnnotation,
  editAnnotation,
  removeAnnotation,
  sendOpinion,
  shareAnnotation,
} from '@hop/shared/annotations/annotations-commands.js';
import { asWritten } from '@hop/shared/annotations/placement.js';
import { idSchema } from '@hop/shared/core/ids.js';
import type { ArgsOf } from '@hop/shared/core/contract.js';
import { refusalStatus, type RefusalCode } from '@hop/shared/core/refusal.js';
import { z } from 'zod';

export type NewNote = ArgsOf<typeof addAnnotation>;

const change = z.discriminatedUnion('name', [
  z.object({ name: z.literal('annotation.add'), args: addAnnotation.args }),
  z.object({ name: z.literal('annotation.edit'), args: editAnnotation.args }),
  z.object({ name: z.literal('annotation.remove'), args: removeAnnotation.args }),
  z.object({ name: z.literal('annotation.share'), args: shareAnnotation.args }),
  z.object({ name: z.literal('annotation.sendOpinion'), args: sendOpinion.args }),
]);
export type NoteChange = z.output<typeof change>;

const codes = Object.keys(refusalStatus) as [RefusalCode, ...RefusalCode[]];
const refusalSchema = z.object({
  code: z.enum(codes),
  message: z.string(),
  details: z.record(z.string(), z.unknown()).optional(),
});

export const operationSchema = z
  .object({
    commandId: idSchema,
    account: z.string(),
    scope: z.string(),
    /** They are sent in this order. */
    order: z.number(),
    /** Epoch ms of this device. */
    at: z.number(),
    /** The server said no, and its writer has yet to decide. */
    refused: refusalSchema.nullable(),
  })
  .and(change);
export type NoteOperation = z.output<typeof operationSchema>;
export const inOrder = (a: NoteOperation, b: NoteOperation): number => a.order - b.order;

/** `version` of the note after it, once the server took it: the row may arrive later than the answer. */
export type Done = NoteOperation & { readonly version: number };
export const noteOf = ({ args }: NoteChange): string => args.annotationId;

export type Note = Annotation & { readonly waiting: boolean };

const fresh = ({ annotationId, writtenAt, ...written }: NewNote, at: number): Note => ({
  ...written,
  ...{ id: annotationId, version: 1, writtenAt: writtenAt ?? at, waiting: true },
  ...asWritten(),
  ...{ sharedWith: [], opinionAt: null },
});

/** Each change makes one version more, here as on the server. */
function changed(before: Note, operation: NoteOperation): Note {
  const note = { ...before, version: before.version + 1 };
  switch (operation.name) {
    case 'annotation.edit': {
      const { text, colour, spot } = operation.args;
      return {
        ...note,
        text: text ?? note.text,
        colour: colour ?? note.colour,
        spot: spot ?? note.spot,
      };
    }
    case 'annotation.share':
      return { ...note, sharedWith: operation.args.participantIds };
    case 'annotation.sendOpinion':
      return { ...note, opinionAt: operation.args.withdrawn ? null : operation.at };
    case 'annotation.add':
    case 'annotation.remove':
      return before;
  }
}

/** The same row gives the same note: what shows the others is left alone when one changes. */
const ofRow = new WeakMap<Annotation, Note>();
function settled(row: Annotation): Note {
  const note = ofRow.get(row) ?? { ...row, waiting: false };
  ofRow.set(row, note);
  return note;
}

/** The rows of the server with what is under way laid over them. */
export function withOperations(
  rows: readonly Annotation[],
  done: readonly Done[],
  waiting: readonly NoteOperation[],
): readonly Note[] {
  const notes = new Map(rows.map((row): [string, Note] => [row.id, settled(row)]));
  const lay = (operation: NoteOperation, isWaiting: boolean) => {
    const id = noteOf(operation);
    if (operation.name === 'annotation.remove') return notes.delete(id);
    const note = notes.get(id);
    if (operation.name === 'annotation.add')
      return note ?? notes.set(id, { ...fresh(operation.args, operation.at), waiting: isWaiting });
    return note && notes.set(id, { ...changed(note, operation), waiting: isWaiting });
  };
  for (const operation of done)
    if ((notes.get(noteOf(operation))?.version ?? 0) < operation.version) lay(operation, false);
  for (const operation of waiting) if (operation.refused === null) lay(operation, true);
  return [...notes.values()];
}
