// The calendar on screen: what stands in a day, how a clash is told, and the days that are asked of the server.
import type { Calendar } from '@hop/shared/meetings/calendar.js';
import { dayStart } from '@hop/shared/meetings/conflicts.js';
import { monthDays, weekDays } from '@hop/shared/core/month-days.js';
import { vietnamTime } from '@hop/shared/core/vietnam-time.js';
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { renderPage, type PageView } from '../../testing/render-page';
import { CalendarPage } from './calendar-page';
import { clashesOf, clashStart, partsOf } from './of-day';

const HOUR = 3_600_000;
const today = dayStart(Date.now());
const at = (hour: number) => today + hour * HOUR;
const meeting = (
  id: string,
  title: string,
  state: Calendar['meetings'][number]['state'],
  from: number,
  to: number,
) => ({
  ...{ id, title, state, version: 1, place: 'Hội trường A', role: 'secretary' as const },
  ...{ participants: 12, spans: [{ startsAt: at(from), endsAt: at(to) }] },
});
const calendar: Calendar = {
  meetings: [
    meeting('a', 'Giao ban quý', 'issued', 8, 11.25),
    meeting('b', 'Giải tỏa đất', 'draft', 9.5, 11.5),
  ],
  clashes: [
    {
      ...{ ids: ['a', 'b'], sameRoom: true, people: ['Ông Nguyễn Văn Khải'] },
      spans: [{ startsAt: at(9.5), endsAt: at(11.25) }],
      moves: { meetingId: 'b', starts: [at(14), at(32)] },
      ...{ sign: 'x', keepers: ['b'], kept: null },
    },
  ],
};
const route = (months = 0): string => {
  const { year, month } = vietnamTime(today);
  const days = monthDays(year, month + months);
  return `GET /api/meetings/calendar?from=${days[0] ?? 0}&to=${(days.at(-1) ?? 0) + 24 * HOUR}`;
};
const weekRoute = (weeks = 0): string => {
  const [monday = 0] = weekDays(today + weeks * 7 * 24 * HOUR);
  return `GET /api/meetings/calendar?from=${monday}&to=${monday + 7 * 24 * HOUR}`;
};
const account = { id: 'p', name: 'Bà Lan', officeRole: 'secretary' };

let page: PageView;
afterEach(() => page.unmount());
const show = async (answer: Calendar = calendar) => {
  page = await renderPage(<CalendarPage />, {
    at: '/lich-hop',
    answers: {
      'GET /api/session': () => ({ account }),
      [route()]: () => answer,
      'GET /api/calendar-feed': () => ({ since: null }),
      'POST /api/calendar-feed': () => ({
        ...{ path: '/api/calendar-feed/geheim.ics', origin: 'https://hop.bavi.example' },
      }),
      'DELETE /api/calendar-feed': () => ({ since: null }),
      [route(1)]: () => ({ meetings: [], clashes: [] }),
      [weekRoute()]: () => answer,
      [weekRoute(1)]: () => ({ meetings: [], clashes: [] }),
    },
  });
};

it('says what clashes today and why, and offers free times', async () => {
  await show();
  const words = page.container.textContent;
  expect(words).toContain('2 cuộc họp, trùng từ 09:30');
  expect(words).toContain('Trùng người và phòng');
  expect(words).toContain('Ông Nguyễn Văn Khải');
  expect(page.button('Dời sang 14:00 cùng ngày').disabled).toBe(false);
  expect(page.button('Dời sang 08:00, ')).toBeDefined();
  expect(page.button('Giữ nguyên, ghi lý do').disabled).toBe(false);
  expect(page.button('2 cuộc họp, Trùng giờ').getAttribute('aria-current')).toBe('date');
});

it('of several days is told, and marked, on each of them', () => {
  const days = [8, 32].map((hour) => ({ startsAt: at(hour), endsAt: at(hour + 3) }));
  const spans = [9, 33].map((hour) => ({ startsAt: at(hour), endsAt: at(hour + 2) }));
  const several: Calendar = {
    meetings: calendar.meetings.map((one) => ({ ...one, spans: days })),
    clashes: calendar.clashes.map((clash) => ({ ...clash, spans })),
  };
  const marksOn = (day: number) => partsOf(several, day).map(({ mark }) => mark);
  const clean = ['issued', 'prepared'];
  expect([0, 24, 48].map((hour) => marksOn(at(hour)))).toEqual([
    ['issued', 'clash'],
    ['issued', 'clash'],
    [],
  ]);
  const [clash] = clashesOf(several, at(24));
  expect(clash && clashStart(clash, at(24))).toBe(at(33));
  const early = {
    ...several,
    clashes: several.clashes.map((one) => ({ ...one, spans: spans.slice(0, 1) })),
  };
  expect(partsOf(early, at(24)).map(({ mark }) => mark)).toEqual(clean);
});

