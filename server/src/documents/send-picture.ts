// Answers with the picture of a page of a file that the asker may see. A page that is not there, or cannot be drawn, is not found.
import { refusals } from '@hop/shared/core/refusal.js';
import type { FastifyReply } from 'fastify';
import { WorkerStopped } from './bounded-worker.js';
import type { DocumentRow } from './document.entity.js';
import { cacheControl } from './media-types.js';
import type { PagePictures, PictureSize } from './page-pictures.js';

interface WantedPicture {
  file: Pick<DocumentRow, 'sha256' | 'pages' | 'recall' | 'keepOffDevice'>;
  /** As it stands in the address. */
  page: string;
  size: PictureSize;
  /** What the browser has already. */
  known: string | undefined;
}

export async function sendPicture(
  pictures: PagePictures,
  reply: FastifyReply,
  { file: { sha256, pages, recall, keepOffDevice }, page: wanted, size, known }: WantedPicture,
): Promise<void> {
  const page = /^[1-9]\d{0,5}$/.test(wanted) ? Number(wanted) : 0;
  if (page < 1 || page > pages) throw refusals.notFound();
  const etag = `"${sha256}.${page}${size === 'small' ? '' : `.${size}`}.png"`;
  void reply
    .header('etag', etag)
    .header('cache-control', cacheControl(recall, keepOffDevice))
    .header('vary', 'cookie, x-session-slot');
  if (known === etag) return reply.status(304).send();
  const picture = await pictures.of(sha256, page, size).catch((error: unknown) => {
    if (error instanceof WorkerStopped) throw refusals.notFound();
    throw error;
  });
  await reply.type('image/png').send(picture);
}
