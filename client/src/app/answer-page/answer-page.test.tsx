// The page behind the link: nothing before a tap, each answer once, words where words are due.
import { invitationRefusals } from '@hop/shared/invitations/refusals.js';
import { afterEach, expect, it } from 'vitest';
import { renderPage, type PageView } from '../../testing/render-page';
import { AnswerPage } from './answer-page';

const secret = '7Kq2Vx9TbLmP4s';
const opened = {
  meeting: {
    id: 'meeting-1',
    title: 'Họp trực tuyến đánh giá kết quả cải cách hành chính',
    startsAt: Date.UTC(2021, 9, 12, 1),
    place: 'Hội trường UBND huyện',
    issuingBody: 'UBND huyện Ba Vì',
  },
  participant: {
    name: 'Nguyễn Thị Hồng Vân',
    honorific: 'Bà',
    position: '',
    siteName: 'Cam Thượng',
  },
  invitation: { answer: 'unconfirmed', reason: null, answeredAt: null },
};
const answeredAt = Date.UTC(2021, 9, 6, 1, 5);
const answers = {
  'POST /api/invitations/open': () => opened,
  'POST /api/invitations/answer': (body: unknown) => ({
    answer: (body as { answer: string }).answer,
    answeredAt,
  }),
};
const at = `/tra-loi#${secret}`;

let page: PageView;
afterEach(() => page.unmount());

const sent = () => page.asked.filter(({ route }) => route.includes('/invitations/'));
const text = () => page.container.textContent;

it('asks nothing of the server before somebody taps', async () => {
  page = await renderPage(<AnswerPage />, { at, answers });
  expect(sent()).toEqual([]);
  await page.press('Xem giấy mời');
  expect(sent().map(({ body }) => body)).toEqual([{ secret }]);
  expect(text()).toContain('Bà Nguyễn Thị Hồng Vân');
  expect(text()).toContain('Điểm cầu Cam Thượng');
});

it('sends "I will attend" at one tap and shows when the server recorded it', async () => {
  page = await renderPage(<AnswerPage />, { at, answers });
  await page.press('Xem giấy mời');
  await page.press('Tôi sẽ dự');
  expect(sent().at(-1)?.body).toEqual({ secret, answer: 'attending', reason: '' });
  expect(text()).toContain('Đã ghi nhận lúc 08:05, ngày 06/10/2021');
  expect(page.button('Tôi sẽ dự').getAttribute('aria-pressed')).toBe('true');
});

it('does not send an absence or a substitute without words', async () => {
  page = await renderPage(<AnswerPage />, { at, answers });
  await page.press('Xem giấy mời');
  await page.press('Xin vắng');
  await page.press('Gửi xin vắng');
  expect(sent()).toHaveLength(1);
  expect(text()).toContain('Mời ghi lý do xin vắng.');
  await page.type('Lý do xin vắng', '  đi công tác ');
  await page.press('Gửi xin vắng');
  expect(sent().at(-1)?.body).toEqual({
    secret,
    answer: 'absenceRequested',
    reason: 'đi công tác',
  });
  expect(text()).toContain('“đi công tác”');
});

it('a refused answer leaves the words in the field and nothing is shown as given', async () => {
  const refusing = {
    ...answers,
    'POST /api/invitations/answer': () => {
      throw invitationRefusals.over();
    },
  };
  page = await renderPage(<AnswerPage />, { at, answers: refusing });
  await page.press('Xem giấy mời');
  await page.press('Cử người dự thay');
  await page.type('Người dự thay và lý do', 'Ông Nguyễn Văn Bình');
  await page.press('Gửi tên người dự thay');
  expect(page.container.querySelector('textarea')?.value).toBe('Ông Nguyễn Văn Bình');
  expect(page.button('Cử người dự thay').getAttribute('aria-pressed')).toBe('false');
  expect(text()).not.toContain('Đã ghi nhận');
});

it('says in words that a link is wrong, or that its end is missing', async () => {
  const refusing = {
    'POST /api/invitations/open': () => {
      throw invitationRefusals.badLink();
    },
  };
  page = await renderPage(<AnswerPage />, { at, answers: refusing });
  await page.press('Xem giấy mời');
  expect(page.container.querySelector('[role="alert"]')?.textContent).toContain(
    'Liên kết này không đúng',
  );
  await page.unmount();
  page = await renderPage(<AnswerPage />, { at: '/tra-loi', answers });
  expect(text()).toContain('Liên kết chưa đầy đủ');
});
