// The board and the panel of one report: what stands on top, what is counted, and what each press sends.
import { remindedWords } from '@hop/shared/messages/reminding.js';
import type { ReportRequest } from '@hop/shared/reports/report.js';
import { act } from 'react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { aMeeting, aReportRequest } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { BoardActs } from './board-acts';
import { ReportPanel } from './report-panel';
import { ReportsBoard } from './reports-board';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const now = Date.now();
const file = { id: 'file-1', fileName: 'Báo cáo.pdf', sizeBytes: 2_048, pages: 3 };
const came: Partial<ReportRequest> = {
  ...{ handedInBy: 'Nguyễn Văn Bình', files: [file], handedInAt: now - HOUR_MS },
  state: 'handedIn',
};
const board = (
  <UiProvider>
    <MemoryRouter>
      <ReportsBoard chosenId={null} onChoose={() => undefined} />
    </MemoryRouter>
  </UiProvider>
);
const linked: string[][] = [];
const panelOf = (report: ReturnType<typeof aReportRequest>) => (
  <UiProvider>
    <MemoryRouter>
      <ReportPanel
        report={report}
        onLinks={(ids) => {
          linked.push([...ids]);
          return Promise.resolve();
        }}
      />
    </MemoryRouter>
  </UiProvider>
);

let view: MeetingView;
beforeEach(() => {
  linked.length = 0;
});
afterEach(() => view.unmount());

const text = () => document.body.textContent;
const buttons = (name: string) =>
  [...document.body.querySelectorAll('button')].filter((each) => each.textContent.includes(name));
/** In the dialog when one is open. */
const press = async (name: string) => {
  const found =
    buttons(name).find((each) => each.closest('[role="dialog"]') !== null) ?? buttons(name)[0];
  if (found === undefined) throw new Error(`no button ${name}`);
  await act(async () => found.click());
  await view.settle();
};
const secretary = { role: 'secretary' } as const;

it('puts the longest overdue on top, counts, and says how late in days', async () => {
  const overdue = { name: 'Xã Cổ Đô', dueAt: now - 2 * DAY_MS - HOUR_MS } as const;
  const reportRequest = [
    aReportRequest({ id: 'waiting', name: 'Xã Ba Vì' }),
    aReportRequest({
      id: 'late',
      name: 'Xã Minh Châu',
      ...came,
      dueAt: now - DAY_MS - 2 * HOUR_MS,
    }),
    aReportRequest({ id: 'overdue', ...overdue }),
  ];
  view = await renderWithMeeting(board, { rows: { meeting: [aMeeting()], reportRequest } });
  const names = [...view.container.querySelectorAll('li button')].map((each) => each.textContent);
  expect(names.map((name) => name.slice(0, 6))).toEqual(['Xã Cổ ', 'Xã Min', 'Xã Ba ']);
  expect(text()).toContain('Quá hạn 2 ngày');
  expect(text()).toContain('Nộp muộn 1 ngày');
  expect(text()).toContain('Quá hạn 1');
  await press('Quá hạn 1');
  expect(view.container.querySelectorAll('li button')).toHaveLength(1);
});

it('teaches how to ask while there is nothing', async () => {
  view = await renderWithMeeting(board, { rows: { meeting: [aMeeting()] } });
  expect(text()).toContain('Chưa yêu cầu báo cáo nào');
});

it('takes what came in only after saying what that means', async () => {
  const report = aReportRequest(came);
  view = await renderWithMeeting(panelOf(report), {
    ...{ rows: { meeting: [aMeeting()], reportRequest: [report] }, actor: secretary },
    answer: () => ({ documents: 1 }),
  });
  const download = document.body.querySelector('a[download]')?.getAttribute('href');
  expect(download).toContain('/reports/report-1/files/file-1');
  await press('Nhận vào tài liệu');
  expect(view.commands).toHaveLength(0);
  await vi.waitFor(() => expect(text()).toContain('1 tệp thành tài liệu của cuộc họp'));
  await press('Nhận vào tài liệu');
  expect(view.commands.map(({ name, args }) => [name, args])).toEqual([
    ['report.take', { reportRequestId: 'report-1' }],
  ]);
});

it('does not send a report back without a reason', async () => {
  const report = aReportRequest(came);
  view = await renderWithMeeting(panelOf(report), {
    ...{ rows: { meeting: [aMeeting()], reportRequest: [report] }, actor: secretary },
  });
  await press('Trả lại');
  await vi.waitFor(() => expect(buttons('Trả lại')).toHaveLength(2));
  await press('Trả lại');
  expect(view.commands).toHaveLength(0);
  expect(text()).toContain('Mời ghi lý do để đơn vị biết cần sửa gì.');
});

it('reminds of what has not come and offers the link again', async () => {
  const report = aReportRequest();
  view = await renderWithMeeting(panelOf(report), {
    ...{ rows: { meeting: [aMeeting()], reportRequest: [report] }, actor: secretary },
    answer: () => ({ reminded: 1, told: 2, lately: 0 }),
  });
  expect(buttons('Nhận vào tài liệu')).toHaveLength(0);
  await press('Nhắc nộp');
  expect(view.commands.map(({ name }) => name)).toEqual(['report.remind']);
  expect(linked).toEqual([['report-1']]);
});

it('what was reminded of within minutes waits, and says since when and until when', async () => {
  const remindedAt = now - 60_000;
  const report = aReportRequest({ dueAt: now - DAY_MS, remindedAt });
  const { at, again } = remindedWords([remindedAt]);
  const rows = { meeting: [aMeeting()], reportRequest: [report] };
  view = await renderWithMeeting(panelOf(report), { rows, actor: secretary });
  expect(buttons('Nhắc nộp')[0]?.disabled).toBe(true);
  expect(text()).toContain(`Đã nhắc lúc ${at}. Nhắc lại được từ ${again}.`);
  await view.unmount();
  const acts = (
    <UiProvider>
      <MemoryRouter>
        <BoardActs onAsk={() => undefined} onLinks={() => Promise.resolve()} />
      </MemoryRouter>
    </UiProvider>
  );
  view = await renderWithMeeting(acts, { rows, actor: secretary });
  expect(buttons(`nhắc lại được từ ${again}`)[0]?.disabled).toBe(true);
  await view.patch({
    reportRequest: [report, aReportRequest({ id: 'r2', dueAt: now - DAY_MS, remindedAt: null })],
  });
  expect(buttons('Nhắc 1 đơn vị quá hạn')[0]?.disabled).toBe(false);
});
