// Looks at an image, and makes one page of it, as large as paper and upright. Runs in the worker.
import { readFile, writeFile } from 'node:fs/promises';
import { degrees, PDFDocument } from 'pdf-lib';
import { imageHeader } from './image-header.js';
import type { ImageFault, ImageTask } from './pdf-task.js';

/** Forty million pixels are a page of A3 at 400 dots an inch and more than a telephone takes; a PNG of them unpacks to 160 MB. */
const MAX_PIXELS = 40_000_000;
/** A4 in points. */
const SHORT_SIDE = 595.28;
const LONG_SIDE = 841.89;

/** Writes the page where a target is given; null when all is well. */
export async function imageToPdf(task: ImageTask): Promise<{ fault: ImageFault } | null> {
  const bytes = await readFile(task.source);
  const header = imageHeader(bytes, task.format);
  if (!header || header.width === 0 || header.height === 0) return { fault: 'damagedImage' };
  if (header.width * header.height > MAX_PIXELS) return { fault: 'hugeImage' };
  if (task.target === undefined) return null;
  const document = await PDFDocument.create();
  const image =
    task.format === 'png' ? await document.embedPng(bytes) : await document.embedJpg(bytes);
  const [across, down] =
    image.width > image.height ? [LONG_SIDE, SHORT_SIDE] : [SHORT_SIDE, LONG_SIDE];
  const scale = Math.min(across / image.width, down / image.height);
  const size = { width: image.width * scale, height: image.height * scale };
  const page = document.addPage([size.width, size.height]);
  page.drawImage(image, { x: 0, y: 0, ...size });
  page.setRotation(degrees(header.turns * 90));
  await writeFile(task.target, await document.save());
  return null;
}
