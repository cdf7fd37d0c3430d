// PDF files with a text layer, as small as can be: each page its lines, in a font that every reader has. Letters without marks only.
const LINE = 18;
const TOP = 780;
const LEFT = 60;
/** Where the second of two columns begins. */
const MIDDLE = 320;

/** Its lines, from the left edge; or those of two columns. */
type PageOfLines =
  readonly string[] | { readonly left: readonly string[]; readonly right: readonly string[] };
const columnsOf = (page: PageOfLines): readonly (readonly [number, readonly string[]])[] =>
  'left' in page
    ? [
        [LEFT, page.left],
        [MIDDLE, page.right],
      ]
    : page.length === 0
      ? []
      : [[LEFT, page]];

/** A page without lines carries a grey sheet and no text, as a scan does. */
export function pdfFile(pages: readonly PageOfLines[]): Buffer {
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages
      .map(columnsOf)
      .flatMap((columns, index) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        stream(columns.length === 0 ? '0.8 g 80 80 400 600 re f' : columns.map(textOf).join(' ')),
      ]),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}`;
  const start = file.lastIndexOf('xref\n');
  return Buffer.from(
    `${file}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    'latin1',
  );
}

const stream = (content: string): string =>
  `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
const textOf = ([left, lines]: readonly [number, readonly string[]]): string =>
  `BT /F1 12 Tf ${LINE} TL ${left} ${TOP} Td ${lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join(' ')} ET`;
