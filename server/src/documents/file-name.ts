// The name under which a document is kept and handed out: only a name, and one that looks like what it is.
import type { DocumentFormat } from '@hop/shared/documents/document.js';

const MAX_CHARACTERS = 200;
/** Control characters, lone surrogates, and marks that hide or turn around parts of a name. */
const DISGUISES = /[\p{Cc}\p{Cs}\p{Cf}\u2028\u2029\uFFFE\uFFFF]/gu;
const endings: Readonly<Record<DocumentFormat, string>> = {
  ...{ pdf: '.pdf', docx: '.docx', xlsx: '.xlsx', pptx: '.pptx', jpeg: '.jpg', png: '.png' },
};
/** D with a stroke is a letter of its own, so no mark comes off it. */
const barred: Readonly<Record<number, string>> = { 0x110: 'D', 0x111: 'd' };

/** Base name, NFC, without disguises, at most 200 characters, always with the ending of its format. */
export function cleanFileName(given: string, format: DocumentFormat): string {
  const ending = endings[format];
  const base = given.split(/[/\\]/).at(-1) ?? '';
  const clean = base
    .normalize('NFC')
    .replace(DISGUISES, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const stem = clean.replace(format === 'jpeg' ? /\.jpe?g$/i : new RegExp(`\\${ending}$`, 'i'), '');
  const short = [...(stem.trim() || 'document')].slice(0, MAX_CHARACTERS - ending.length);
  return short.join('').trim() + ending;
}

/** RFC 6266 with the RFC 5987 form for everything beyond ASCII. */
export function contentDisposition(kind: 'inline' | 'attachment', fileName: string): string {
  const ascii = fileName
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%]/g, (sign) => barred[sign.charCodeAt(0)] ?? '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
