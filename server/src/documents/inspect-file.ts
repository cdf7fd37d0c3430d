// What has been handed in, how many pages it has if that is known yet, or the refusal that says what is wrong with it.
import { open } from 'node:fs/promises';
import type { DocumentFormat } from '@hop/shared/documents/document.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import { carriesSecretMark } from '@hop/shared/documents/secret-mark.js';
import { inBoundedWorker, WorkerStopped } from './bounded-worker.js';
import { HEAD_BYTES, kindOf } from './file-kind.js';
import { inspectPdf } from './inspect-pdf.js';
import type { ArchiveInspection, ImageInspection } from './pdf-task.js';

const LIMIT_MS = 20_000;
/** Where the directory of a compound file may name what is in it, at either end of the file. */
const DIRECTORY_BYTES = 256 * 1024;
/** As the directory writes it. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

export interface InspectedFile {
  format: DocumentFormat;
  /** 0 where only the conversion will tell. */
  pages: number;
}

/** The name only decides how a file that is nothing known is spoken of. */
export async function inspectFile(path: string, givenName: string): Promise<InspectedFile> {
  const kind = kindOf(await bytesAt(path, 0, HEAD_BYTES));
  switch (kind) {
    case 'pdf':
      return { format: 'pdf', ...(await inspectPdf(path)) };
    case 'zip':
      return { format: await officeFormat(path), pages: 0 };
    case 'jpeg':
    case 'png':
      await inspectImage(path, kind);
      return { format: kind, pages: 0 };
    case 'compound':
      throw (await isEncrypted(path))
        ? documentRefusals.passwordOffice()
        : documentRefusals.oldOffice();
    case 'heic':
      throw documentRefusals.heicImage();
    case 'unknown':
      throw /\.pdf$/i.test(givenName)
        ? documentRefusals.notPdf()
        : documentRefusals.unknownFormat();
  }
}

async function officeFormat(path: string): Promise<DocumentFormat> {
  const found = await inBoundedWorker<ArchiveInspection>(
    { kind: 'archive', source: path },
    LIMIT_MS,
  ).catch((error: unknown): ArchiveInspection => {
    // What takes so long to unpack is one of those that are meant to.
    if (error instanceof WorkerStopped) return { fault: 'swollenOffice' };
    throw error;
  });
  if ('fault' in found) throw documentRefusals[found.fault]();
  if (carriesSecretMark(found.firstLines)) throw documentRefusals.stateSecret();
  return found.format;
}

async function inspectImage(path: string, format: 'jpeg' | 'png'): Promise<void> {
  const found = await inBoundedWorker<ImageInspection>(
    { kind: 'image', source: path, format },
    LIMIT_MS,
  ).catch((error: unknown): ImageInspection => {
    if (error instanceof WorkerStopped) return { fault: 'damagedImage' };
    throw error;
  });
  if (found !== null) throw documentRefusals[found.fault]();
}

async function isEncrypted(path: string): Promise<boolean> {
  const head = await bytesAt(path, 0, DIRECTORY_BYTES);
  const tail = await bytesAt(path, -DIRECTORY_BYTES, DIRECTORY_BYTES);
  return head.includes(ENCRYPTED) || tail.includes(ENCRYPTED);
}

/** A negative start counts from the end. */
async function bytesAt(path: string, start: number, length: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const from = start < 0 ? Math.max(0, size + start) : start;
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
