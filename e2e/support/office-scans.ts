// Papers as offices have lain in drawers for years: scans packed as JBIG2 and JPEG 2000, and pages whose fonts stay on the machine that
// made them. Written byte by byte, as no library of ours writes them.

/** A red and a blue half, 16 × 32, as JPEG 2000. */
const JPX =
  'AAAADGpQICANCocKAAAAFGZ0eXBqcDIgAAAAAGpwMiAAAAAtanAyaAAAABZpaGRyAAAAIAAAABAAAw8HAAAAAAAPY29scgEAAAAAABAAAAEWanAyY/9P/1EALwAAAAAAEAAAACAAAAAAAAAAAAAAABAAAAAgAAAAAAAAAAAAAw8BAQ8BAQ8BAf9SAAwAAAABAQQEBAAB/1wAEECAiIiQiIiQiIiQiIiQ/2QAJQABQ3JlYXRlZCBieSBPcGVuSlBFRyB2ZXJzaW9uIDIuNS4w/5AACgAAAAAAkgAB/5PP/DAMCT9P3/iQKAtEcwJf/3jAMAROPELLv4Cj/wYCgAmDu8Tho/8GAgAANz+HgKf+JBQMa5iVt+JZNYZfp/4kDg8boJQPwA+Ap/4kJgDRFcCoIFSTcsHuqyRJIkiSJIen/iQUA4EdwAWSno//f4Cj/wYDAD5ipwG976f+JAw9pj3yA9f/2Q==';
/** One page of 16 × 16 that begins black, and nothing drawn over it, as JBIG2. */
const JBIG2 = '00000000300001000000130000001000000010000000000000000004' + '0000';

interface Paper {
  readonly drawing: string;
  readonly resources: string;
  readonly others: readonly string[];
}

function fileOf({ drawing, resources, others }: Paper): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << ${resources} >> >>`,
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    ...others,
  ];
  let file = '%PDF-1.5\n';
  const offsets = objects.map((object, nth) => {
    const offset = file.length;
    file += `${nth + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** A page that its picture fills. */
function scan(packing: string, bytes: Buffer, kind: string): Buffer {
  return fileOf({
    drawing: 'q 595 0 0 842 0 0 cm /Im Do Q',
    resources: '/XObject << /Im 5 0 R >>',
    others: [
      `<< /Type /XObject /Subtype /Image ${kind} /Filter /${packing} /Length ${bytes.length} >>\nstream\n${bytes.toString('latin1')}\nendstream`,
    ],
  });
}

/** A page of one line in a font that is named only. Each character is a byte. */
function written(font: string, line: string): Buffer {
  return fileOf({
    drawing: `BT /F 30 Tf 60 700 Td (${line}) Tj ET`,
    resources: '/Font << /F 5 0 R >>',
    others: [
      `<< /Type /Font /Subtype /TrueType /BaseFont /${font} /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 32 /Widths [250] /FontDescriptor 6 0 R >>`,
      `<< /Type /FontDescriptor /FontName /${font} /Flags 34 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 /MissingWidth 500 >>`,
    ],
  });
}

export const officeScans = {
  jbig2: () =>
    scan(
      'JBIG2Decode',
      Buffer.from(JBIG2, 'hex'),
      '/Width 16 /Height 16 /ColorSpace /DeviceGray /BitsPerComponent 1',
    ),
  jpx: () => scan('JPXDecode', Buffer.from(JPX, 'base64'), '/Width 16 /Height 32'),
  times: () => written('TimesNewRomanPSMT', 'Bao cao thang 9'),
  tcvn3: () => written('.VnTime', 'quy\xd5t \xae\xdenh'),
};
