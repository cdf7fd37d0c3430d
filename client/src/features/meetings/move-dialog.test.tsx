// What is the chair's is asked of the secretary by the chair's name, each time; a double press on "Duyệt" decides nothing.
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { aMeeting, aParticipant } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { MeetingMoves } from './meeting-moves';

let view: MeetingView;
afterEach(() => view.unmount());
const meeting = aMeeting({ state: 'pendingApproval' });
const show = async (role: 'secretary' | 'chair') => {
  const chair = aParticipant({ id: 'c', role: 'chair', honorific: 'Bà', name: 'Lê Thị Hoa' });
  view = await renderWithMeeting(
    <UiProvider>
      <MeetingMoves meeting={meeting} />
    </UiProvider>,
    {
      rows: { meeting: [meeting], participant: [chair] },
      actor: { role },
      answer: () => ({ state: 'approved' }),
    },
  );
};
const press = async (found: HTMLElement | null | undefined) => {
  await act(async () => found?.click());
  await view.settle();
};
const approve = () =>
  [...document.querySelectorAll<HTMLElement>('[role="dialog"] button')].at(-1) ??
  [...document.querySelectorAll('button')].find((one) => one.textContent === 'Duyệt');
const sent = () => view.commands.map(({ name, onOrderOf }) => [name, onOrderOf]);

it('the secretary names whose order it is before anything is sent, and a double press sends nothing', async () => {
  await show('secretary');
  await press(approve());
  expect(document.body.textContent).toContain('Theo lệnh của Bà Lê Thị Hoa, chủ tọa');
  await press(approve());
  expect(sent()).toEqual([]);
  expect(document.querySelector('[role="dialog"] [role="alert"]')).toBeNull();
  await act(async () => new Promise((resolve) => setTimeout(resolve, 650)));
  await press(approve());
  expect(document.querySelector('[role="dialog"] [role="alert"]')?.textContent).toContain(
    'đánh dấu',
  );
  await press(document.querySelector<HTMLElement>('[role="dialog"] input[type="checkbox"]'));
  await press(approve());
  expect(sent()).toEqual([['meeting.move', 'c']]);
});

it('the chair is not asked', async () => {
  await show('chair');
  await press(approve());
  expect(document.body.textContent).not.toContain('Theo lệnh của');
  await press(approve());
  expect(sent()).toEqual([['meeting.move', undefined]]);
});
