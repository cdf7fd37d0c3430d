// PDFs that break readers, written byte by byte: each begins with a sound page, so that a server takes it, and most go on with one.
const A4 = '/MediaBox [0 0 595 842]';
const LINE = 'BT /F 24 Tf 72 700 Td (Trang) Tj ET';
const FONT = '/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >> >>';
const streamOf = (drawing: string): string =>
  `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`;

function fileOf(objects: readonly string[], damage = ''): Buffer {
  let file = '%PDF-1.5\n';
  const offsets = objects.map((object, nth) => {
    const offset = file.length;
    file += `${nth + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${damage || start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

interface Page {
  box?: string;
  drawing?: string;
  resources?: string;
  /** More entries of the page. */
  more?: string;
}

/** Catalogue, tree, then two objects a page, then `others`, whose first number is 3 + 2 × pages. */
function pdfOf(pages: readonly Page[], others: readonly string[] = [], catalogue = ''): string[] {
  const kids = pages.map((_, nth) => `${3 + nth * 2} 0 R`).join(' ');
  return [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    ...pages.flatMap(({ box = A4, drawing = LINE, resources = '', more = '' }, nth) => [
      `<< /Type /Page /Parent 2 0 R ${box} ${more} /Contents ${4 + nth * 2} 0 R /Resources << ${FONT} ${resources} >> >>`,
      streamOf(drawing),
    ]),
    ...others,
  ];
}

/** Forms that draw each other sixty times, nine deep: no machine ends with that. */
function endless(): Buffer {
  const first = 3 + 2 * 3;
  const depth = 9;
  const forms = Array.from({ length: depth }, (_, nth) => {
    const inner = nth + 1 < depth;
    const drawing = inner ? '/X Do '.repeat(60) : '0 0 m 500 700 l S';
    const resources = inner ? `/XObject << /X ${first + nth + 1} 0 R >>` : '';
    return `<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${resources} >> /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`;
  });
  const evil = { drawing: '/X Do', resources: `/XObject << /X ${first} 0 R >>` };
  return fileOf(pdfOf([{}, evil, {}], forms));
}

const script = `/OpenAction << /S /JavaScript /JS (app.alert\\("hop"\\); this.submitForm\\("http://127.0.0.1:9/"\\)) >>`;
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

export const hostilePdfs = {
  endless,
  script: () => fileOf(pdfOf([{}, {}], [], script)),
  /** Two hundred metres wide. */
  huge: () => fileOf(pdfOf([{}, { box: '/MediaBox [0 0 566929 842]' }])),
  manyObjects: () =>
    fileOf(
      pdfOf(
        [{}, {}],
        Array.from({ length: 100_000 }, () => '<< /A 1 >>'),
      ),
    ),
  brokenTable: () => fileOf(pdfOf([{}, {}]), '999999999'),
  deep: () => fileOf(pdfOf([{}, { more: `/Deep ${nested(20_000)}` }, {}])),
} satisfies Record<string, () => Buffer>;
