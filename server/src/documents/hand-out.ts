// Sends a kept file, whole or by ranges, to somebody who was let in before. Not for who that is: the controllers ask.
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import type { FastifyReply } from 'fastify';
import { byteRangeOf } from './byte-range.js';
import type { DocumentRow } from './document.entity.js';
import { contentDisposition } from './file-name.js';
import type { FileForm, FileStore } from './file-store.js';
import { cacheControl, mediaTypeOf } from './media-types.js';

export type HandedOut = Pick<
  DocumentRow,
  'sha256' | 'fileName' | 'format' | 'recall' | 'keepOffDevice'
>;

/** `asOriginal`: to be saved, as it was handed in; else the reading copy where there is one. */
export async function handOut(
  files: FileStore,
  file: HandedOut,
  asOriginal: boolean,
  headers: Record<string, string | undefined>,
  reply: FastifyReply,
): Promise<void> {
  const { form, sizeBytes } = await formOf(files, file, asOriginal);
  const etag = form === 'reading' ? `"${file.sha256}.read"` : `"${file.sha256}"`;
  void reply
    .header('etag', etag)
    .header('cache-control', cacheControl(file.recall, file.keepOffDevice))
    // Several people may share one browser: what one of them fetched is not the next one's.
    .header('vary', 'cookie, x-session-slot')
    .header('accept-ranges', 'bytes');
  if (headers['if-none-match'] === etag) return reply.status(304).send();
  const ifRange = headers['if-range'];
  const range =
    ifRange === undefined || ifRange === etag ? byteRangeOf(headers['range'], sizeBytes) : null;
  if (range === 'unsatisfiable') {
    void reply.header('content-range', `bytes */${sizeBytes}`);
    return reply.status(416).send();
  }
  const length = range ? range.last - range.first + 1 : sizeBytes;
  void reply
    .status(range ? 206 : 200)
    .type(form === 'reading' ? mediaTypeOf.pdf : mediaTypeOf[file.format])
    .header(
      'content-disposition',
      contentDisposition(asOriginal ? 'attachment' : 'inline', file.fileName),
    )
    .header('content-length', length);
  if (range) void reply.header('content-range', `bytes ${range.first}-${range.last}/${sizeBytes}`);
  await reply.send(files.open(file.sha256, form, range ?? undefined));
}

async function formOf(
  files: FileStore,
  { sha256, format }: HandedOut,
  asOriginal: boolean,
): Promise<{ form: FileForm; sizeBytes: number }> {
  const reading = asOriginal ? null : await files.sizeOf(sha256, 'reading');
  if (reading !== null) return { form: 'reading', sizeBytes: reading };
  // Nothing but a PDF is shown as it came.
  if (!asOriginal && format !== 'pdf') throw documentRefusals.notReadable();
  const original = await files.sizeOf(sha256);
  if (original === null) throw new Error(`the bytes of ${sha256} are missing`);
  return { form: 'original', sizeBytes: original };
}
