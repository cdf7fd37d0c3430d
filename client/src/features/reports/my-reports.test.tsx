// What a unit sees of what it owes, and handing it in while signed in.
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { upload } from '../../lib/upload';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { aMeeting, aMyReport } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { MyReports } from './my-reports';

vi.mock('../../lib/upload');

const page = (
  <UiProvider>
    <MyReports />
  </UiProvider>
);
let view: MeetingView;
beforeEach(() => {
  vi.mocked(upload).mockReset();
  vi.mocked(upload).mockResolvedValue({ id: 'file-1', fileName: 'a.pdf', sizeBytes: 3, pages: 1 });
});
afterEach(() => view.unmount());

const text = () => document.body.textContent;
const press = async (name: string) => {
  const named = [...document.body.querySelectorAll('button')].filter((each) =>
    each.textContent.includes(name),
  );
  const found = named.find((each) => each.closest('[role="dialog"]') !== null) ?? named[0];
  if (found === undefined) throw new Error(`no button ${name}`);
  await act(async () => found.click());
  await view.settle();
};

it('is absent where nothing is owed, and once all is taken or the meeting is over', async () => {
  const meeting = [aMeeting()];
  view = await renderWithMeeting(page, { rows: { meeting } });
  expect(text()).not.toContain('Báo cáo phải nộp');
  await view.patch({ myReport: [aMyReport({ state: 'taken' })] });
  expect(text()).not.toContain('Báo cáo phải nộp');
  await view.patch({ myReport: [aMyReport()] });
  expect(text()).toContain('Báo cáo phải nộp');
  await view.patch({ meeting: [aMeeting({ state: 'closed' })] });
  expect(text()).not.toContain('Báo cáo phải nộp');
});

it('says why a report was sent back, and hands in the files of before with the new one', async () => {
  const before = { id: 'file-0', fileName: 'Bản đầu.pdf', sizeBytes: 3, pages: 1 };
  const returned = aMyReport({
    ...{ state: 'returned', returnReason: 'thiếu phụ lục', files: [before] },
    ...{ handedInAt: 5, handedInBy: 'Nguyễn Văn Bình' },
  });
  view = await renderWithMeeting(page, {
    ...{ rows: { meeting: [aMeeting()], myReport: [returned] } },
    answer: () => ({ handedInAt: 9 }),
  });
  await press('Nộp lại');
  expect(text()).toContain('thiếu phụ lục');
  const input = document.body.querySelector('input[type="file"]');
  Object.defineProperty(input, 'files', { value: [new File(['pdf'], 'Phụ lục.pdf')] });
  await act(async () => void input?.dispatchEvent(new Event('change', { bubbles: true })));
  await press('Nộp lại báo cáo');
  expect(vi.mocked(upload).mock.calls[0]?.[0]).toBe(
    '/api/meetings/meeting-1/reports/report-1/files',
  );
  expect(view.commands.map(({ name, args }) => [name, args])).toEqual([
    [
      'report.handIn',
      { reportRequestId: 'report-1', fileIds: ['file-0', 'file-1'], note: '', basedOn: 5 },
    ],
  ]);
  expect(text()).toContain('Đã nộp báo cáo.');
});
