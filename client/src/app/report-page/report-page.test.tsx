// The page behind a report's link: nothing before a tap, one press hands in, a broken file is said, a replaced one is not lost.
import { refusals } from '@hop/shared/core/refusal.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import { reportRefusals } from '@hop/shared/reports/refusals.js';
import type { BehindLinkReply } from '@hop/shared/reports/upload.js';
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { upload } from '../../lib/upload';
import { renderPage, type PageView } from '../../testing/render-page';
import { ReportPage } from './report-page';

vi.mock('../../lib/upload');

const secret = '7Kq2Vx9TbLmP4s';
const at = `/nop-bao-cao#${secret}`;
/** 17 giờ 00, 09/10/2021 in Vietnam. */
const dueAt = Date.UTC(2021, 9, 9, 10);
const whole: BehindLinkReply = {
  meeting: { title: 'Họp trực tuyến quý III', startsAt: dueAt, issuingBody: 'UBND huyện Ba Vì' },
  report: {
    ...{ name: 'Ba Trại', subject: 'Cải cách hành chính', explanation: 'Theo mẫu số 2' },
    ...{ itemTitle: null, dueAt, state: 'asked', files: [], note: '' },
    ...{ handedInAt: null, handedInBy: null, returnReason: null },
  },
  now: dueAt + 2 * 86_400_000,
  limitBytes: 1024 * 1024,
};
const handedInAt = dueAt + 3 * 86_400_000;
const files = [{ id: 'file-1', fileName: 'Báo cáo.pdf', sizeBytes: 3, pages: 1 }];
const after: BehindLinkReply = {
  ...whole,
  report: { ...whole.report, state: 'handedIn', files, handedInAt, handedInBy: 'Phùng Văn Bình' },
};

let page: PageView;
afterEach(() => page.unmount());
beforeEach(() => {
  vi.mocked(upload).mockReset();
  vi.mocked(upload).mockResolvedValue(files[0]);
});

const text = () => page.container.textContent;
const sent = (path: string) =>
  page.asked.filter(({ route }) => route === `POST /api/reports/${path}`);
const choose = async (...names: string[]) => {
  const input = page.container.querySelector('input[type="file"]');
  if (!(input instanceof HTMLInputElement)) throw new Error('no field for files');
  Object.defineProperty(input, 'files', {
    ...{ configurable: true, value: names.map((name) => new File(['pdf'], name)) },
  });
  await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
};
const answers = (handIn: () => unknown) => {
  let hasCome = false;
  return {
    'POST /api/reports/open': () => (hasCome ? after : whole),
    'POST /api/reports/hand-in': () => {
      const recorded = handIn();
      hasCome = true;
      return recorded;
    },
  };
};
const opened = async (handIn: () => unknown = () => ({ handedInAt })) => {
  page = await renderPage(<ReportPage />, { at, answers: answers(handIn) });
  await page.press('Xem yêu cầu');
};

it('asks nothing of the server before somebody taps, then says who asks for what and until when', async () => {
  page = await renderPage(<ReportPage />, { at, answers: answers(() => ({ handedInAt })) });
  expect(sent('open')).toEqual([]);
  await page.press('Xem yêu cầu');
  expect(sent('open').map(({ body }) => body)).toEqual([{ secret }]);
  expect(text()).toContain('UBND huyện Ba Vì đề nghị nộp báo cáo');
  expect(text()).toContain('Hạn nộp: 17 giờ 00, 09/10 (đã quá hạn 2 ngày)');
});

it('does not hand in without a file and a name', async () => {
  await opened();
  await page.press('Nộp báo cáo');
  expect(text()).toContain('Mời chọn ít nhất một tệp.');
  expect(text()).toContain('Mời ghi họ tên.');
  expect(sent('hand-in')).toEqual([]);
});

it('sends the files and hands in at one press, and says when it was received and how late', async () => {
  await opened();
  await choose('Báo cáo.pdf');
  await page.type('Họ tên người nộp', 'Phùng Văn Bình');
  await page.press('Nộp báo cáo');
  expect(vi.mocked(upload).mock.calls[0]?.[0]).toBe('/api/reports/files');
  expect(sent('hand-in')[0]?.body).toMatchObject({
    ...{ secret, fileIds: ['file-1'], handedInBy: 'Phùng Văn Bình', basedOn: null },
  });
  expect(text()).toContain('muộn 3 ngày');
  expect(text()).toContain('Báo cáo.pdf');
});

it('says which file is refused, hands in nothing, and does not send the good one again', async () => {
  await opened();
  vi.mocked(upload).mockImplementation((_path, { body }) =>
    (body as File).name === 'hỏng.pdf'
      ? Promise.reject(documentRefusals.notPdf())
      : Promise.resolve(files[0]),
  );
  await choose('Báo cáo.pdf', 'hỏng.pdf');
  await page.type('Họ tên người nộp', 'Phùng Văn Bình');
  await page.press('Nộp báo cáo');
  expect(text()).toContain('Tệp này không phải là PDF');
  expect(sent('hand-in')).toEqual([]);
  await page.press('Bỏ tệp hỏng.pdf');
  await page.press('Nộp báo cáo');
  expect(vi.mocked(upload)).toHaveBeenCalledTimes(2);
  expect(sent('hand-in')).toHaveLength(1);
});

it('shows what somebody else just handed in instead of replacing it unseen', async () => {
  await opened(() => {
    throw reportRefusals.justHandedIn();
  });
  await choose('Báo cáo.pdf');
  await page.type('Họ tên người nộp', 'Phùng Văn Bình');
  await page.press('Nộp báo cáo');
  expect(text()).toContain('Có người của đơn vị vừa nộp báo cáo này');
  expect(sent('open')).toHaveLength(2);
});

it('says in words that a link is wrong, or that its end is missing', async () => {
  const refusing = {
    'POST /api/reports/open': () => {
      throw reportRefusals.badLink();
    },
  };
  page = await renderPage(<ReportPage />, { at, answers: refusing });
  await page.press('Xem yêu cầu');
  expect(page.container.querySelector('[role="alert"]')?.textContent).toContain(
    'Liên kết này không đúng hoặc không còn dùng được',
  );
  await page.unmount();
  page = await renderPage(<ReportPage />, { at: '/nop-bao-cao', answers: refusing });
  expect(text()).toContain('Liên kết chưa đầy đủ');
});

it('says of a link that was cut that it is not whole', async () => {
  page = await renderPage(<ReportPage />, {
    at: '/nop-bao-cao#7Kq2',
    answers: {
      'POST /api/reports/open': () => {
        throw refusals.invalid();
      },
    },
  });
  await page.press('Xem yêu cầu');
  expect(text()).toContain('Liên kết chưa đầy đủ');
  expect(text()).not.toContain('Nội dung gửi đi');
});

it('says beside the button that a refused file keeps the report from being handed in', async () => {
  vi.mocked(upload).mockRejectedValue(documentRefusals.notPdf());
  await opened();
  await choose('Hong.pdf');
  await page.type('Họ tên người nộp', 'Phùng Văn Bình');
  await page.press('Nộp báo cáo');
  expect(text()).toContain('Chưa nộp: còn 1 tệp không nhận được.');
  expect(sent('hand-in')).toEqual([]);
});
