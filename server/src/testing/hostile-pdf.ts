// PDFs that are made to break whoever opens them, generated: none of them is kept as a file. Each has one page, as far as it has any.
import { deflateSync } from 'node:zlib';
import { pdfOfObjects } from './picture-pdf.js';

interface Parts {
  /** Of the page, beside its parent. */
  readonly page?: string;
  readonly content?: Buffer;
  readonly filter?: string;
  /** Of the catalogue. */
  readonly catalogue?: string;
  readonly more?: readonly string[];
}
const stream = (bytes: Buffer, filter: string): string =>
  `<< /Length ${bytes.length} ${filter} >>\nstream\n${bytes.toString('latin1')}\nendstream`;
const A4 = '/MediaBox [0 0 595 842]';
const EMPTY = Buffer.from('0 0 m 9 9 l S');

function pdfWith({ page = A4, content = EMPTY, filter = '', catalogue = '', more = [] }: Parts) {
  return pdfOfObjects([
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R ${page} /Contents 4 0 R /Resources << >> >>`,
    stream(content, filter),
    ...more,
  ]);
}

const MANY = 100_000;
const DEEP = 200_000;
const MB = 2 ** 20;
/** So many bytes of drawing in a file a thousand times smaller. */
const packed = (megabytes: number): Buffer =>
  deflateSync(Buffer.alloc(megabytes * MB, '0 0 m 500 800 l S\n'), { level: 9 });

function nestedTree(depth: number): Buffer {
  const branches = Array.from(
    { length: depth },
    (_, nth) => `<< /Type /Pages /Kids [${nth + 3} 0 R] /Count 1 >>`,
  );
  return pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    ...branches,
    `<< /Type /Page /Parent ${depth + 1} 0 R ${A4} >>`,
  ]);
}

const wrongTable = (): Buffer =>
  Buffer.from(
    pdfWith({})
      .toString('latin1')
      .replace(/startxref\n\d+/, 'startxref\n99999999'),
    'latin1',
  );

export const hostilePdfs: Readonly<Record<string, () => Buffer>> = {
  'a script that runs at opening': () =>
    pdfWith({
      catalogue: '/OpenAction 5 0 R /AA << /WC 5 0 R >>',
      more: ['<< /S /JavaScript /JS (while \\(true\\) app.alert\\("x"\\);) >>'],
    }),
  'a program to start': () =>
    pdfWith({
      catalogue: '/OpenAction 5 0 R',
      more: ['<< /S /Launch /F (cmd.exe) /Win << /F (cmd.exe) /P (/c calc) >> >>'],
    }),
  'a page of a hundred kilometres': () => pdfWith({ page: '/MediaBox [0 0 283464566 283464566]' }),
  'a page like a thread': () => pdfWith({ page: '/MediaBox [0 0 0.01 1000000]' }),
  'a page of no size': () => pdfWith({ page: '/MediaBox [0 0 0 0]' }),
  'a hundred thousand objects': () =>
    pdfWith({ more: Array.from({ length: MANY }, (_, nth) => `<< /N ${nth} >>`) }),
  'a table of contents that points nowhere': wrongTable,
  'a page tree that holds itself': () =>
    pdfOfObjects([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2147483647 >>',
    ]),
  'a page tree two thousand deep': () => nestedTree(2_000),
  'lists in lists in lists': () =>
    pdfWith({ more: [`${'['.repeat(DEEP)}${']'.repeat(DEEP)}`], catalogue: '/X 5 0 R' }),
  'drawing without an end': () => pdfWith({ content: packed(200), filter: '/Filter /FlateDecode' }),
  'a stream that swells a million times': () =>
    pdfWith({
      content: deflateSync(deflateSync(Buffer.alloc(900 * MB), { level: 9 }), { level: 9 }),
      filter: '/Filter [/FlateDecode /FlateDecode]',
    }),
  'a million saved states': () => pdfWith({ content: Buffer.from('q '.repeat(1_000_000)) }),
};
