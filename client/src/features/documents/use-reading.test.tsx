// Reading and following: the page goes somewhere only when the reader wants it, or follows.
import type { Document, Presentation } from '@hop/shared/documents/document.js';
import { firstVersion } from '@hop/shared/documents/first-version.js';
import { act } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { useFollowStatus } from './use-follow-status';
import { useReading, type Reading } from './use-reading';

const paper = (id: string, position: number): Document => ({
  id,
  version: 1,
  agendaItemId: null,
  position,
  title: `Báo cáo ${id}`,
  documentNumber: '',
  fileName: `${id}.pdf`,
  sizeBytes: 1000,
  pages: 24,
  sha256: id,
  access: 'everyone',
  ...firstVersion(0, null),
});
const shown = (documentId: string | null, page: number, version: number): Presentation => ({
  id: 'meeting-1',
  version,
  documentId,
  page,
  leaderId: null,
  shownAt: version,
});

let reading: Reading;
let detail: string;
function Probe() {
  reading = useReading();
  detail = useFollowStatus(reading).detail;
  return null;
}
const start = (presentation: Presentation[] = []): Promise<MeetingView> =>
  renderWithMeeting(<Probe />, {
    rows: { document: [paper('a', 1), paper('b', 2)], presentation },
  });
const does = (what: () => void) => act(async () => what());

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe('reading', () => {
  it('begins with the document that is shown, else with the first', async () => {
    const view = await start([shown('b', 3, 1)]);
    expect(reading.document?.id).toBe('b');
    await view.unmount();
    localStorage.clear();
    const other = await start();
    expect(reading.document?.id).toBe('a');
    await other.unmount();
  });

  it('begins where this reader was before', async () => {
    const view = await start();
    await does(() => reading.open('b'));
    await view.unmount();
    const again = await start([shown('a', 1, 1)]);
    expect(reading.document?.id).toBe('b');
    await again.unmount();
  });

  it('does not move when the chair shows a page', async () => {
    const view = await start();
    await view.patch({ presentation: [shown('b', 7, 1)] });
    expect(reading.document?.id).toBe('a');
    expect(reading.jump).toBeNull();
    expect(detail).toBe('Ở tài liệu khác');
    await view.unmount();
  });

  it('stays with a document that was removed until the reader chooses another', async () => {
    const view = await start();
    await view.patch({}, { document: ['a'] });
    expect(reading.document).toBeUndefined();
    await does(() => reading.open('b'));
    expect(reading.document?.id).toBe('b');
    await view.unmount();
  });
});

describe('following', () => {
  it('goes to the shown document and page, and on with the chair', async () => {
    const view = await start([shown('b', 3, 1)]);
    await does(() => reading.open('a'));
    await does(() => reading.toggleFollow());
    expect(reading.jump).toEqual({ documentId: 'b', page: 3 });
    await view.patch({ presentation: [shown('a', 9, 2)] });
    expect(reading.document?.id).toBe('a');
    expect(reading.jump).toEqual({ documentId: 'a', page: 9 });
    expect(detail).toBe('Đang theo, trang 9');
    await view.unmount();
  });

  it('waits while one leads the room oneself, and then goes where the room is', async () => {
    const view = await start([shown('a', 3, 1)]);
    await does(() => reading.toggleFollow());
    await does(() => reading.setLeads(true));
    await does(() => reading.goTo(4));
    await view.patch({ presentation: [shown('a', 5, 2)] });
    expect(reading.jump).toEqual({ documentId: 'a', page: 4 });
    expect(reading.follow).toBe('on');
    await does(() => reading.setLeads(false));
    expect(reading.jump).toEqual({ documentId: 'a', page: 5 });
    await view.unmount();
  });

  it('ends with a page turn of one’s own, and one tap leads back', async () => {
    const view = await start([shown('a', 3, 1)]);
    await does(() => reading.toggleFollow());
    await does(() => reading.seen(4, true));
    expect(reading.follow).toBe('left');
    await view.patch({ presentation: [shown('a', 5, 2)] });
    expect(reading.jump).toEqual({ documentId: 'a', page: 3 });
    expect(detail).toBe('Chủ tọa ở trang 5');
    await does(() => reading.toggleFollow());
    expect(reading.jump).toEqual({ documentId: 'a', page: 5 });
    await view.unmount();
  });

  it('does not end when the page changes without the reader’s hand', async () => {
    const view = await start([shown('a', 3, 1)]);
    await does(() => reading.toggleFollow());
    await does(() => reading.seen(4, false));
    expect(reading.follow).toBe('on');
    await view.unmount();
  });

  it('survives a reload of the tab', async () => {
    const view = await start([shown('b', 3, 1)]);
    await does(() => reading.toggleFollow());
    await view.unmount();
    const again = await start([shown('b', 8, 2)]);
    expect(reading.follow).toBe('on');
    expect(reading.jump).toEqual({ documentId: 'b', page: 8 });
    await again.unmount();
  });

  it('says so when the shown document is not for this reader', async () => {
    const view = await start([shown('hidden', 2, 1)]);
    expect(detail).toBe('Đang xem tài liệu nội bộ');
    await does(() => reading.toggleFollow());
    expect(reading.document?.id).toBe('a');
    await view.unmount();
  });
});
