// What the server answers when the bytes of a document have arrived; the token goes into `document.add`.
import { z } from 'zod';

export const uploadReplySchema = z.object({
  uploadToken: z.string(),
  sha256: z.string(),
  sizeBytes: z.number().int(),
  pages: z.number().int(),
  /** As it will be kept: the base name, without marks that disguise it. */
  fileName: z.string(),
});
export type UploadReply = z.output<typeof uploadReplySchema>;
