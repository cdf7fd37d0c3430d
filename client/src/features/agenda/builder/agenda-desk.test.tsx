// The desk around the list: undo by button and by keys, removed items, a pasted programme, sittings, and who else is at work.
import type { AgendaItem } from '@hop/shared/agenda/agenda-item.js';
import type { Sitting } from '@hop/shared/meetings/meeting.js';
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import {
  renderWithMeeting,
  type GivenRows,
  type MeetingView,
} from '../../../testing/render-with-meeting';
import { aMeeting, aParticipant } from '../../../testing/samples';
import { UiProvider } from '../../../ui';
import { AgendaBuilder } from './agenda-builder';
import { ColleaguesHere } from './colleagues-here';
import { PasteAgenda } from './paste-agenda';
import { RemovedItems } from './removed-items';
import { SeveralIntoSitting, useSeveral } from './several-into-sitting';
import { UndoButton } from './undo-button';
import { useEditors } from './use-editors';

const item = (id: string, position: number, sittingId: string | null = null): AgendaItem => ({
  ...{ id, version: 1, parentId: null, position, sittingId, title: `Nội dung ${id}` },
  ...{ kind: 'report', plannedMinutes: 10, presenter: '', presenterUnit: '', access: 'everyone' },
  ...{ state: 'waiting', startedAt: null, usedMs: 0 },
});
const sitting = (id: string, number: number): Sitting => ({
  ...{ id, version: 1, number, state: 'planned', title: '' },
  ...{ startsAt: null, plannedEndAt: null, startedAt: null, endedAt: null },
});

function Desk() {
  const colleagues = useEditors('a');
  const { several, begin, end } = useSeveral();
  return (
    <UiProvider>
      <UndoButton />
      <RemovedItems />
      <PasteAgenda />
      <SeveralIntoSitting several={several} onBegin={begin} onEnd={end} />
      <input aria-label="ghi" />
      <ColleaguesHere colleagues={colleagues} />
      <AgendaBuilder
        chosenId="a"
        onChoose={() => undefined}
        colleagues={colleagues}
        several={several}
      />
    </UiProvider>
  );
}

let view: MeetingView;
afterEach(() => view.unmount());
async function opened(rows: GivenRows = {}): Promise<void> {
  view = await renderWithMeeting(<Desk />, {
    actor: { role: 'secretary', participantId: 'me' },
    rows: { meeting: [aMeeting()], agendaItem: [item('a', 1), item('b', 2)], ...rows },
  });
}
const button = (name: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent).includes(name),
  );
async function press(name: string): Promise<void> {
  await act(async () => button(name)?.click());
  await view.settle();
}
const sent = () => view.commands.map(({ name, args }) => [name, args]);
const keys = async (target: EventTarget): Promise<void> => {
  const event = { key: 'z', ctrlKey: true, bubbles: true };
  await act(async () => void target.dispatchEvent(new KeyboardEvent('keydown', event)));
  await view.settle();
};

it('takes back what one did oneself, says what that is, and offers nothing of others', async () => {
  const done = { id: 'x', version: 1, kind: 'removed', title: 'Khai mạc', count: 1 } as const;
  await opened({ agendaAct: [{ ...done, participantId: 'another' }] });
  expect(button('Hoàn tác')).toBeUndefined();
  await view.patch({ agendaAct: [{ ...done, id: 'y', participantId: 'me' }] });
  expect(button('Hoàn tác')?.textContent).toContain('xóa “Khai mạc”');
  await press('Hoàn tác');
  expect(sent()).toEqual([['agenda.undo', {}]]);
});

it('takes back by Ctrl+Z, but not while text is being written', async () => {
  const done = { id: 'x', version: 1, kind: 'added', title: 'Khai mạc', count: 3 } as const;
  await opened({ agendaAct: [{ ...done, participantId: 'me' }] });
  const field = view.container.querySelector('input');
  if (field) await keys(field);
  expect(sent()).toEqual([]);
  await keys(document.body);
  expect(sent()).toEqual([['agenda.undo', {}]]);
});

it('brings a removed item back', async () => {
  const gone = { id: 'r', version: 1, title: 'Bế mạc', kind: 'ceremony' as const };
  const rest = { plannedMinutes: 5, presenter: '', removedAt: 0 };
  await opened({ removedAgendaItem: [{ ...gone, ...rest }] });
  await press('Đã xóa (1)');
  expect(document.body.textContent).toContain('Bế mạc');
  await press('Khôi phục');
  expect(sent()).toEqual([['agendaItem.restore', { agendaItemId: 'r' }]]);
});

