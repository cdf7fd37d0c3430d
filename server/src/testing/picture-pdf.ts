// PDFs whose one page is one picture, packed as scanners pack it: written byte by byte, since no library of ours writes them.

/** A red and a blue half, 16 × 32, as JPEG 2000. */
const JPX =
  'AAAADGpQICANCocKAAAAFGZ0eXBqcDIgAAAAAGpwMiAAAAAtanAyaAAAABZpaGRyAAAAIAAAABAAAw8HAAAAAAAPY29scgEAAAAAABAAAAEWanAyY/9P/1EALwAAAAAAEAAAACAAAAAAAAAAAAAAABAAAAAgAAAAAAAAAAAAAw8BAQ8BAQ8BAf9SAAwAAAABAQQEBAAB/1wAEECAiIiQiIiQiIiQiIiQ/2QAJQABQ3JlYXRlZCBieSBPcGVuSlBFRyB2ZXJzaW9uIDIuNS4w/5AACgAAAAAAkgAB/5PP/DAMCT9P3/iQKAtEcwJf/3jAMAROPELLv4Cj/wYCgAmDu8Tho/8GAgAANz+HgKf+JBQMa5iVt+JZNYZfp/4kDg8boJQPwA+Ap/4kJgDRFcCoIFSTcsHuqyRJIkiSJIen/iQUA4EdwAWSno//f4Cj/wYDAD5ipwG976f+JAw9pj3yA9f/2Q==';

/** A part of a JBIG2 stream that belongs to page 1. */
function segment(number: number, type: number, data: Buffer): Buffer {
  const head = Buffer.alloc(11);
  head.writeUInt32BE(number);
  head.writeUInt8(type, 4);
  head.writeUInt8(1, 6);
  head.writeUInt32BE(data.length, 7);
  return Buffer.concat([head, data]);
}

const words = (...values: number[]): Buffer =>
  Buffer.concat(
    values.map((value) => {
      const word = Buffer.alloc(4);
      word.writeUInt32BE(value);
      return word;
    }),
  );

const PAGE_INFORMATION = 48;
/** The page begins black, and nothing is drawn over it. */
const BLACK = 0x04;

/** 16 × 16 in JBIG2, black: a reader that cannot unpack it leaves the sheet white. */
const jbig2 = (): Buffer =>
  segment(0, PAGE_INFORMATION, Buffer.concat([words(16, 16, 0, 0), Buffer.from([BLACK, 0, 0])]));

/** A page that its picture fills; `broken` keeps the beginning of the picture alone. */
export function picturePdf(packing: 'JBIG2Decode' | 'JPXDecode', broken = false): Buffer {
  const whole = packing === 'JBIG2Decode' ? jbig2() : Buffer.from(JPX, 'base64');
  const bytes = broken ? whole.subarray(0, 20) : whole;
  const kind =
    packing === 'JBIG2Decode'
      ? '/Width 16 /Height 16 /ColorSpace /DeviceGray /BitsPerComponent 1'
      : '/Width 16 /Height 32';
  const drawing = 'q 200 0 0 200 0 0 cm /Im Do Q';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << /XObject << /Im 5 0 R >> >> >>',
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    `<< /Type /XObject /Subtype /Image ${kind} /Filter /${packing} /Length ${bytes.length} >>\nstream\n${bytes.toString('latin1')}\nendstream`,
  ];
  return pdfOfObjects(objects);
}

/** A file of these objects, the first of which is its catalogue. Each character is a byte. */
export function pdfOfObjects(objects: readonly string[]): Buffer {
  let file = '%PDF-1.5\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
