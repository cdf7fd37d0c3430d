// What the reader's own device reports: once per document and version, after a moment, and nothing that is known already.
import type { Document } from '@hop/shared/documents/document.js';
import { firstVersion } from '@hop/shared/documents/first-version.js';
import { act, useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { NewMark } from './new-mark';
import { useMarkOpened } from './use-mark-opened';

const report: Document = {
  ...{
    id: 'd1',
    version: 1,
    agendaItemId: null,
    position: 1,
    title: 'Báo cáo',
    access: 'everyone',
  },
  ...{ documentNumber: '', fileName: 'a.pdf', sizeBytes: 1, pages: 1, sha256: 'x' },
  ...firstVersion(1, null),
  versionNumber: 2,
};
let show: (document: Document | undefined) => Promise<void>;
let view: MeetingView | undefined;
afterEach(() => view?.unmount());

async function reader(opened?: Record<string, number>): Promise<MeetingView> {
  function Reader() {
    const [document, setDocument] = useState<Document | undefined>(undefined);
    show = (next) => act(async () => setDocument(next));
    useMarkOpened(document);
    return null;
  }
  const mine = opened && { myReadership: [{ id: 'participant-1', version: 1, opened, read: {} }] };
  view = await renderWithMeeting(<Reader />, {
    rows: mine ?? {},
    answer: () => ({ versionNumber: 2 }),
  });
  return view;
}
const wait = (ms: number) => act(async () => new Promise((resolve) => setTimeout(resolve, ms)));

it('reports what stays in view, with its version, and only once', async () => {
  const { commands } = await reader();
  await show(report);
  expect(commands).toHaveLength(0);
  await wait(2_100);
  await show(undefined);
  await show(report);
  await wait(2_100);
  expect(commands.map(({ name, args }) => [name, args])).toEqual([
    ['document.markOpened', { documentId: 'd1', versionNumber: 2 }],
  ]);
});

it('does not report what was only leafed over, nor what is known already', async () => {
  const { commands } = await reader({ d1: 2 });
  await show(report);
  await wait(2_100);
  await show({ ...report, id: 'd2' });
  await wait(100);
  await show(undefined);
  await wait(2_100);
  expect(commands).toHaveLength(0);
});

it('reports a new version of what was opened before', async () => {
  const { commands } = await reader({ d1: 1 });
  await show(report);
  await wait(2_100);
  expect(commands).toHaveLength(1);
});

it('a document is marked as new until its present version was opened', async () => {
  const marked = async (opened: Record<string, number>): Promise<string> => {
    await view?.unmount();
    const rows = { myReadership: [{ id: 'participant-1', version: 1, opened, read: {} }] };
    view = await renderWithMeeting(<NewMark document={report} />, { rows });
    return view.container.textContent;
  };
  expect(await marked({})).toBe('Mới');
  expect(await marked({ d1: 1 })).toBe('Bản mới (2)');
  expect(await marked({ d1: 2 })).toBe('');
});
