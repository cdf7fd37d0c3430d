// Draws one page as a small PNG. Runs in the worker thread only.
import type { PDFiumDocument } from '@hyzyla/pdfium';
import { encode } from 'fast-png';
import type { PictureTask } from './pdf-task.js';

const CHANNELS = 4;
const COLOURS = 3;

export async function pictureOf(
  document: PDFiumDocument,
  { page, width }: Pick<PictureTask, 'page' | 'width'>,
): Promise<Uint8Array> {
  const sheet = document.getPage(page - 1);
  const { originalWidth, originalHeight } = sheet.getOriginalSize();
  // Both sides bounded: a page may be a banner of ten metres.
  const scale = Math.min(width / originalWidth, (2 * width) / originalHeight);
  const drawn = await sheet.render({ scale, render: 'bitmap' });
  return encode({
    width: drawn.width,
    height: drawn.height,
    channels: COLOURS,
    depth: 8,
    data: withoutAlpha(drawn.data),
  });
}

/** The sheet is opaque, so its fourth channel says nothing. */
function withoutAlpha(pixels: Uint8Array): Uint8Array {
  const colours = new Uint8Array((pixels.length / CHANNELS) * COLOURS);
  for (let pixel = 0; pixel < pixels.length / CHANNELS; pixel += 1)
    for (let colour = 0; colour < COLOURS; colour += 1)
      colours[pixel * COLOURS + colour] = pixels[pixel * CHANNELS + colour] ?? 0;
  return colours;
}
