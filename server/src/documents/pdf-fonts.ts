// The text of a page with the name of the font of every letter, which the engine's wrapper does not tell. Runs in the worker thread
// only, and only for pages whose letters look foreign.
import type { PDFiumPage } from '@hyzyla/pdfium';
import { encodingOfFont, toUnicode, type OldEncoding } from './old-encodings.js';

/** What is used of the engine itself. Addresses are numbers, counts are of UTF-16 letters. */
interface Engine {
  readonly HEAPU8: Uint8Array;
  readonly wasmExports: { malloc(bytes: number): number; free(address: number): void };
  _FPDFText_LoadPage(page: number): number;
  _FPDFText_ClosePage(text: number): void;
  _FPDFText_CountChars(text: number): number;
  _FPDFText_GetUnicode(text: number, index: number): number;
  _FPDFText_GetFontInfo(
    text: number,
    index: number,
    buffer: number,
    bytes: number,
    flags: number,
  ): number;
}

const NAME_BYTES = 256;

/** The page in Unicode, its runs in old fonts converted; null when no font of it is an old one. */
export function convertedByFont(page: PDFiumPage): string | null {
  const { module: engine, pageIdx } = page as unknown as { module: Engine; pageIdx: number };
  const text = engine._FPDFText_LoadPage(pageIdx);
  const buffer = engine.wasmExports.malloc(NAME_BYTES);
  const encodings = new Map<string, OldEncoding | null>();
  let whole = '';
  let run = '';
  let before: OldEncoding | null = null;
  const close = (): void => {
    whole += before === null ? run : toUnicode(run, before);
    run = '';
  };
  try {
    const count = engine._FPDFText_CountChars(text);
    for (let index = 0; index < count; index += 1) {
      const letter = String.fromCodePoint(engine._FPDFText_GetUnicode(text, index));
      const length = engine._FPDFText_GetFontInfo(text, index, buffer, NAME_BYTES, 0);
      const end = buffer + Math.min(length, NAME_BYTES) - 1;
      const name = Buffer.from(engine.HEAPU8.subarray(buffer, Math.max(buffer, end))).toString();
      // Blanks that the engine puts between words have no font: they belong to the run.
      const encoding: OldEncoding | null = length <= 1 ? before : encodingNamed(name, encodings);
      if (encoding !== before) close();
      before = encoding;
      run += letter;
    }
    close();
    return [...encodings.values()].some((one) => one !== null) ? whole : null;
  } finally {
    engine.wasmExports.free(buffer);
    engine._FPDFText_ClosePage(text);
  }
}

function encodingNamed(name: string, known: Map<string, OldEncoding | null>): OldEncoding | null {
  const encoding = known.get(name);
  if (encoding !== undefined) return encoding;
  const found = encodingOfFont(name);
  known.set(name, found);
  return found;
}
