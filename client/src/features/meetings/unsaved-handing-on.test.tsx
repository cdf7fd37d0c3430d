// Handing a meeting on while a form of it is not saved: it is told, saved first, and not handed on when that fails.
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { forgetAllUnsaved, useTellUnsaved } from '../../lib/unsaved';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { aMeeting } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { MeetingMoves } from './meeting-moves';

let view: MeetingView;
afterEach(async () => {
  await view.unmount();
  forgetAllUnsaved();
});

async function desk(taken: boolean | null): Promise<void> {
  function Form() {
    const save = () => Promise.resolve(taken === true);
    useTellUnsaved({ id: 'a', name: 'Khai mạc', dirty: taken !== null, save, kept: true });
    return null;
  }
  const meeting = aMeeting({ state: 'draft' });
  view = await renderWithMeeting(
    <UiProvider>
      <Form />
      <MeetingMoves meeting={meeting} />
    </UiProvider>,
    {
      rows: { meeting: [meeting] },
      actor: { role: 'secretary' },
      answer: () => ({ state: 'pendingApproval' }),
    },
  );
  await press('Trình duyệt');
}
const last = (name: string) =>
  [...document.querySelectorAll('button')].findLast((one) => one.textContent.includes(name));
async function press(name: string): Promise<void> {
  await act(async () => last(name)?.click());
  await view.settle();
}
const sent = () => view.commands.map(({ name }) => name);

it('says what is not saved, and saves it before it submits', async () => {
  await desk(true);
  expect(document.body.textContent).toContain('Chưa lưu: “Khai mạc”');
  await press('Lưu rồi trình duyệt');
  expect(sent()).toEqual(['meeting.move']);
});

it('does not submit what could not be saved', async () => {
  await desk(false);
  await press('Lưu rồi trình duyệt');
  expect(sent()).toEqual([]);
});

it('says nothing of it when all is saved', async () => {
  await desk(null);
  expect(document.body.textContent).not.toContain('Chưa lưu');
  expect(last('Lưu rồi')).toBeUndefined();
});
