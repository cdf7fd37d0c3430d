// The roll at the secretary's desk: late and early in words, figures of members apart from guests, and the three ways of being away.
import { act } from 'react';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import {
  renderWithMeeting,
  type GivenRows,
  type MeetingView,
} from '../../testing/render-with-meeting';
import { aMeeting, aParticipant, present } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { RollCallBoard } from './roll-call';
import { RollFiles } from './roll-files';

/** 08:00 in Vietnam. */
const eight = Date.UTC(2021, 9, 12, 1, 0);
const minutes = (count: number): number => eight + count * 60_000;
const lua = aParticipant({ id: 'lua', honorific: 'Bà', name: 'Hoàng Thị Lụa' });
const guest = aParticipant({
  id: 'guest',
  name: 'Lê Văn Khách',
  role: 'guest',
  votingRight: false,
});
const rows: GivenRows = {
  meeting: [aMeeting()],
  sitting: [
    {
      ...{ id: 'sitting-1', version: 1, number: 1, state: 'running' },
      ...{ title: '', startsAt: null, plannedEndAt: null, startedAt: eight, endedAt: null },
    },
  ],
  participant: [lua, guest],
};
let view: MeetingView;
afterEach(() => view.unmount());

async function board(more: GivenRows) {
  const element = (
    <UiProvider>
      <MemoryRouter>
        <RollFiles />
        <RollCallBoard />
      </MemoryRouter>
    </UiProvider>
  );
  view = await renderWithMeeting(element, {
    rows: { ...rows, ...more },
    actor: { role: 'secretary' },
  });
}
async function press(words: string, within = 'button'): Promise<void> {
  const found = [...document.querySelectorAll<HTMLElement>(within)].find(
    // A button that can be busy carries those words too.
    ({ textContent }) => textContent === words || textContent === `${words}Đang gửi`,
  );
  if (found === undefined) throw new Error(`no ${within} ${words}`);
  await act(async () => found.click());
  await view.settle();
}

it('says who came late, who left early and when they were there before', async () => {
  const spells = [
    {
      ...{ mode: 'inPerson' as const, checkedInAt: minutes(72), leftAt: minutes(90) },
      substitute: null,
    },
  ];
  const back = { ...present('lua'), checkedInAt: minutes(100), spells };
  const gone = { ...present('guest'), state: 'left' as const, checkedInAt: eight };
  await board({ attendance: [back, { ...gone, leftAt: minutes(160) }] });
  const text = view.container.textContent;
  expect(text).toContain('đến muộn 09:12 · trước đó có mặt 09:12–09:30');
  expect(text).toContain('về sớm 10:40');
  expect(text).toContain('Thành viên biểu quyết 1/11 trực tiếp');
  expect(text).toContain('Khách mời 0/11 đã về');
  expect(text).toContain('Cần 30/45 thành viên (2/3); có mặt 1: còn thiếu 29');
});

it('offers whom the invited person named as substitute, and says that no vote goes with it', async () => {
  await board({
    participant: [lua],
    invitation: [
      {
        ...{ id: 'i', version: 1, participantId: 'lua', answer: 'substitute' },
        ...{ reason: 'Trần Thị Lan', sentAt: 1, openedAt: 1, answeredAt: 1 },
      },
    ],
  });
  await press('Vắng');
  expect(document.body.textContent).toContain('người dự thay không được biểu quyết thay');
  await press('Ghi người dự thay', '[role="dialog"] button');
  expect(view.commands.map(({ name, args }) => [name, args])).toEqual([
    ['attendance.substitute', { participantId: 'lua', name: 'Trần Thị Lan', position: '' }],
  ]);
});

it('asks for a reason before it sends an excuse', async () => {
  await board({});
  await press('Vắng');
  await press('Ghi vắng có lý do', '[role="dialog"] button');
  expect(document.body.textContent).toContain('Xin ghi lý do vắng.');
  expect(view.commands).toEqual([]);
});

it('hands out the roll of the current sitting as PDF, Word and Excel, and the sheet to sign', async () => {
  await board({});
  expect(
    [...view.container.querySelectorAll('a')].map((link) => link.getAttribute('href')),
  ).toEqual(
    ['?format=pdf', '?format=docx', '?format=xlsx', '/sign-in?by=unit'].map(
      (file) => `/api/meetings/meeting-1/sittings/sitting-1/roll${file}&slot=main`,
    ),
  );
});
