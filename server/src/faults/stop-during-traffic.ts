// SIGTERM while commands are coming in: the server ends by itself, and what it acknowledged is there, once.
import { addAgendaItem } from '@hop/shared/agenda/agenda-commands.js';
import { setTimeout as sleep } from 'node:timers/promises';
import { startServer, type Child } from '../testing/child-servers.js';
import { expectThat } from './expect-that.js';
import { ask, seated, type Asked, type Cookies } from './room.js';

const TABLETS = 6;
/** A tablet may send thirty messages a second; this is half of that. */
const BETWEEN_MS = 60;
const BEFORE_STOP_MS = 1_000;

export interface Stopped {
  server: Child;
  sent: number;
  acknowledged: number;
  stoppedMs: number;
}

export async function stopDuringTraffic(
  before: Child,
  url: string,
  dataDir: string,
  cookies: Cookies,
): Promise<Stopped> {
  const tablets = await Promise.all(
    Array.from({ length: TABLETS }, () => seated(url, cookies.secretary)),
  );
  let stopping = false;
  const traffic = tablets.map(async (tablet, nth) => {
    const sent: (Asked & { title: string })[] = [];
    for (let count = 0; !stopping; count += 1) {
      const title = `${nth}.${count}`;
      sent.push({ ...(await ask(tablet, addAgendaItem, { title })), title });
      await sleep(BETWEEN_MS);
    }
    return sent;
  });
  await sleep(BEFORE_STOP_MS);
  const begun = performance.now();
  const ended = before.end('SIGTERM');
  const code = await ended;
  const stoppedMs = Math.round(performance.now() - begun);
  stopping = true;
  const sent = (await Promise.all(traffic)).flat();
  for (const tablet of tablets) tablet.close();
  expectThat(code === 0, `the server ended with ${code ?? 'the signal'} and not by itself`);

  const server = await startServer(dataDir, Number(new URL(url).port));
  const secretary = await seated(url, cookies.secretary);
  const titles = (): string[] => secretary.rows('agendaItem').map((item) => item.title);
  const acknowledged = sent.filter(({ reply }) => reply !== null && 'result' in reply);
  expectThat(acknowledged.length > TABLETS, 'there was traffic before the stop');
  const there = new Set(titles());
  const lost = acknowledged.filter(({ title }) => !there.has(title));
  expectThat(lost.length === 0, `${lost.length} acknowledged commands are gone`);
  for (const { title, commandId } of sent) {
    const { reply } = await ask(secretary, addAgendaItem, { title }, commandId);
    expectThat(reply !== null && 'result' in reply, `${title} sent again was refused`);
    await sleep(BETWEEN_MS);
  }
  const own = new Set(sent.map(({ title }) => title));
  const all = (): string[] => titles().filter((title) => own.has(title));
  await secretary.until(() => all().length >= sent.length);
  expectThat(all().length === sent.length, 'a command sent again worked twice');
  secretary.close();
  return { server, sent: sent.length, acknowledged: acknowledged.length, stoppedMs };
}
