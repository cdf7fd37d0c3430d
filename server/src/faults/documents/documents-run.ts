// kill -9 while an Office file is being converted, and again while the text of a long PDF is being read: nothing of the killed server
// goes on, and the next one makes each document ready, once. It waits for the lease of the job that died, a minute each time.
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Document } from '@hop/shared/documents/document.js';
import { DEMO_MEETING_ID } from '../../seeds/demo/demo-rows.js';
import { signIn } from '../../simulate/tablet.js';
import { freePort, startServer, verify } from '../../testing/child-servers.js';
import { docxOf } from '../../testing/files.js';
import { pdfOf } from '../../testing/pdf.js';
import { expectThat } from '../expect-that.js';
import { seated } from '../room.js';
import { addFile } from './add-file.js';

const LONG_PDF_PAGES = 600;
const READY_MS = 150_000;
const CONVERTED = 'to be converted';
const READ = 'to be read';

export async function runDocuments(): Promise<true> {
  const dataDir = mkdtempSync(join(tmpdir(), 'hop-faults-'));
  try {
    await onFolder(dataDir);
    return true;
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Takes three seconds, and writes down as which process. */
async function slowConverter(folder: string): Promise<{ runs: () => number[] }> {
  const program = join(folder, 'soffice');
  const list = join(folder, 'runs');
  const pdf = join(folder, 'made.pdf');
  writeFileSync(pdf, await pdfOf(2));
  writeFileSync(program, `#!/bin/sh\necho $$ >> ${list}\nsleep 3\ncp ${pdf} in.pdf\n`);
  chmodSync(program, 0o755);
  process.env.SOFFICE_PATH = program;
  const runs = (): number[] =>
    existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n').map(Number) : [];
  return { runs };
}

const isAlive = (pid: number): boolean => existsSync(`/proc/${pid}`);

async function until(what: string, limitMs: number, holds: () => boolean): Promise<void> {
  for (const end = Date.now() + limitMs; !holds(); await sleep(20))
    expectThat(Date.now() < end, what);
}

async function onFolder(dataDir: string): Promise<void> {
  const converter = await slowConverter(dataDir);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let server = await startServer(dataDir, port);
  const cookie = await signIn(`${url}/api/demo/session`, { role: 'secretary' });
  const restarted = async (): Promise<void> => {
    await server.end('SIGKILL');
    server = await startServer(dataDir, port);
  };
  /** The documents of that title, once one of them is ready. */
  const whenReady = async (
    title: string,
    isReady: (one: Document) => boolean,
  ): Promise<Document> => {
    const tablet = await seated(url, cookie);
    const found = (): Document[] => tablet.rows('document').filter((one) => one.title === title);
    await until(`${title} never became ready`, READY_MS, () => found().some(isReady));
    const [first, ...others] = found();
    tablet.close();
    if (!first) throw new Error(`${title} is gone`);
    expectThat(others.length === 0, `${title} is there ${others.length + 1} times`);
    return first;
  };
  const at = { url, meetingId: DEMO_MEETING_ID, cookie };

  await addFile(at, CONVERTED, await docxOf('Good morning'), 'a.docx');
  await until('the conversion never began', 30_000, () => converter.runs().length > 0);
  await restarted();
  const [killed = 0] = converter.runs();
  await until('the converter outlived its server', 5_000, () => !isAlive(killed));
  const converted = await whenReady(CONVERTED, ({ reading }) => reading === 'ready');
  expectThat(converted.pages === 2, `${converted.pages} of 2 pages were made`);
  console.log('kill -9 during a conversion: the converter ended, the document is ready, once');

  await addFile(at, READ, await pdfOf(LONG_PDF_PAGES), 'a.pdf');
  await sleep(300);
  await restarted();
  const isRead = ({ textState }: Document): boolean => textState !== 'pending';
  const { textPages } = await whenReady(READ, isRead);
  expectThat(textPages === LONG_PDF_PAGES, `${textPages} of ${LONG_PDF_PAGES} pages were read`);
  console.log(`kill -9 during the reading of ${LONG_PDF_PAGES} pages: all are there, once`);

  await server.end('SIGTERM');
  expectThat((await verify(dataDir)) === 0, 'the journal does not verify');
  const ours = { conversions: converter.runs().length, pagesRead: textPages };
  console.log(JSON.stringify({ bench: 'faults documents', ours }));
}
