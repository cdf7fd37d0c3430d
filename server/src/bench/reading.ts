// `reading`: the 180-page, 28 MB scan of the try-out session in the reader, on a slow tablet: how soon its first page is there, how
// quickly a page turns that was drawn ahead, and what scrolling through a hundred pages costs. The floor of the same run is the PDF
// engine alone, on the same reading copy with the same settings; beside it stands the engine as it comes, on the original.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { meetingScope } from '@hop/shared/core/protocol.js';
import { SCAN_PAGES } from '../seeds/council/session-files.js';
import { writeScan } from '../seeds/council/write-session.js';
import { Child, freePort, startServer } from '../testing/child-servers.js';
import { Tablet } from './browser.js';
import { OfficeClient } from './office-client.js';
import { pause } from './raw-client.js';
import { openBare } from './reading-floor.js';
import { enterReader, openInReader, scrollThrough, turnPages } from './reading-reader.js';
import { median, report, rounded, series } from './report.js';

const MEETING = 'demo-ba-vi';
const LONGEST_PREPARATION_MS = 120_000;
/** What a reader was promised on such a tablet. */
const LIMITS = { ratio: 1.2, vsDefaults: 8, turnP95Ms: 100, rendererMb: 300 };

/** The address of its file, once a copy for reading was made. It stands last, so that nobody has it open when coming in. */
async function handedIn(office: OfficeClient, path: string, title: string): Promise<string> {
  await office.handIn(MEETING, path);
  const find = async () => {
    const { entities } = await office.rows(MEETING);
    return entities['document']?.find((each) => each['title'] === title);
  };
  const documentId = String((await find())?.['id']);
  const last = { documentId, agendaItemId: 'demo-item-9' };
  await office.command('document.move', meetingScope(MEETING), last);
  for (const begun = performance.now(); performance.now() - begun < LONGEST_PREPARATION_MS;) {
    const document = await find();
    if (document?.['reading'] === 'ready' && document['textState'] !== 'pending')
      return `/api/meetings/${MEETING}/documents/${documentId}/file`;
    await pause(200);
  }
  throw new Error('the scan was never ready');
}

/** Whether everything stayed within its limit. Rounds of ours, the floor and the defaults alternate. */
export async function benchReading(rounds: number): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'hop-reading-'));
  let tablet: Tablet | undefined;
  try {
    const { path, fileName } = await writeScan(folder);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const server = await startServer(join(folder, 'data'), port);
    const title = fileName.replace(/\.pdf$/, '');
    const file = await handedIn(await OfficeClient.enter(url), path, title);
    tablet = await Tablet.start();
    const first: number[] = [];
    const bare: number[] = [];
    const defaults: number[] = [];
    const turns: number[] = [];
    let grown = 0;
    for (let round = 0; round < rounds; round += 1) {
      const { page, leave } = await enterReader(tablet, url, MEETING);
      const opened = await openInReader(page, title, SCAN_PAGES);
      first.push(opened.ms);
      turns.push(...(await turnPages(page)));
      if (round === rounds - 1) grown = await scrollThrough(page, tablet, SCAN_PAGES);
      await leave();
      const { canvasWidth } = opened;
      bare.push(await openBare(tablet, url, { file, canvasWidth, defaults: false }));
      defaults.push(await openBare(tablet, url, { file, canvasWidth, defaults: true }));
    }
    await server.end('SIGTERM');
    const ratio = median(first) / median(bare);
    const ours = {
      ...{ firstPageMs: rounded(median(first)), ratio: Math.round(ratio * 100) / 100 },
      vsDefaults: Math.round((median(defaults) / median(first)) * 10) / 10,
      ...{ turnP95Ms: series(turns).p95Ms, rendererMb: Math.round(grown) },
    };
    report(
      'reading',
      ours,
      { firstPageMs: rounded(median(bare)), defaultsMs: rounded(median(defaults)) },
      ratio,
    );
    return (
      ours.ratio <= LIMITS.ratio &&
      ours.vsDefaults >= LIMITS.vsDefaults &&
      ours.turnP95Ms <= LIMITS.turnP95Ms &&
      ours.rendererMb <= LIMITS.rendererMb
    );
  } finally {
    await tablet?.close();
    await Child.endAll();
    await rm(folder, { recursive: true, force: true });
  }
}
