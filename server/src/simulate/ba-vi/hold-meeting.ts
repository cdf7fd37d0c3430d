// `npm run simulate -- ba-vi`: the meeting of 31 sites and 139 people from the first check to the close, on our server as it is shipped,
// with a real client for everybody and short limits on a real clock. Ends by itself; prints one JSON line last.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { goToAgendaItem } from '@hop/shared/agenda/agenda-commands.js';
import { closeMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { writeConclusion } from '@hop/shared/minutes/minutes-commands.js';
import { Child, freePort, startServer, verify } from '../../testing/child-servers.js';
import { arrive } from './arriving.js';
import { bareSkewMs } from './bare-clocks.js';
import { enterAll, type Cast } from './cast.js';
import { discuss, registerEarly } from './discussing.js';
import { Screens } from './screens.js';
import { vote } from './voting.js';

/** How long a report or a ceremony is on, in ms. */
const ITEM_MS = 5_000;
/** Screens that are equal to the eye. */
const MAX_SKEW_MS = 200;

export async function holdBaVi(): Promise<boolean> {
  const dataDir = mkdtempSync(join(tmpdir(), 'hop-ba-vi-'));
  try {
    return await onFolder(dataDir);
  } finally {
    await Child.endAll();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function onFolder(dataDir: string): Promise<boolean> {
  const port = await freePort();
  const server = await startServer(dataDir, port);
  const begun = performance.now();
  const cast = await enterAll(`http://127.0.0.1:${port}`);
  const screens = new Screens(cast.screens);
  say(`${cast.people.length} people and ${cast.displays.length} displays are in`);
  await registerEarly(cast);
  await arrive(cast);
  say('the meeting is open');
  for (const number of [2, 3, 4, 5]) await item(cast, number);
  const discussed = await discuss(cast, screens);
  say(`${discussed.speeches} speeches were given`);
  const voted = await vote(cast);
  say('the result is declared');
  await item(cast, 8);
  await cast.secretary.does(writeConclusion, { baseVersion: 0, text: 'Kết luận của Chủ tọa.' });
  await item(cast, 9);
  await cast.chair.does(closeMeeting, {});
  screens.stop();
  const seconds = Math.round((performance.now() - begun) / 1000);
  const gaps = cast.screens.reduce((sum, { tablet }) => sum + tablet.gaps, 0);
  const { refusals } = cast;
  for (const { tablet } of cast.screens) tablet.close();
  await server.end('SIGTERM');
  const journalOk = (await verify(dataDir)) === 0;
  const floor = { maxScreenSkewMs: await bareSkewMs(cast.screens.length) };
  for (const sentence of refusals.unexplained) say(`unexplained: ${sentence}`);
  const ours = {
    people: cast.people.length,
    screens: cast.screens.length,
    ...discussed,
    ...voted,
    maxScreenSkewMs: screens.maxSkewMs,
    looks: screens.looks,
    maxDeliveryMs: screens.maxDeliveryMs,
    refusalsProvoked: refusals.provoked,
    refusalsUnexplained: refusals.unexplained.length,
    gaps,
    journalOk,
    seconds,
  };
  const ratio = Number((ours.maxScreenSkewMs / Math.max(1, floor.maxScreenSkewMs)).toFixed(2));
  console.log(JSON.stringify({ bench: 'simulate ba-vi', ours, floor, ratio }));
  return (
    journalOk &&
    gaps === 0 &&
    refusals.unexplained.length === 0 &&
    discussed.queueDisagreements === 0 &&
    discussed.lostSite?.keptPlace === true &&
    discussed.lostSite.keptAttendance &&
    ours.maxScreenSkewMs <= MAX_SKEW_MS
  );
}

async function item({ chair }: Cast, number: number): Promise<void> {
  await chair.does(goToAgendaItem, { agendaItemId: `demo-item-${number}` });
  await sleep(ITEM_MS);
}

const say = (sentence: string): void => console.log(sentence);
