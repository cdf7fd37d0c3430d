// Writes what an office has on its disk before a council session: 82 papers in a folder, the list of people, the programme as text.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderXlsx } from '../../official/render-xlsx.js';
import { scansOf } from './scanned-pages.js';
import { sessionFiles, type SessionFile } from './session-files.js';
import { sessionPdf, writePdf } from './session-pdf.js';
import { sessionPeople } from './session-people.js';
import { programme } from './session-programme.js';

export interface WrittenSession {
  /** In the order of the agenda. */
  readonly papers: readonly (SessionFile & { readonly path: string })[];
  readonly peopleFile: string;
  readonly programmeFile: string;
}

/** Different pages that were put through the scanner; each file uses them in turn. */
const SCANNED = 24;
/** Ninety dots an inch and little grain: 155 KB a page, as the scanner of an office is set for long files. */
const LIGHT = { scale: 90 / 72, every: 18 };
/** Finer and with more grain: about a megabyte. */
const HEAVY = { scale: 150 / 72, every: 2 };

async function bytesOf(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of pdf) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function printedPages([first]: readonly SessionFile[]): Promise<Buffer> {
  if (!first) throw new Error('a session has papers');
  return bytesOf(sessionPdf({ ...first, textPages: SCANNED, scannedPages: 0 }, 1, []));
}

/** The largest paper of the session alone: 180 scanned pages, 28 MB. */
export async function writeScan(folder: string): Promise<SessionFile & { readonly path: string }> {
  const files = sessionFiles();
  const at = files.findIndex(({ textPages }) => textPages === 0);
  const paper = files[at];
  if (!paper) throw new Error('a session has a scan');
  const path = join(folder, paper.fileName);
  const scans = await scansOf(await printedPages(files), LIGHT);
  await writePdf(sessionPdf(paper, at + 2, scans), path);
  return { ...paper, path };
}

/** About 210 MB in all; takes half a minute. */
export async function writeSession(folder: string): Promise<WrittenSession> {
  const files = sessionFiles();
  const printed = await printedPages(files);
  const scans = { light: await scansOf(printed, LIGHT), heavy: await scansOf(printed, HEAVY) };
  const papersFolder = join(folder, 'tai-lieu');
  await mkdir(papersFolder, { recursive: true });
  const papers = files.map((file) => ({ ...file, path: join(papersFolder, file.fileName) }));
  for (const [seed, paper] of papers.entries())
    await writePdf(
      sessionPdf(paper, seed + 2, paper.textPages === 0 ? scans.light : scans.heavy),
      paper.path,
    );
  const peopleFile = join(folder, 'danh-sach-dai-bieu.xlsx');
  await writeFile(peopleFile, await renderXlsx(sessionPeople()));
  const programmeFile = join(folder, 'chuong-trinh.txt');
  await writeFile(programmeFile, programme());
  return { papers, peopleFile, programmeFile };
}
