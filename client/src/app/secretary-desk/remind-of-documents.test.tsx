// Reminding those who prepare an item: to whom, with what, and not twice within minutes.
import { documentReminder } from '@hop/shared/agenda/sentences.js';
import type { Message } from '@hop/shared/messages/message.js';
import { remindedWords } from '@hop/shared/messages/reminding.js';
import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { ServerClock } from '../../live/server-clock';
import {
  renderWithMeeting,
  type GivenRows,
  type MeetingView,
} from '../../testing/render-with-meeting';
import { aMeeting, aParticipant } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { RemindOfDocuments } from './remind-of-documents';

const item: NonNullable<GivenRows['agendaItem']>[number] = {
  ...{ id: 'a', version: 1, parentId: null, position: 1, sittingId: null, title: 'Báo cáo' },
  ...{ kind: 'report', plannedMinutes: 10, presenter: '', presenterUnit: 'Phòng Kinh tế' },
  ...{ access: 'everyone', state: 'waiting', startedAt: null, usedMs: 0 },
};
const text = documentReminder(item);
const told = (sentAt: number): Message => ({
  ...{ id: 'm', version: 1, audience: 'person', siteId: null, participantId: 'hoa', text },
  ...{ mustAcknowledge: true, onDisplays: false, sentBy: 'me', sentAt },
  ...{ withdrawnAt: null, remindedAt: null },
});

let view: MeetingView;
afterEach(() => view.unmount());
async function show(rows: GivenRows = {}): Promise<void> {
  const hoa = { id: 'hoa', name: 'Lê Thị Hoa', unitName: 'Phòng Kinh tế' };
  view = await renderWithMeeting(
    <UiProvider>
      <RemindOfDocuments item={item} />
    </UiProvider>,
    {
      actor: { role: 'secretary', participantId: 'me' },
      answer: () => ({ reminded: 1 }),
      rows: {
        meeting: [aMeeting({ state: 'issued' })],
        participant: [aParticipant({ ...hoa, role: 'delegate' })],
        ...rows,
      },
    },
  );
}
/** Toasts of before have buttons too. */
const button = () =>
  [...view.container.querySelectorAll('button')].find((one) => one.textContent.includes('Nhắc'));

it('writes to those of the unit alone, and says when once it is written', async () => {
  await show();
  expect(button()?.textContent).toContain('Nhắc Lê Thị Hoa');
  await act(async () => button()?.click());
  await view.settle();
  expect(view.commands.map(({ name, args }) => [name, args])).toEqual([
    ['document.remind', { agendaItemId: 'a' }],
  ]);
  const { at, again } = remindedWords([Date.now()]);
  await view.patch({ message: [told(Date.now())] });
  expect(view.container.textContent).toContain(`Đã nhắc lúc ${at}. Nhắc lại được từ ${again}.`);
  expect(button()?.disabled).toBe(true);
});

it('may be pressed again after some minutes', async () => {
  await show({ message: [told(Date.now() - 11 * 60_000)] });
  expect(view.container.textContent).toContain('Đã nhắc lúc');
  expect(view.container.textContent).not.toContain('Nhắc lại được từ');
  expect(button()?.disabled).toBe(false);
});

it('reckons by the clock of the server, however far this device is ahead of it', async () => {
  const serverNow = Date.now() - 3_600_000;
  const clock = vi.spyOn(ServerClock.prototype, 'now').mockReturnValue(serverNow);
  await show({ message: [told(serverNow - 60_000)] });
  expect(button()?.disabled).toBe(true);
  clock.mockRestore();
});

it('says why nobody can be reminded: not of the meeting, or nothing is issued yet', async () => {
  await show({ participant: [aParticipant({ id: 'x', unitName: 'Phòng Nội vụ' })] });
  expect(button()).toBeUndefined();
  expect(view.container.textContent).toContain('Chưa rõ ai chuẩn bị');
  await view.unmount();
  await show({ meeting: [aMeeting({ state: 'draft' })] });
  expect(view.container.textContent).toContain('Nhắc được sau khi phát hành');
});
