// The name under which a document is kept and handed out: only a name, and one that looks like what it is.

const MAX_CHARACTERS = 200;
/** Control characters, lone surrogates, and marks that hide or turn around parts of a name. */
const DISGUISES = /[\p{Cc}\p{Cs}\p{Cf}\u2028\u2029\uFFFE\uFFFF]/gu;
const ENDING = '.pdf';
/** D with a stroke is a letter of its own, so no mark comes off it. */
const barred: Readonly<Record<number, string>> = { 0x110: 'D', 0x111: 'd' };

/** Base name, NFC, without disguises, at most 200 characters, always ending in .pdf. */
export function cleanFileName(given: string): string {
  const base = given.split(/[/\\]/).at(-1) ?? '';
  const clean = base
    .normalize('NFC')
    .replace(DISGUISES, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const stem = clean.toLowerCase().endsWith(ENDING) ? clean.slice(0, -ENDING.length) : clean;
  const short = [...(stem.trim() || 'document')].slice(0, MAX_CHARACTERS - ENDING.length);
  return short.join('').trim() + ENDING;
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
