// Looks into a zipped Office file without trusting it: what it is, how large it really unpacks, and its first lines. Runs in the worker.
import { readFile } from 'node:fs/promises';
import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import type { ArchiveInspection } from './pdf-task.js';

/** All parts together, unpacked. The largest honest workbooks stay far below. */
const MAX_UNPACKED_BYTES = 300 * 1024 * 1024;
const MAX_PARTS = 20_000;
/** Given to the unpacker at once: deflate swells a byte to a thousand at most. */
const STEP_BYTES = 16 * 1024;
/** Enough of a text for what stands at the head of its first page. */
const FIRST_TEXT_BYTES = 256 * 1024;
const FIRST_LINES = 40;

const mainParts = {
  'word/document.xml': 'docx',
  'xl/workbook.xml': 'xlsx',
  'ppt/presentation.xml': 'pptx',
} as const;

class Swollen extends Error {}

export async function inspectArchive(source: string): Promise<ArchiveInspection> {
  const bytes = await readFile(source);
  try {
    const names = declaredParts(bytes);
    const firstText = unpackedWithin(bytes);
    if ([...names].some((name) => name.endsWith('vbaProject.bin'))) return { fault: 'macroOffice' };
    for (const [part, format] of Object.entries(mainParts))
      if (names.has(part)) return { format, firstLines: linesOf(firstText) };
    return { fault: 'unknownFormat' };
  } catch (error) {
    return { fault: error instanceof Swollen ? 'swollenOffice' : 'damagedOffice' };
  }
}

/** What the directory at the end says; nothing is unpacked. */
function declaredParts(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  let declaredBytes = 0;
  let parts = 0;
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      names.add(name);
      declaredBytes += originalSize;
      parts += 1;
      return false;
    },
  });
  if (declaredBytes > MAX_UNPACKED_BYTES || parts > MAX_PARTS) throw new Swollen();
  return names;
}

/** The directory may lie, so everything is unpacked once, into nothing; answers the beginning of a Word text. */
function unpackedWithin(bytes: Uint8Array): string {
  let unpackedBytes = 0;
  const firstText: Uint8Array[] = [];
  let firstTextBytes = 0;
  const unzip = new Unzip((part) => {
    part.ondata = (error, chunk) => {
      if (error) throw error;
      unpackedBytes += chunk.length;
      if (unpackedBytes > MAX_UNPACKED_BYTES) throw new Swollen();
      if (part.name !== 'word/document.xml' || firstTextBytes >= FIRST_TEXT_BYTES) return;
      firstText.push(chunk.slice());
      firstTextBytes += chunk.length;
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += STEP_BYTES)
    unzip.push(bytes.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= bytes.length);
  return Buffer.concat(firstText).toString('utf8', 0, FIRST_TEXT_BYTES);
}

/** The text of each paragraph on a line of its own. */
const linesOf = (xml: string): string =>
  xml
    .split('</w:p>')
    .slice(0, FIRST_LINES)
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
    )
    .join('\n');
