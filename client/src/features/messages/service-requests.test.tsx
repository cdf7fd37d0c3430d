// Quick requests: the asker reads how each stands, staff who has waited longest, and the desk counts what waits.
import type { Message } from '@hop/shared/messages/message.js';
import type { ServiceRequest } from '@hop/shared/messages/service-request.js';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  renderWithMeeting,
  type GivenRows,
  type MeetingView,
} from '../../testing/render-with-meeting';
import { aMeeting, aParticipant } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { OpenRequests } from './open-requests';
import { ServiceRequests } from './service-requests';
import { StaffMessagesButton } from './staff-messages-button';

const lua = aParticipant({ id: 'lua', name: 'Hoàng Thị Lụa', seat: 'A1' });
const aRequest = (change: Partial<ServiceRequest> = {}): ServiceRequest => ({
  ...{ id: 'request-1', version: 1, participantId: 'lua', kind: 'water', note: '' },
  ...{ state: 'open', askedAt: Date.now() - 185_000, comingAt: null, endedAt: null },
  ...change,
});
const aText = (change: Partial<Message> = {}): Message => ({
  ...{ id: 'text-1', version: 1, audience: 'staff', siteId: null, participantId: null },
  ...{ text: 'Sắp hết giờ', mustAcknowledge: false, onDisplays: false },
  ...{ sentBy: 'chair', sentAt: 10, withdrawnAt: null, remindedAt: null },
  ...change,
});

let view: MeetingView;
beforeEach(() => sessionStorage.clear());
afterEach(() => view.unmount());
const text = () => view.container.textContent ?? '';
const show = async (element: React.ReactNode, rows: GivenRows, role: 'delegate' | 'secretary') => {
  view = await renderWithMeeting(<UiProvider>{element}</UiProvider>, {
    rows: { meeting: [aMeeting()], participant: [lua], ...rows },
    actor: { role },
    answer: () => ({ requestId: 'request-1', state: 'coming' }),
  });
};
const buttons = () => [...view.container.querySelectorAll('button')];
const press = async (words: string) => {
  const found = buttons().find((each) => each.textContent?.includes(words));
  if (found === undefined) throw new Error(`no button ${words}`);
  await act(async () => found.click());
  await view.settle();
};

describe('the asker', () => {
  it('asks by one tap, reads how it stands, and may withdraw while it is waited for', async () => {
    await show(<ServiceRequests />, {}, 'delegate');
    await press('Gọi');
    expect(view.commands[0]).toMatchObject({ name: 'serviceRequest.ask', args: { kind: 'water' } });
    const { participantId: _, ...mine } = aRequest();
    await view.patch({ myServiceRequest: [mine] });
    expect(text()).toContain('đang chờ người đến');
    await view.patch({ myServiceRequest: [{ ...mine, version: 2, state: 'coming', comingAt: 5 }] });
    expect(text()).toContain('Có người đang đến');
    await press('Rút lại');
    expect(view.commands[1]).toMatchObject({ name: 'serviceRequest.withdraw' });
    await view.patch({ myServiceRequest: [{ ...mine, version: 3, state: 'done', endedAt: 9 }] });
    expect(text()).toContain('Đã xong lúc');
    expect(text()).toContain('Gọi lại');
    expect(text()).not.toContain('Rút lại');
  });
});

describe('those who run the meeting', () => {
  it('see who waits, where and since when, the longest first', async () => {
    const serviceRequest = [
      aRequest({ id: 'b', kind: 'microphone', askedAt: Date.now() }),
      aRequest(),
      aRequest({ id: 'c', kind: 'technician', state: 'done', endedAt: 1 }),
    ];
    await show(<OpenRequests />, { serviceRequest }, 'secretary');
    const rows = [...view.container.querySelectorAll('li')].map((row) => row.textContent);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('Nước uống: Ông Hoàng Thị Lụa');
    expect(rows[0]).toContain('Chỗ A1 · chờ 3 phút');
    expect(rows[1]).toContain('vừa gửi');
    await press('Đang đến');
    expect(view.commands[0]).toMatchObject({ args: { requestId: 'request-1' } });
  });

  it('have one count of texts not read and requests waiting; their own texts do not count', async () => {
    const message = [aText(), aText({ id: 'mine', sentBy: 'participant-1' })];
    await show(<StaffMessagesButton />, { message, serviceRequest: [aRequest()] }, 'secretary');
    const name = () => buttons()[0]?.getAttribute('aria-label');
    expect(name()).toContain('1 tin mới, 1 yêu cầu chờ');
    await act(async () => buttons()[0]?.click());
    await view.settle();
    expect(document.body.textContent).toContain('Sắp hết giờ');
    expect(name()).toContain('0 tin mới, 1 yêu cầu chờ');
  });
});
