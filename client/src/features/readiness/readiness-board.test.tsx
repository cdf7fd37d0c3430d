// The board on the real store: what needs doing first, found without tone marks, numbers only when asked for, and reminders.
import type { Document } from '@hop/shared/documents/document.js';
import { firstVersion } from '@hop/shared/documents/first-version.js';
import type { Invitation } from '@hop/shared/invitations/invitation.js';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  renderWithMeeting,
  type GivenRows,
  type MeetingView,
} from '../../testing/render-with-meeting';
import { aMeeting, aParticipant, aSite, present } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { useBoard } from './board-rows';
import { ReadinessActs, ReadinessBoard } from './readiness-board';

function Whole() {
  const board = useBoard();
  return (
    <UiProvider>
      <ReadinessActs board={board} />
      <ReadinessBoard board={board} />
    </UiProvider>
  );
}

const aDocument = (id: string, access: Document['access'] = 'everyone'): Document => ({
  ...{ id, version: 1, agendaItemId: null, position: 1, title: `Tài liệu ${id}`, access },
  ...{ documentNumber: '', fileName: 'a.pdf', sizeBytes: 1, pages: 1, sha256: id },
  ...firstVersion(1, null),
});
const anInvitation = (participantId: string, answer: Invitation['answer']): Invitation => ({
  ...{ id: `of-${participantId}`, version: 1, participantId, answer, reason: null },
  ...{ sentAt: 1, openedAt: null, answeredAt: null },
});
const person = (id: string, name: string) => aParticipant({ id, name, siteId: 'site-1' });

const rows: GivenRows = {
  meeting: [aMeeting({ state: 'issued', startsAt: Date.now() + 5 * 3600_000 })],
  participant: [
    person('participant-1', 'Nguyễn Văn An'),
    person('participant-2', 'Đỗ Thị Bình'),
    person('participant-3', 'Lê Văn Cường'),
    aParticipant({ id: 'participant-9', name: 'Thư Ký', role: 'secretary', votingRight: false }),
  ],
  invitation: [
    anInvitation('participant-1', 'attending'),
    anInvitation('participant-2', 'unconfirmed'),
    anInvitation('participant-3', 'absenceRequested'),
  ],
  document: [aDocument('d1'), aDocument('d2'), aDocument('d3', 'staff')],
  readership: [{ id: 'participant-1', version: 1, opened: { d1: 1 }, read: {} }],
  site: [
    aSite({ id: 'site-1', state: 'notReady', checks: ['screen', 'camera', 'documents'] }),
    aSite({ id: 'site-2', name: 'Vật Lại', state: 'lost' }),
  ],
};
const seen = {
  people: [
    { participantId: 'participant-1', lastSeenAt: 1, clockOffsetMs: -182_000 },
    { participantId: 'participant-2', lastSeenAt: null, clockOffsetMs: null },
  ],
};
const asked: string[] = [];
beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    const body = url.endsWith('/phone') ? { phone: '+84912345678' } : seen;
    return new Response(JSON.stringify(body), { status: 200 });
  });
});

let view: MeetingView | undefined;
afterEach(async () => {
  await view?.unmount();
  vi.unstubAllGlobals();
});
const show = async (change: GivenRows = {}, role: 'secretary' | 'chair' = 'secretary') => {
  view = await renderWithMeeting(<Whole />, {
    rows: { ...rows, ...change },
    answer: ({ name }) =>
      name === 'message.send' ? { messageId: 'm1', recipients: 1 } : { checkedInAt: 1 },
    actor: { role, participantId: 'participant-9', votingRight: false },
  });
  await view.settle();
  return view;
};
const people = (from: MeetingView): string[] =>
  [...from.container.querySelectorAll('ul:last-of-type > li')]
    .map((line) => line.textContent)
    .filter((text) => text.includes('Ông'));
const button = (from: MeetingView | ParentNode, words: string): HTMLButtonElement => {
  const root = 'container' in from ? document : from;
  const found = [...root.querySelectorAll('button')].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent).includes(words),
  );
  if (!found) throw new Error(`no button ${words}`);
  return found;
};
const press = (from: MeetingView, words: string) => act(async () => button(from, words).click());

describe('who was not invited yet', () => {
  it('is counted and shown apart, with nobody to call and nobody to remind', async () => {
    const board = await show({ invitation: [] });
    expect(board.container.textContent).toContain('Chưa mời: 3 người');
    expect(board.container.textContent).not.toContain('Cần gọi');
    expect(board.container.textContent).not.toContain('Nhắc 3 người');
    expect(button(board, 'Chưa mời (3)').getAttribute('aria-pressed')).toBe('true');
    expect(people(board)).toHaveLength(3);
    for (const line of people(board)) expect(line).toContain('Chưa gửi giấy mời');
    expect(board.container.innerHTML).not.toContain('Xem số điện thoại');
  });
});

