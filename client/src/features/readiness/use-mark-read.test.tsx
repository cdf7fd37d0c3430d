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
beforeEach(async () => {
  function Reader() {
    const [at, setAt] = useState<{ page: number; open: boolean }>({ page: 1, open: true });
    turn = (page) => act(async () => setAt({ page, open: true }));
    leave = () => act(async () => setAt({ page: 1, open: false }));
    useMarkRead(at.open ? report : undefined, at.page);
    return null;
  }
  view = await renderWithMeeting(<Reader />, { answer: () => ({ pages: 1 }) });
  vi.useFakeTimers();
  await leave();
  await turn(1);
});
afterEach(async () => {
  vi.useRealTimers();
  await view.unmount();
});
const wait = (ms: number) => act(async () => vi.advanceTimersByTimeAsync(ms));
const told = () => view.commands.map(({ args }) => (args as { pages: unknown }).pages);

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
});