it('reads a pasted list, lets it be corrected, and adds it as one act', async () => {
  await opened();
  await press('Dán từ Word');
  const text = document.querySelector('textarea');
  const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') ?? {};
  await act(async () => {
    set?.call(text, '1. Khai mạc (10 phút)\n2. Báo cáo\n3. Thừa');
    text?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(document.body.textContent).toContain('Đọc được 3 nội dung');
  await press('Đưa mục 2 vào mục trên');
  await press('Bỏ nội dung thứ 3');
  await press('Thêm 2 nội dung');
  const none = { presenter: '', presenterUnit: '' };
  expect(sent()).toEqual([
    [
      'agenda.addMany',
      {
        items: [
          { title: 'Khai mạc', kind: 'ceremony', plannedMinutes: 10, depth: 0, ...none },
          { title: 'Báo cáo', kind: 'report', plannedMinutes: 0, depth: 1, ...none },
        ],
      },
    ],
  ]);
});

it('parts the list by sittings once items are given to them, and folds one away', async () => {
  await opened({ sitting: [sitting('s1', 1), sitting('s2', 2)] });
  expect(view.container.textContent).not.toContain('Phiên 1');
  await view.patch({ agendaItem: [item('a', 1, 's1')] });
  const heads = [...view.container.querySelectorAll('h3')].map((one) => one.textContent);
  expect(heads).toHaveLength(3);
  // What is given to none yet begins with the meeting, so it stands in front.
  expect(heads[0]).toContain('Chưa xếp phiên');
  expect(heads[1]).toContain('Phiên 1');
  expect(heads[2]).toContain('Chưa có nội dung');
  await act(async () => view.container.querySelector<HTMLButtonElement>('h3 button')?.click());
  expect(view.container.textContent).not.toContain('Nội dung b');
  expect(view.container.textContent).toContain('Nội dung a');
});

it('shows on a row who else has it open, until they leave', async () => {
  await opened({ participant: [aParticipant({ id: 'qa', name: 'Nguyễn Quốc Anh' })] });
  const say = (open: boolean) =>
    act(async () => {
      const body = { tab: 'other', open, agendaItemId: 'b', participantId: 'qa' };
      const { scope } = view.server;
      for (const socket of view.server.sockets)
        socket.emit('ephemeral', { scope, kind: 'editing', body });
    });
  await say(true);
  const row = () => [...view.container.querySelectorAll('li')].at(1)?.textContent;
  expect(row()).toContain('Quốc Anh đang sửa');
  expect(view.container.textContent).toContain('Nguyễn Quốc Anh cũng đang mở chương trình');
  await say(false);
  expect(row()).not.toContain('đang sửa');
});

it('chooses everything at once, or with Shift all from one to another', async () => {
  const many = ['a', 'b', 'c', 'd'].map((id, at) => item(id, at + 1));
  await opened({ sitting: [sitting('s1', 1)], agendaItem: many });
  await press('Chọn nhiều');
  const boxes = [...view.container.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  await act(async () => boxes[0]?.click());
  const rows = [...view.container.querySelectorAll('li')].map((row) =>
    [...row.querySelectorAll('button')].find((one) => one.textContent?.includes('Nội dung')),
  );
  await act(
    async () =>
      void rows[2]?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true })),
  );
  expect(boxes.map(({ checked }) => checked)).toEqual([true, true, true, false]);
  await press('Chọn hết');
  expect(boxes.every(({ checked }) => checked)).toBe(true);
});

it('puts several that were chosen into a sitting at once; a part goes with what it is a part of', async () => {
  const part = { ...item('c', 1), parentId: 'b' };
  await opened({
    sitting: [sitting('s1', 1), sitting('s2', 2)],
    agendaItem: [item('a', 1), item('b', 2), part],
  });
  await press('Chọn nhiều');
  const boxes = [...view.container.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  expect(boxes).toHaveLength(2);
  for (const box of boxes) await act(async () => box.click());
  expect(view.container.textContent).toContain('Đưa 2 nội dung vào');
  const place = view.container.querySelector('select');
  await act(async () => {
    if (place) place.value = 's2';
    place?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  view.server.answer = () => ({ moved: 2 });
  await press('Đưa vào phiên');
  expect(sent()).toEqual([
    ['agenda.moveToSitting', { agendaItemIds: ['a', 'b'], sittingId: 's2' }],
  ]);
  expect(view.container.querySelector('input[type=checkbox]')).toBeNull();
});

it('says how many a move of several moved', async () => {
  const done = { id: 'x', version: 1, kind: 'moved', title: 'Khai mạc', count: 3 } as const;
  await opened({ agendaAct: [{ ...done, participantId: 'me' }] });
  expect(button('Hoàn tác')?.textContent).toContain('chuyển 3 nội dung');
});