it('offers nothing to those who may move neither', async () => {
  await show({
    ...calendar,
    clashes: calendar.clashes.map((clash) => ({ ...clash, moves: null, keepers: [] })),
  });
  expect(page.container.textContent).toContain('Trùng người và phòng');
  expect(page.container.textContent).not.toContain('Dời');
  expect(page.container.textContent).not.toContain('Giữ nguyên');
});

it('says why a clash is kept instead of warning of it, and marks nothing', async () => {
  const kept = { reason: 'Phó Chủ tịch chủ trì thay', by: 'Bà Lan', at: at(7) };
  await show({
    ...calendar,
    clashes: calendar.clashes.map((clash) => ({ ...clash, kept, keepers: [] })),
  });
  const words = page.container.textContent;
  expect(words).toContain('giữ nguyên: Phó Chủ tịch chủ trì thay');
  expect(words).toContain('Bà Lan, 07:00');
  expect(words).not.toContain('trùng từ');
  expect(words).not.toContain('Dời sang');
  expect(page.button('2 cuộc họp').getAttribute('aria-label')).not.toContain('Trùng giờ');
});

it('shows the address of one’s own calendar once and switches it off', async () => {
  await show();
  await page.press('Thêm vào lịch của tôi');
  const pressed = async (words: string) => {
    const found = [...document.querySelectorAll<HTMLButtonElement>('[role="dialog"] button')].find(
      (each) => each.textContent.startsWith(words),
    );
    await act(async () => found?.click());
    await page.settle();
  };
  await pressed('Tạo địa chỉ');
  const field = document.querySelector<HTMLInputElement>('[role="dialog"] input');
  expect(field?.value).toMatch(/^https:\/\/hop\.bavi\.example\/api\/calendar-feed\/geheim\.ics$/);
  await pressed('Ngừng địa chỉ');
  expect(document.querySelector('[role="dialog"] input')).toBeNull();
  expect(page.asked.map((one) => one.route)).toContain('DELETE /api/calendar-feed');
});

it('asks for the whole weeks of the month that one turns to', async () => {
  await show();
  await page.press('Tháng sau');
  expect(page.asked.map((one) => one.route)).toContain(route(1));
  expect(page.container.textContent).toContain('Tháng này không có cuộc họp');
  await page.press('Về hôm nay');
  expect(page.container.textContent).toContain('Giao ban quý');
});

it('shows a week along its hours, today marked, every meeting a way in, and turns by weeks', async () => {
  await show();
  const week = page.container.querySelector<HTMLInputElement>('input[type=radio]:not(:checked)');
  await act(async () => week?.click());
  await page.settle();
  expect(page.asked.map((one) => one.route)).toContain(weekRoute());
  const heads = [...page.container.querySelectorAll('button[aria-pressed]')];
  expect(heads).toHaveLength(7);
  expect(heads.filter((one) => one.getAttribute('aria-current') === 'date')).toHaveLength(1);
  const block = page.container.querySelector('a[aria-label^="Giải tỏa đất, 09:30 – 11:30"]');
  expect(block?.getAttribute('aria-label')).toContain('Trùng giờ');
  expect(block?.getAttribute('href')).toContain('/cuoc-hop/b/');
  expect(block?.parentElement?.style.getPropertyValue('--at')).toBe('2.5');
  expect(block?.parentElement?.style.getPropertyValue('--long')).toBe('2');
  // Below it the same week day by day, for phones.
  expect(page.container.textContent).toContain('Không có cuộc họp');
  await page.press('Tuần sau');
  expect(page.asked.map((one) => one.route)).toContain(weekRoute(1));
  await page.press('Tuần trước');
  expect(page.container.textContent).toContain('2 cuộc họp, trùng từ 09:30');
});

it('stands meetings beside each other where they overlap, and marks the one that can give way', () => {
  expect(partsOf(calendar, today).map(({ mark, lane, lanes }) => ({ mark, lane, lanes }))).toEqual([
    { mark: 'issued', lane: 0, lanes: 2 },
    { mark: 'clash', lane: 1, lanes: 2 },
  ]);
});

it('cuts a meeting over midnight to each of its days', () => {
  const night = { meetings: [meeting('n', 'Trực', 'issued', 22, 26)], clashes: [] };
  expect(partsOf(night, today)).toMatchObject([{ startsAt: at(22), endsAt: at(24) }]);
  expect(partsOf(night, at(24))).toMatchObject([{ startsAt: at(24), endsAt: at(26) }]);
});
