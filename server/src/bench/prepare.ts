// `prepare`: an office prepares a council session on the server as it is shipped: 1,000 people from a spreadsheet, 82 papers of 1,043
// pages uploaded, counted and made searchable while others work, then searched. The floor of the run does the same to the same files
// without a server: hash, page count and text in one process.
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { headingRow, inputOf, matchColumns } from '@hop/shared/office/import-columns.js';
import { checkRows } from '@hop/shared/office/import-rules.js';
import { MOST_IMPORTED } from '@hop/shared/office/office-commands.js';
import { meetingScope } from '@hop/shared/core/protocol.js';
import { TABLE_TYPE } from '../office/people-files.controller.js';
import { renderXlsx } from '../official/render-xlsx.js';
import { searches } from '../seeds/council/searches.js';
import { sessionPeople } from '../seeds/council/session-people.js';
import { writeSession } from '../seeds/council/write-session.js';
import { Child, freePort, startServer } from '../testing/child-servers.js';
import { watchMemory } from './memory-of.js';
import { OfficeClient } from './office-client.js';
import { pause } from './raw-client.js';
import { report, rounded, series } from './report.js';

const PEOPLE = 1_000;
/** As the product's own client: more would only share the line. */
const AT_ONCE = 2;
const COMMAND_EVERY_MS = 200;
const LONGEST_INGEST_MS = 300_000;
/** What the office was promised, on two cores. */
const LIMITS = { importMs: 3_000, ingestSeconds: 90, commandMs: 200, searchMs: 100, rssMb: 500 };

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const begun = performance.now();
  return [await work(), performance.now() - begun];
}

async function importPeople(office: OfficeClient): Promise<number> {
  const file = await renderXlsx(sessionPeople(PEOPLE));
  const [written, ms] = await timed(async () => {
    const answer = await office.call('POST', '/api/office/table', file, TABLE_TYPE);
    const { rows } = answer as { rows: string[][] };
    const at = headingRow(rows) ?? 0;
    const match = matchColumns(rows[at] ?? []);
    const checked = checkRows(
      rows.slice(at + 1).map((row, nth) => ({ line: at + nth + 2, input: inputOf(row, match) })),
      { people: [], units: new Map(), sites: [] },
    ).filter(({ status }) => status !== 'error');
    for (let from = 0; from < checked.length; from += MOST_IMPORTED) {
      const part = checked.slice(from, from + MOST_IMPORTED).map(({ person }) => person);
      await office.command('people.import', 'office', { rows: part });
    }
    return checked.length;
  });
  if (written !== PEOPLE) throw new Error(`${written} of ${PEOPLE} people could be written`);
  return ms;
}

const newMeeting = (office: OfficeClient): Promise<{ meetingId: string }> =>
  office.command('meeting.create', 'office', {
    ...{ title: 'Session', type: 'councilSession', startsAt: Date.now(), place: 'Hall' },
    ...{ parentBody: 'Council', issuingBody: 'Council', locality: 'Ba Vi' },
  });

/** Seconds until all papers are there, counted and searchable, and how long other commands took meanwhile. */
async function ingest(office: OfficeClient, meetingId: string, paths: readonly string[]) {
  const waiting = [...paths];
  const begun = performance.now();
  let busy = true;
  const others = (async () => {
    const times: number[] = [];
    while (busy) {
      const args = { title: `Item ${times.length}` };
      const add = () => office.command('agendaItem.add', meetingScope(meetingId), args);
      times.push((await timed(add))[1]);
      await pause(COMMAND_EVERY_MS);
    }
    return times;
  })();
  const worker = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift())
      await office.handIn(meetingId, path);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  for (;;) {
    const { entities } = await office.rows(meetingId);
    const documents = entities['document'] ?? [];
    if (documents.every(({ textState }) => textState !== 'pending')) break;
    if (performance.now() - begun > LONGEST_INGEST_MS) throw new Error('never all searchable');
    await pause(COMMAND_EVERY_MS);
  }
  const seconds = (performance.now() - begun) / 1000;
  busy = false;
  return { seconds, commands: series(await others) };
}

async function search(office: OfficeClient, meetingId: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1)
    for (const words of searches) {
      const path = `/api/meetings/${meetingId}/search?q=${encodeURIComponent(words)}`;
      const [reply, ms] = await timed(() => office.call('GET', path));
      if ((reply as { hits: unknown[] }).hits.length === 0) throw new Error(`nothing for ${words}`);
      times.push(ms);
    }
  return series(times).p95Ms;
}

async function floorSeconds(paths: readonly string[]): Promise<number> {
  const library = await PDFiumLibrary.init();
  const [, ms] = await timed(async () => {
    for (const path of paths) {
      const bytes = await readFile(path);
      createHash('sha256').update(bytes).digest();
      const document = await library.loadDocument(bytes);
      for (const page of document.pages()) page.getText();
      document.destroy();
    }
  });
  library.destroy();
  return ms / 1000;
}

/** Whether everything stayed within its limit. */
export async function benchPrepare(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'hop-prepare-'));
  try {
    const { papers } = await writeSession(join(folder, 'session'));
    const paths = papers.map(({ path }) => path);
    const port = await freePort();
    const server = await startServer(join(folder, 'data'), port);
    const memory = watchMemory(server.pid);
    const office = await OfficeClient.enter(`http://127.0.0.1:${port}`);
    const import1000Ms = rounded(await importPeople(office));
    const { meetingId } = await newMeeting(office);
    const { seconds, commands } = await ingest(office, meetingId, paths);
    const searchP95Ms = await search(office, meetingId);
    const rssMb = await memory.stop();
    await server.end('SIGTERM');
    const floor = await floorSeconds(paths);
    const ours = {
      ...{ import1000Ms, ingestSeconds: rounded(seconds), commandP95Ms: commands.p95Ms },
      ...{ searchP95Ms, rssMb },
    };
    report('prepare', ours, { readSeconds: rounded(floor) }, seconds / floor);
    return (
      import1000Ms <= LIMITS.importMs &&
      seconds <= LIMITS.ingestSeconds &&
      commands.p95Ms <= LIMITS.commandMs &&
      searchP95Ms <= LIMITS.searchMs &&
      rssMb <= LIMITS.rssMb
    );
  } finally {
    await Child.endAll();
    await rm(folder, { recursive: true, force: true });
  }
}
