// Reads back the files that the server hands out, as their readers would: text of a PDF, XML of a Word file, rows of lists.
import { PDFiumLibrary } from '@hyzyla/pdfium';
import JSZip from 'jszip';

/** Pages joined; line breaks are spaces, for they depend on the width of letters. */
export async function textOfPdf(bytes: Buffer): Promise<string> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  const texts = [...document.pages()].map((page) => page.getText());
  document.destroy();
  library.destroy();
  return texts.join(' ').replace(/\s+/g, ' ');
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** Its paragraphs, one a line. */
export async function textOfDocx(bytes: Buffer): Promise<string> {
  const zip = await JSZip.loadAsync(bytes);
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  return unescaped(xml.replaceAll('</w:p>', '\n').replace(/<[^>]+>/g, ''));
}

export interface XlsxRows {
  readonly rows: string[][];
  /** All XML of the file. */
  readonly xml: string;
}

/** The first sheet, every cell as text. */
export async function rowsOfXlsx(bytes: Buffer): Promise<XlsxRows> {
  const zip = await JSZip.loadAsync(bytes);
  const part = async (name: string): Promise<string> =>
    (await zip.file(name)?.async('string')) ?? '';
  const strings = [...(await part('xl/sharedStrings.xml')).matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, text = '']) => unescaped(text.replace(/<[^>]+>/g, '')),
  );
  const sheet = await part('xl/worksheets/sheet1.xml');
  const cellText = (attributes: string, inner: string): string => {
    const value = unescaped(inner.replace(/<[^>]+>/g, ''));
    return attributes.includes('t="s"') ? (strings[Number(value)] ?? '') : value;
  };
  const rows = [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes = '', inner = '']) =>
      cellText(attributes, inner),
    ),
  );
  const names = Object.keys(zip.files).filter((name) => name.endsWith('.xml'));
  return { rows, xml: (await Promise.all(names.map(part))).join('\n') };
}

/** RFC 4180; throws when the mark of UTF-8 or the last line's end is missing. */
export function rowsOfCsv(bytes: Buffer): string[][] {
  const text = bytes.toString('utf8');
  if (!text.startsWith('\uFEFF') || !text.endsWith('\r\n'))
    throw new Error('not the CSV we promise');
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text
    .slice(1, -2)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}