describe('who is not ready', () => {
  it('stands with every reason in words, the gravest first; who is away is not chased', async () => {
    const board = people(await show());
    expect(board).toHaveLength(2);
    expect(board[0]).toContain('Đỗ Thị Bình');
    expect(board[0]).toContain('Chưa trả lời giấy mời · Chưa đăng nhập lần nào');
    expect(board[0]).toContain('Chưa mở tài liệu nào');
    expect(board[1]).toContain('Mới mở 1/2 tài liệu · Đồng hồ máy nhanh 3 phút');
    await press(view as MeetingView, 'Xin vắng (1)');
    expect(people(view as MeetingView)[0]).toContain('Lê Văn Cường');
  });

  it('is found without tone marks, whatever is filtered', async () => {
    const board = await show();
    const field = board.container.querySelector('input');
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
        field,
        'cuong',
      );
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(people(board)).toHaveLength(1);
    expect(people(board)[0]).toContain('Lê Văn Cường');
  });

  it('becomes shorter while documents are opened', async () => {
    const board = await show();
    await board.patch({
      readership: [
        {
          id: 'participant-1',
          version: 2,
          opened: { d1: 1, d2: 1 },
          read: { d1: { versionNumber: 1, pages: 1, furthest: 1 } },
        },
      ],
    });
    expect(people(board)[1]).not.toContain('tài liệu');
  });

  it('is who is not in the hall, once the meeting is on', async () => {
    const board = await show({
      meeting: [aMeeting()],
      attendance: [present('participant-1')],
    });
    expect(people(board).map((text) => /Ông ([^U]+)/.exec(text)?.[1]?.trim())).toEqual([
      'Đỗ Thị Bình',
    ]);
    await press(board, 'Đỗ Thị Bình: có mặt');
    expect(board.commands[0]).toMatchObject({
      name: 'attendance.checkIn',
      args: { participantId: 'participant-2' },
    });
  });
});

describe('a telephone number', () => {
  it('is asked for one person when it is wanted, and can be dialled', async () => {
    const board = await show();
    expect(asked.some((url) => url.includes('phone'))).toBe(false);
    await press(board, 'Xem số điện thoại của Ông Đỗ Thị Bình');
    await board.settle();
    expect(asked.filter((url) => url.includes('phone'))).toEqual([
      '/api/meetings/meeting-1/readiness/participant-2/phone',
    ]);
    expect(board.container.querySelector('a')?.getAttribute('href')).toBe('tel:+84912345678');
  });

  it('is not offered the chair', async () => {
    expect((await show({}, 'chair')).container.innerHTML).not.toContain('Xem số điện thoại');
  });
});

describe('sites', () => {
  it('that are lost come first, then those with something to do, in words', async () => {
    const board = await show();
    const tiles = [...board.container.querySelectorAll('ul[aria-label^="Các điểm cầu"] > li')];
    expect(tiles.map((tile) => tile.textContent)).toEqual([
      expect.stringContaining('Mất kết nối'),
      expect.stringContaining('Chưa thử âm thanh, còn 1 việc'),
    ]);
  });
});

describe('a reminder', () => {
  it('goes to each who has not opened everything, after saying to whom, and to nobody who is away', async () => {
    const board = await show();
    await press(board, 'Nhắc 2 người chưa mở');
    expect(document.body.textContent).toContain('Gửi tới: Đỗ Thị Bình, Nguyễn Văn An');
    expect(board.commands).toHaveLength(0);
    await press(board, 'Gửi lời nhắc');
    await board.settle();
    await board.settle();
    expect(board.commands.map(({ name, args }) => [name, args])).toEqual(
      [
        ['participant-2', 2],
        ['participant-1', 1],
      ].map(([participantId, count]) => [
        'message.send',
        {
          to: { audience: 'person', participantId },
          text: `Xin mở đọc tài liệu trước giờ họp: còn ${count} tài liệu chưa mở.`,
          mustAcknowledge: false,
        },
      ]),
    );
  });

  it('is not offered before the invitations are out', async () => {
    const board = await show({ meeting: [aMeeting({ state: 'draft' })] });
    expect(board.container.textContent).not.toContain('Nhắc');
  });
});
