// Real PDFs, whole and broken, in the real worker; and the copy that opens fast.
import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pdfOf } from '../testing/pdf.js';
import { inBoundedWorker, WorkerStopped } from './bounded-worker.js';
import { DiskFileStore } from './disk-file-store.js';
import { inspectPdf } from './inspect-pdf.js';
import type { PdfText } from './pdf-task.js';
import { ReadingCopies } from './reading-copy.js';

const dataDir = mkdtempSync(join(tmpdir(), 'hop-files-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

describe('inspecting a PDF', () => {
  it('counts its pages', async () => {
    expect(await inspectPdf(await pdfOf(7))).toEqual({ pages: 7 });
  });

  it('refuses an empty file, a text and a web page', async () => {
    await expect(inspectPdf(Buffer.alloc(0))).rejects.toThrow('documents.emptyFile');
    await expect(inspectPdf(Buffer.from('hello'))).rejects.toThrow('documents.notPdf');
    await expect(inspectPdf(Buffer.from('<html><script>'))).rejects.toThrow('documents.notPdf');
  });

  it('refuses a file that was cut off, wherever it was cut', async () => {
    const whole = await pdfOf(20);
    for (const part of [0.2, 0.5, 0.9, 0.999])
      await expect(inspectPdf(whole.subarray(0, whole.length * part))).rejects.toThrow(
        'documents.damagedPdf',
      );
  });

  it('refuses a header and an end mark with nothing between', async () => {
    await expect(inspectPdf(Buffer.from('%PDF-1.7\nnothing\n%%EOF\n'))).rejects.toThrow(
      'documents.damagedPdf',
    );
  });

  it('refuses a file that asks for a password', async () => {
    const locked = await pdfOf(1, { userPassword: 'x', pdfVersion: '1.7' });
    await expect(inspectPdf(locked)).rejects.toThrow('documents.passwordPdf');
  });

  it('takes a file that only its owner may change', async () => {
    expect(await inspectPdf(await pdfOf(2, { ownerPassword: 'x' }))).toEqual({ pages: 2 });
  });

  it('stops at the stamp of a state secret, and not at the word in a sentence', async () => {
    const stamped = (text: string) => pdfOf(1, {}, text);
    await expect(inspectPdf(await stamped('TUYỆT MẬT\nBáo cáo'))).rejects.toThrow(
      'documents.stateSecret',
    );
    await expect(inspectPdf(await stamped('MẬT\nBáo cáo'))).rejects.toThrow(
      'documents.stateSecret',
    );
    expect(await inspectPdf(await stamped('Sản lượng MẬT ong\nMẶT bằng'))).toEqual({ pages: 1 });
  });

  it('kills the worker when its time is over', async () => {
    const source = join(dataDir, 'long.pdf');
    await writeFile(source, await pdfOf(400));
    const task = { kind: 'text', source, memoryBytes: 2 ** 28, from: 1, count: 400 } as const;
    await expect(inBoundedWorker(task, 1)).rejects.toThrow(WorkerStopped);
    expect(await inBoundedWorker<PdfText>(task, 20_000)).toHaveLength(400);
  });

  it('does not let the PDF engine take more memory than it may', async () => {
    const padding = Buffer.from(`%${'x'.repeat(20 * 2 ** 20)}\n`);
    const source = Buffer.concat([await pdfOf(3), padding, Buffer.from('%%EOF\n')]);
    const pagesWithin = async (megabytes: number) =>
      inBoundedWorker({ kind: 'inspect', source, memoryBytes: megabytes * 2 ** 20 }, 20_000).catch(
        (error: unknown) => error,
      );
    expect(await pagesWithin(128)).toMatchObject({ pages: 3 });
    expect(await pagesWithin(18)).not.toMatchObject({ pages: 3 });
  });
});

describe('the reading copy', () => {
  it('has the same pages in object streams and leaves the original as it was', async () => {
    const files = new DiskFileStore(dataDir);
    const original = await pdfOf(12);
    const { sha256, sizeBytes } = await files.put(original);
    await new ReadingCopies(files).make(sha256, 12);
    expect(sizeBytes).toBe(original.length);
    expect(await files.sizeOf(sha256)).toBe(original.length);
    const path = files.pathOf(sha256, 'reading');
    expect(await inspectPdf(path)).toEqual({ pages: 12 });
    const copied = Buffer.concat(await files.open(sha256, 'reading').toArray());
    expect(copied.includes('/ObjStm')).toBe(true);
    expect(original.includes('/ObjStm')).toBe(false);
  });

  it('is written by the worker where qpdf is not installed', async () => {
    const files = new DiskFileStore(dataDir);
    const { sha256 } = await files.put(await pdfOf(5));
    const target = join(dataDir, 'rewritten.pdf');
    const source = files.pathOf(sha256, 'original');
    await inBoundedWorker({ kind: 'rewrite', source, target }, 20_000);
    expect(await inspectPdf(target)).toEqual({ pages: 5 });
  });

  it('is left out when pages were lost', async () => {
    const files = new DiskFileStore(dataDir);
    const { sha256 } = await files.put(await pdfOf(4));
    await new ReadingCopies(files).make(sha256, 5);
    expect(await files.has(sha256, 'reading')).toBe(false);
  });

  it('is left out for a file that cannot be rewritten', async () => {
    const files = new DiskFileStore(dataDir);
    const { sha256 } = await files.put(Buffer.from('%PDF-1.7\nnothing\n%%EOF\n'));
    await new ReadingCopies(files).make(sha256, 1);
    expect(await files.has(sha256, 'reading')).toBe(false);
  });
});
