// The lists of meetings: what is asked of the server, what may be entered, and how one sees more.
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { renderPage, type PageView } from '../../testing/render-page';
import { MeetingsPage } from './meetings-page';

const account = { id: 'p', name: 'Bà Lan', officeRole: 'none' };
const meeting = (id: string, title: string, role: 'secretary' | null = 'secretary') => ({
  ...{ id, title, role, state: 'issued', startsAt: Date.now() + 9e8, place: 'Phòng 2' },
  ...{ issuingBody: 'UBND huyện', siteName: null, participants: 3, sites: 1 },
});
const page = (list: string, search: string, after = '') =>
  `GET /api/meetings/page?list=${list}&search=${search}${after}`;

let view: PageView;
afterEach(() => view.unmount());
const show = async () => {
  view = await renderPage(<MeetingsPage />, {
    at: '/cuoc-hop',
    answers: {
      'GET /api/session': () => ({ account }),
      'GET /api/meetings?over=10': () => [meeting('a', 'Giao ban')],
      'GET /api/consultations': () => [],
      [page('unit', '')]: () => ({ meetings: [meeting('u', 'Họp xã', null)], next: null }),
      [page('run', '')]: () => ({ meetings: [meeting('r', 'Họp tổ')], next: '5~r' }),
      [page('run', '', '&after=5~r')]: () => ({ meetings: [meeting('s', 'Họp cũ')], next: null }),
      [page('coming', 'xet+duyet')]: () => ({ meetings: [], next: null }),
    },
  });
};
const pause = async () => {
  await act(async () => new Promise((resolve) => setTimeout(resolve, 300)));
  await view.settle();
};
const entrances = () =>
  [...view.container.querySelectorAll('main li a')].map((link) => link.getAttribute('href'));

it('a meeting in which only the unit has a place is told and leads nowhere', async () => {
  await show();
  expect(entrances()).toEqual(['/cuoc-hop/a/thu-ky']);
  await view.press('Đơn vị tôi dự');
  await pause();
  expect(view.container.textContent).toContain('Họp xã');
  expect(entrances()).toEqual([]);
});

it('calls the chair to a meeting that waits for approval, and nobody else', async () => {
  const waits = { state: 'pendingApproval' };
  view = await renderPage(<MeetingsPage />, {
    at: '/cuoc-hop',
    answers: {
      'GET /api/session': () => ({ account }),
      'GET /api/meetings?over=10': () => [
        { ...meeting('a', 'Giao ban'), ...waits, role: 'chair' },
        { ...meeting('b', 'Họp tổ'), ...waits },
      ],
      'GET /api/consultations': () => [],
    },
  });
  expect(view.container.textContent.split('Cuộc họp này chờ ông, bà duyệt')).toHaveLength(2);
  expect(entrances()[0]).toBe('/cuoc-hop/a/chu-toa');
});

it('what follows is added to what is there', async () => {
  await show();
  await view.press('Tôi điều hành');
  await pause();
  await view.press('Xem thêm');
  await pause();
  expect(entrances()).toEqual(['/cuoc-hop/r/thu-ky', '/cuoc-hop/s/thu-ky']);
  expect(view.container.textContent).not.toContain('Xem thêm');
});

it('a search is asked of the server once, after the last key, and says when nothing is found', async () => {
  await show();
  const field = view.container.querySelector('input[type="search"]');
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
  for (const typed of ['xet', 'xet duyet'])
    await act(async () => {
      set?.call(field, typed);
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
  await pause();
  expect(
    view.asked.filter(({ route }) => route.includes('/page?')).map(({ route }) => route),
  ).toEqual([page('coming', 'xet+duyet')]);
  expect(view.container.textContent).toContain('Không có cuộc họp nào');
});
