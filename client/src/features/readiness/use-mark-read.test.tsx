// What the reader's own device tells of how far they have read: pages of a second or more, seldom, and what is left at leaving.
import type { Document } from '@hop/shared/documents/document.js';
import { firstVersion } from '@hop/shared/documents/first-version.js';
import { act, useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { useMarkRead } from './use-mark-read';

const report: Document = {
  ...{
    id: 'd1',
    version: 1,
    agendaItemId: null,
    position: 1,
    title: 'Báo cáo',
    access: 'everyone',
  },
  ...{ documentNumber: '', fileName: 'a.pdf', sizeBytes: 1, pages: 20, sha256: 'x' },
  ...firstVersion(1, null),
};
let turn: (page: number) => Promise<void>;
let leave: () => Promise<void>;
let view: MeetingView;
let reports: { path: string; pages: unknown }[];
beforeEach(async () => {
  function Reader() {
    const [at, setAt] = useState<{ page: number; open: boolean }>({ page: 1, open: true });
    turn = (page) => act(async () => setAt({ page, open: true }));
    leave = () => act(async () => setAt({ page: 1, open: false }));
    useMarkRead(at.open ? report : undefined, at.page);
    return null;
  }
  reports = [];
  vi.stubGlobal('fetch', async (path: string, { body }: { body: string }) => {
    reports.push({ path, pages: (JSON.parse(body) as { pages: unknown }).pages });
    return new Response(null, { status: 204 });
  });
  view = await renderWithMeeting(<Reader />);
  vi.useFakeTimers();
  await leave();
  await turn(1);
});
afterEach(async () => {
  vi.useRealTimers();
  await view.unmount();
  vi.unstubAllGlobals();
});
const wait = (ms: number) => act(async () => vi.advanceTimersByTimeAsync(ms));
const told = () => reports.map(({ pages }) => pages);

it('tells pages of a second or more, after fifteen seconds, and not what was leafed over', async () => {
  await wait(1_100);
  await turn(2);
  await wait(500);
  await turn(3);
  await wait(1_100);
  expect(told()).toEqual([]);
  await wait(13_000);
  expect(told()).toEqual([
    [
      [1, 1],
      [3, 3],
    ],
  ]);
  await wait(31_000);
  expect(told()).toHaveLength(1);
});

it('tells what is left when the reader leaves', async () => {
  await wait(1_100);
  await leave();
  expect(told()).toEqual([[[1, 1]]]);
  expect(reports[0]?.path).toMatch(/^\/api\/meetings\/[^/]+\/documents\/d1\/read$/);
});
