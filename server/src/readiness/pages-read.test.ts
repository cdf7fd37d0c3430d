// Pages that were told and are not written yet: when a write fails, takes long, or the server stops.
import { markRead } from '@hop/shared/readiness/readiness-commands.js';
import { refusals } from '@hop/shared/core/refusal.js';
import type { PageRange } from '@hop/shared/readiness/page-ranges.js';
import { Logger } from '@nestjs/common';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DocumentRow } from '../documents/document.entity.js';
import type { CommandBus } from '../kernel/command-bus.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting } from '../testing/meeting-builder.js';
import { delegateOf } from '../testing/scenario.js';
import { documentOf } from '../testing/uploading.js';
import { PagesRead } from './pages-read.js';
import { ReadershipRow } from './readership.entity.js';

const asSystem = vi.fn();
let pagesRead: PagesRead;
beforeEach(() => {
  vi.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
  asSystem.mockReset().mockResolvedValue({ readers: 1 });
  pagesRead = new PagesRead({ asSystem } as unknown as CommandBus);
});
afterEach(() => pagesRead.onApplicationShutdown());

const scope = 'meeting:a';
const document = (versionNumber: number): DocumentRow =>
  Object.assign(new DocumentRow(), { id: 'paper', versionNumber, pages: 9 });
const read = (versionNumber: number, ...pages: PageRange[]): void =>
  pagesRead.note(scope, 'an', document(versionNumber), pages);
const reading = (versionNumber: number, ...pages: PageRange[]) => ({
  readings: [{ participantId: 'an', documentId: 'paper', versionNumber, pages }],
});

it('what could not be written is written with the next, together with what came meanwhile', async () => {
  asSystem.mockRejectedValueOnce(refusals.unavailable());
  read(1, [1, 2]);
  await pagesRead.write();
  read(1, [3, 3]);
  await pagesRead.write();
  expect(asSystem).toHaveBeenLastCalledWith(markRead, scope, reading(1, [1, 3]));
  await pagesRead.write();
  expect(asSystem).toHaveBeenCalledTimes(2);
});

it('what could not be written of a version does not come back upon the next version', async () => {
  let fail: (error: Error) => void = () => undefined;
  asSystem.mockReturnValueOnce(new Promise((_, reject) => (fail = reject)));
  read(1, [1, 2]);
  const first = pagesRead.write();
  await vi.waitFor(() => expect(asSystem).toHaveBeenCalledTimes(1));
  read(2, [9, 9]);
  fail(refusals.unavailable());
  await first;
  await pagesRead.write();
  expect(asSystem).toHaveBeenLastCalledWith(markRead, scope, reading(2, [9, 9]));
});

it('what a rule refuses is not sent for ever', async () => {
  asSystem.mockRejectedValueOnce(refusals.notFound());
  read(1, [1, 1]);
  await pagesRead.write();
  await pagesRead.write();
  expect(asSystem).toHaveBeenCalledTimes(1);
});

it('a server that stops waits for a write that is under way', async () => {
  let end: (result: object) => void = () => undefined;
  asSystem.mockReturnValueOnce(new Promise((resolve) => (end = resolve)));
  read(1, [1, 1]);
  void pagesRead.write();
  await vi.waitFor(() => expect(asSystem).toHaveBeenCalledTimes(1));
  let stopped = false;
  const stopping = pagesRead.onApplicationShutdown().then(() => (stopped = true));
  await new Promise((resume) => setTimeout(resume, 20));
  expect(stopped).toBe(false);
  end({ readers: 1 });
  await stopping;
});

it('of a server that stops, what was told up to its last answer is there at the next start', async () => {
  const app = await AppUnderTest.start();
  const meeting = await buildMeeting(app);
  const documentId = await documentOf(app, meeting, { pages: 9 });
  const row = (await app.rows(DocumentRow)).find(({ id }) => id === documentId);
  const { participantId } = delegateOf(meeting);
  const { app: nest } = app;
  const running = nest.get(PagesRead);
  // The last answers go out while the door is being closed.
  nest.getHttpServer().once('close', () => {
    if (row) running.note(meeting.scope, participantId, row, [[2, 4]]);
  });
  const { config, clock, remove } = await app.stop();
  const next = await AppUnderTest.open(config, clock, remove);
  const rows = (await next.rows(ReadershipRow)).filter(({ id }) => id === participantId);
  await next.close();
  const readPages = { [documentId]: { versionNumber: 1, ranges: [[2, 4]] } };
  expect(rows).toMatchObject([{ readPages }]);
});
