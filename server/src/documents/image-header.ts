// How large an image is and which way up, read from its header: before anything unpacks its pixels.

export interface ImageHeader {
  width: number;
  height: number;
  /** Quarter turns to the right until it stands upright. */
  turns: 0 | 1 | 2 | 3;
}

/** Turns by the EXIF orientation; mirrored ones are only turned. */
const turnsOf: Readonly<Record<number, ImageHeader['turns']>> = {
  3: 2,
  4: 2,
  5: 1,
  6: 1,
  7: 3,
  8: 3,
};
const ORIENTATION = 0x0112;
/** Frame headers; the marks between them (DHT, JPG, DAC) are none. */
const isFrame = (mark: number): boolean =>
  mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc;

/** null when it is broken or was cut off. */
export function imageHeader(bytes: Buffer, format: 'jpeg' | 'png'): ImageHeader | null {
  try {
    return format === 'png' ? pngHeader(bytes) : jpegHeader(bytes);
  } catch {
    return null;
  }
}

function pngHeader(bytes: Buffer): ImageHeader | null {
  if (bytes.toString('latin1', 12, 16) !== 'IHDR' || !bytes.subarray(-64).includes('IEND'))
    return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), turns: 0 };
}

function jpegHeader(bytes: Buffer): ImageHeader | null {
  // Cameras write their own things behind the end mark.
  if (bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) < 4) return null;
  let turns: ImageHeader['turns'] = 0;
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return null;
    const mark = bytes.readUInt8(at + 1);
    if (mark === 0xff) {
      at += 1;
      continue;
    }
    const length = bytes.readUInt16BE(at + 2);
    if (isFrame(mark))
      return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7), turns };
    if (mark === 0xe1) turns = exifTurns(bytes.subarray(at + 4, at + 2 + length)) ?? turns;
    at += 2 + length;
  }
  return null;
}

function exifTurns(segment: Buffer): ImageHeader['turns'] | null {
  if (segment.toString('latin1', 0, 6) !== 'Exif\0\0') return null;
  const tiff = segment.subarray(6);
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const entries = short(directory);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (short(at) === ORIENTATION) return turnsOf[short(at + 8)] ?? 0;
  }
  return null;
}
