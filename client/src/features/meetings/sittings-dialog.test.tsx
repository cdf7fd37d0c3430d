// Planned sittings at the desk: what is shown of each, what may be done with it, and what is sent.
import type { Sitting } from '@hop/shared/meetings/meeting.js';
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { aMeeting } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { SittingsDialog } from './sittings-dialog';

const at = (day: string, time: string) => Date.parse(`${day}T${time}:00+07:00`);
const meeting = aMeeting({ state: 'issued', currentSittingId: 's1' });
const sitting = (number: number, day: string, more: Partial<Sitting> = {}): Sitting => ({
  ...{ id: `s${number}`, version: 1, number, state: 'planned', title: '' },
  ...{ startsAt: at(day, '08:00'), plannedEndAt: at(day, '11:30') },
  ...{ startedAt: null, endedAt: null, ...more },
});

let view: MeetingView;
afterEach(async () => {
  await view.unmount();
  sessionStorage.clear();
});
const open = async (change: Partial<Sitting> = {}) => {
  view = await renderWithMeeting(
    <UiProvider>
      <SittingsDialog meeting={meeting} onClose={() => undefined} />
    </UiProvider>,
    {
      rows: {
        meeting: [meeting],
        sitting: [
          sitting(2, '2021-10-13', { title: 'Chất vấn' }),
          sitting(1, '2021-10-12', change),
        ],
      },
      actor: { role: 'secretary' },
      answer: () => ({ sittingId: 's3', version: 2, number: 2 }),
    },
  );
};
const buttons = (words: string) =>
  [...document.querySelectorAll('button')].filter((each) => each.textContent.startsWith(words));
const press = async (words: string, index = 0) => {
  const found = buttons(words)[index];
  if (found === undefined) throw new Error(`no button ${words}`);
  await act(async () => found.click());
  await view.settle();
};
const timeFields = (label: string) => {
  const group = [...document.querySelectorAll('[role="group"]')].find((one) =>
    one.textContent.startsWith(label),
  );
  return [...(group?.querySelectorAll('input') ?? [])];
};
const write = async (label: string, ...values: [date: string, time: string]) => {
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
  for (const [nth, value] of values.entries())
    await act(async () => {
      const field = timeFields(label)[nth];
      set?.call(field, value);
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
};

it('are listed in their order with their times; the next to be called cannot be removed', async () => {
  await open();
  const words = document.body.textContent;
  expect(words.indexOf('Phiên thứ 1')).toBeLessThan(words.indexOf('Phiên thứ 2: Chất vấn'));
  expect(words).toContain('08:00 13/10/2021 – 11:30');
  expect(buttons('Sửa')).toHaveLength(2);
  expect(buttons('Bỏ phiên')).toHaveLength(1);
});

it('a new one needs both times and is sent once', async () => {
  await open();
  await press('Thêm phiên');
  await write('Bắt đầu', '14/10/2021', '08:00');
  await press('Lưu phiên');
  expect(document.body.textContent).toContain('Xin điền giờ bắt đầu và giờ kết thúc.');
  expect(view.commands).toEqual([]);
  await write('Dự kiến kết thúc', '14/10/2021', '11:00');
  await press('Lưu phiên');
  expect(view.commands.map(({ name, args }) => [name, args])).toEqual([
    [
      'sitting.plan',
      {
        ...{ title: '', startsAt: at('2021-10-14', '08:00') },
        plannedEndAt: at('2021-10-14', '11:00'),
      },
    ],
  ]);
});

it('one in the time of another names that one, and shortens it to its first day', async () => {
  await open({ plannedEndAt: at('2021-10-15', '17:00') });
  await press('Thêm phiên');
  await write('Bắt đầu', '14/10/2021', '08:00');
  await write('Dự kiến kết thúc', '14/10/2021', '11:00');
  const alert = document.querySelector('[role="alert"]');
  expect(alert?.textContent).toContain(
    'Trùng giờ với phiên thứ 1: từ 08:00 12/10/2021 đến 17:00 15/10/2021.',
  );
  await press('Rút ngắn phiên thứ 1');
  expect(view.commands.map(({ name, args }) => [name, args])).toEqual([
    ['sitting.edit', { sittingId: 's1', baseVersion: 1, plannedEndAt: at('2021-10-12', '17:00') }],
  ]);
});

it('of a changed one only what was changed is sent, and the first keeps the beginning of the meeting', async () => {
  await open();
  await press('Sửa', 0);
  expect(timeFields('Bắt đầu').map(({ disabled }) => disabled)).toEqual([true, true]);
  await write('Dự kiến kết thúc', '12/10/2021', '10:00');
  await press('Lưu phiên');
  expect(view.commands.map(({ name, args }) => [name, args])).toEqual([
    ['sitting.edit', { sittingId: 's1', baseVersion: 1, plannedEndAt: at('2021-10-12', '10:00') }],
  ]);
});

it('one is removed after a question', async () => {
  await open();
  await press('Bỏ phiên');
  expect(document.body.textContent).toContain('Bỏ Phiên thứ 2: Chất vấn?');
  expect(view.commands).toEqual([]);
  await press('Bỏ phiên');
  expect(view.commands.map(({ name, args }) => [name, args])).toEqual([
    ['sitting.remove', { sittingId: 's2' }],
  ]);
});
