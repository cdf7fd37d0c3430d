// How the bytes of a document come in: begun with name and size, sent in parts from wherever they were cut, finished once all are there.
// The token goes into `document.add`.
import { z } from 'zod';
import { documentFormats } from './document.js';

/** Largest part that a client sends at once, in bytes: a cut costs no more than this where a proxy gathers bodies. */
export const PART_BYTES = 4 * 1024 * 1024;

export const beginUploadSchema = z.strictObject({
  fileName: z.string().min(1).max(1000),
  sizeBytes: z.number().int().min(0),
  /** What tells this file from others on the sender's device (name, size, time of its last change), so that a cut upload is found again. */
  fingerprint: z.string().min(1).max(1200),
});
export type BeginUpload = z.output<typeof beginUploadSchema>;

/** How many bytes have arrived: the next part begins there. */
export const uploadOffsetSchema = z.object({
  uploadToken: z.string(),
  offsetBytes: z.number().int(),
});
export type UploadOffset = z.output<typeof uploadOffsetSchema>;

export const uploadReplySchema = z.object({
  uploadToken: z.string(),
  sha256: z.string(),
  sizeBytes: z.number().int(),
  format: z.enum(documentFormats),
  /** 0 until the file has been prepared for reading. */
  pages: z.number().int(),
  /** As it will be kept: the base name, without marks that disguise it. */
  fileName: z.string(),
});
export type UploadReply = z.output<typeof uploadReplySchema>;
