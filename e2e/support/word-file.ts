// The text of a downloaded Word file, paragraph by paragraph, and what Decree 30 wants to see on minutes.
import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';
import typed from './typed.vi.json' with { type: 'json' };

/** National name and motto, issuing body, kind, number, place and date, both signatures, recipients. */
export const officialParts: readonly string[] = typed.official;

export async function textOfWordFile(path: string): Promise<string> {
  const zip = await JSZip.loadAsync(await readFile(path));
  const xml = await zip.file('word/document.xml')?.async('string');
  if (xml === undefined) throw new Error('not a Word file');
  return xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
