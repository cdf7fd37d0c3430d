// Pages as a scanner makes them: a printed page turned into a grey picture with the grain of paper, so that they weigh what scans weigh.
import { deflateSync } from 'node:zlib';
import { PDFiumLibrary } from '@hyzyla/pdfium';

const crcTable = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});
const crcOf = (bytes: Buffer): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};

function chunk(name: string, body: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(body.length);
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE(crcOf(named));
  return Buffer.concat([head, named, tail]);
}

/** An eight-bit grey PNG of rows from top to bottom. */
export function greyPng(pixels: Uint8Array, width: number, height: number): Buffer {
  const lines = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    lines.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Always the same grain: files made twice are the same files. */
function* grain(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state >>> 24;
  }
}

/** Every page of a PDF as a scan. `scale` 1 is 72 dots an inch; `every`: of so many pixels one has grain, which sets the weight. */
export async function scansOf(
  pdf: Buffer,
  { scale, every }: { scale: number; every: number },
): Promise<Buffer[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const scans: Buffer[] = [];
  for (const page of document.pages()) {
    const { data, width, height } = await page.render({
      ...{ scale, render: 'bitmap', colorSpace: 'Gray' },
    });
    const pixels = Uint8Array.from(data);
    const noise = grain(page.number + 1);
    for (let at = 0; at < pixels.length; at += every)
      pixels[at] = Math.max(0, (pixels[at] ?? 0) - (noise.next().value >> 3));
    scans.push(greyPng(pixels, width, height));
  }
  document.destroy();
  library.destroy();
  return scans;
}
