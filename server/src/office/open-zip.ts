// A zip in memory whose parts are read as streams. However much it claims or hides, no more than a bounded amount comes out of it.
import { Transform, type Readable } from 'node:stream';
import { officeRefusals } from '@hop/shared/office/refusals.js';
import yauzl from 'yauzl';

/** In bytes, of all parts together: a list of five thousand people has about three megabytes of XML. */
const MOST_INFLATED = 80 * 1024 * 1024;
const MOST_PARTS = 2_000;

export interface Zip {
  has: (path: string) => boolean;
  stream: (path: string) => Promise<Readable>;
  close: () => void;
}

export async function openZip(bytes: Buffer): Promise<Zip> {
  const file = await new Promise<yauzl.ZipFile>((resolve, reject) =>
    yauzl.fromBuffer(bytes, { lazyEntries: true, autoClose: false }, (error, opened) =>
      error ? reject(officeRefusals.damagedTable()) : resolve(opened),
    ),
  );
  const parts = await partsOf(file);
  let inflated = 0;
  const measured = (): Transform =>
    new Transform({
      transform(chunk: Buffer, _encoding, done) {
        inflated += chunk.length;
        if (inflated > MOST_INFLATED) done(officeRefusals.tableTooLarge());
        else done(null, chunk);
      },
    });
  return {
    has: (path) => parts.has(path),
    stream: (path) =>
      new Promise((resolve, reject) => {
        const entry = parts.get(path);
        if (!entry) return reject(officeRefusals.damagedTable());
        file.openReadStream(entry, (error, stream) => {
          if (error) return reject(officeRefusals.damagedTable());
          const through = measured();
          stream.once('error', () => through.destroy(officeRefusals.damagedTable()));
          through.once('close', () => stream.destroy());
          resolve(stream.pipe(through));
        });
      }),
    close: () => file.close(),
  };
}

function partsOf(file: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  return new Promise((resolve, reject) => {
    const parts = new Map<string, yauzl.Entry>();
    file.on('entry', (entry: yauzl.Entry) => {
      if (parts.size >= MOST_PARTS) return reject(officeRefusals.tableTooLarge());
      parts.set(entry.fileName, entry);
      file.readEntry();
    });
    file.once('end', () => resolve(parts));
    file.once('error', () => reject(officeRefusals.damagedTable()));
    file.readEntry();
  });
}
