// Sharing a note: what is said before the server answers, after it, and when it says no.
import { annotationRefusals } from '@hop/shared/annotations/refusals.js';
import { asWritten } from '@hop/shared/annotations/placement.js';
import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { aParticipant } from '../../testing/samples';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { UiProvider } from '../../ui';
import type { Note } from './note-operations';
import { ShareDialog } from './share-dialog';

const note: Note = {
  ...{ id: 'n1', version: 3, documentId: 'report', versionNumber: 1, page: 4, text: 'xem giúp' },
  ...{ kind: 'text', colour: 'yellow', strokes: null, areas: null, spot: null, quote: null },
  ...asWritten(),
  ...{ writtenAt: 1, sharedWith: ['p2'], opinionAt: null, waiting: false },
};
const people = [
  aParticipant({ id: 'p1', name: 'Ngô Hữu Ất' }),
  aParticipant({ id: 'p2', name: 'Lê Thị Bình' }),
];
const closed = vi.fn();
let view: MeetingView;
afterEach(() => view.unmount());

async function dialog(answer: () => unknown, more: Partial<Note> = {}): Promise<void> {
  closed.mockClear();
  view = await renderWithMeeting(
    <UiProvider>
      <ShareDialog note={{ ...note, ...more }} onClose={closed} />
    </UiProvider>,
    { rows: { participant: people }, answer },
  );
  await view.settle();
}
const shareButton = () => {
  const found = [...document.querySelectorAll('button')].find((each) =>
    each.textContent.includes('Chia sẻ với 1 người'),
  );
  if (!found) throw new Error('no button');
  return found;
};
const press = () => act(async () => shareButton().click());
const screen = () => document.body.textContent;

it('says that those who may not read the document will not see it, and hides nobody for that', async () => {
  await dialog(() => ({ version: 4 }));
  expect(screen()).toContain('Người không được xem tài liệu này sẽ không thấy ghi chú.');
  expect(screen()).toContain('Lê Thị Bình');
});

it('names those first who have it already', async () => {
  await dialog(() => ({ version: 4 }));
  expect(screen()).toMatch(/Lê Thị Bình.*Ngô Hữu Ất/);
});

it('says that it is shared when the server has answered, and not before', async () => {
  let before = '';
  await dialog(() => {
    before = screen() + String(closed.mock.calls.length);
    return { version: 4 };
  });
  await press();
  await view.settle();
  expect(before).toContain('Lê Thị Bình');
  expect(before).not.toContain('Đã chia sẻ');
  expect(before).toMatch(/0$/);
  expect(screen()).toContain('Đã chia sẻ với 1 người.');
  expect(closed).toHaveBeenCalledTimes(1);
});

it('stays open when it was refused, and says what to do', async () => {
  await dialog(() => {
    throw annotationRefusals.nobodyThere();
  });
  await press();
  await view.settle();
  expect(document.querySelector('[role=alert]')?.textContent).toContain(
    'Người được chọn không còn trong cuộc họp. Hãy chọn lại.',
  );
  expect(closed).not.toHaveBeenCalled();
});

it('waits for a note that the server does not have yet', async () => {
  await dialog(() => ({ version: 4 }), { waiting: true });
  expect(screen()).toContain('Ghi chú chưa lên tới máy chủ.');
  expect(shareButton().disabled).toBe(true);
});
