// What the server answers about the files of a document that were replaced: which of them somebody may look back at, and the texts of
// one of them beside those of the file in use.
import { z } from 'zod';

const fileSchema = z.object({
  versionNumber: z.number().int(),
  /** When it was handed in, epoch ms. */
  at: z.number().int(),
  pages: z.number().int(),
});

/** Of each old page the page of the file in use, null for none; null as long as a text is still being read. */
const becameSchema = z.array(z.number().int().nullable()).nullable();

/** GET …/documents/:id/versions: the newest first, without the one in use. */
export const versionsReplySchema = z.object({
  versions: z.array(
    fileSchema.extend({
      became: becameSchema,
    }),
  ),
});
export type VersionsReply = z.output<typeof versionsReplySchema>;
export type EarlierFile = VersionsReply['versions'][number];

const textsSchema = fileSchema.extend({
  /** Of each page; empty where it carries none. */
  texts: z.array(z.string()),
});
/** GET …/documents/:id/versions/:number/texts */
export const comparisonReplySchema = z.object({
  title: z.string(),
  old: textsSchema,
  now: textsSchema.extend({ note: z.string() }),
  /** As in `versions`; null: what is not read yet has empty texts. */
  became: becameSchema,
});
export type ComparisonReply = z.output<typeof comparisonReplySchema>;
