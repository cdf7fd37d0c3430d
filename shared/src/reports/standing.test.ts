// How reports stand against their due date, who owes them, and the words for it.
import { describe, expect, it } from 'vitest';
import { mayHandIn, owes } from './owing.js';
import { dueTime, latenessWords, reminderSentence, standingWords } from './sentences.js';
import { byWork, countReports, latenessOf, standingOf } from './standing.js';
import { reportStates } from './report.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** 17 giờ 00, 09/10/2021 in Vietnam. */
const dueAt = Date.UTC(2021, 9, 9, 10);
const asked = { name: 'Ba Trại', state: 'asked', dueAt, handedInAt: null } as const;
const came = (at: number) => ({ ...asked, state: 'handedIn', handedInAt: at }) as const;

describe('how a report stands', () => {
  it('is in time at the very millisecond of the due date, and late after it', () => {
    expect(standingOf(came(dueAt), dueAt + DAY)).toBe('inTime');
    expect(standingOf(came(dueAt + 1), dueAt + DAY)).toBe('late');
    expect(standingOf(asked, dueAt)).toBe('waiting');
    expect(standingOf(asked, dueAt + 1)).toBe('missing');
  });

  it('is late until it came, and goes on being late while it is missing or sent back', () => {
    const now = dueAt + 5 * DAY;
    expect(latenessOf(came(dueAt + 2 * DAY), now)).toBe(2 * DAY);
    expect(latenessOf(came(dueAt - DAY), now)).toBe(0);
    expect(latenessOf(asked, now)).toBe(5 * DAY);
    expect(latenessOf({ ...came(dueAt - DAY), state: 'returned' }, now)).toBe(5 * DAY);
    expect(latenessOf({ ...came(dueAt + DAY), state: 'taken' }, now)).toBe(DAY);
    expect(latenessOf({ ...asked, state: 'withdrawn' }, now)).toBe(0);
  });

  it('puts the longest overdue first, then what lies there, then what is waited for', () => {
    const now = dueAt + DAY;
    const list = [
      { ...asked, name: 'chưa đến hạn', dueAt: now + DAY },
      { ...asked, name: 'đã nhận', state: 'taken', handedInAt: dueAt } as const,
      { ...came(dueAt - HOUR), name: 'đúng hạn' },
      { ...asked, name: 'quá hạn' },
      { ...came(dueAt + HOUR), name: 'nộp muộn' },
      { ...asked, name: 'quá hạn lâu', dueAt: dueAt - DAY },
      { ...came(dueAt), name: 'trả lại', state: 'returned' } as const,
      { ...asked, name: 'đã rút', state: 'withdrawn' } as const,
    ];
    expect(list.toSorted(byWork(now)).map(({ name }) => name)).toEqual([
      ...['quá hạn lâu', 'quá hạn', 'nộp muộn', 'đúng hạn', 'trả lại', 'chưa đến hạn'],
      ...['đã nhận', 'đã rút'],
    ]);
  });

  it('counts what was asked without what was withdrawn, and late ones among those that came', () => {
    const now = dueAt + DAY;
    const list = [
      ...[asked, came(dueAt), came(dueAt + 1)],
      { ...came(dueAt + 1), state: 'taken' } as const,
      { ...came(dueAt), state: 'returned' } as const,
      { ...asked, state: 'withdrawn' } as const,
    ];
    expect(countReports(list, now)).toEqual({
      ...{ asked: 5, submitted: 3, late: 2, missing: 1, returned: 1 },
    });
  });
});

describe('who owes a report', () => {
  const person = { role: 'delegate', siteId: 'here', unitName: 'UBND xã Ba Trại' } as const;
  const ofUnit = { siteId: null, unitName: 'UBND xã Ba Trại' };

  it('the people of the unit wherever they sit, and nobody of another', () => {
    expect(owes(ofUnit, person)).toBe(true);
    expect(owes(ofUnit, { ...person, role: 'guest', siteId: null })).toBe(true);
    expect(owes(ofUnit, { ...person, unitName: 'UBND xã Cổ Đô' })).toBe(false);
    expect(owes({ ...ofUnit, unitName: '' }, { ...person, unitName: '' })).toBe(false);
  });

  it('of a site its operator, and those there who are of its unit', () => {
    const ofSite = { siteId: 'here', unitName: 'UBND xã Ba Trại' };
    expect(owes(ofSite, person)).toBe(true);
    expect(owes(ofSite, { ...person, role: 'siteOperator', unitName: '' })).toBe(true);
    expect(owes(ofSite, { ...person, unitName: 'Sở Nội vụ' })).toBe(false);
    expect(owes(ofSite, { ...person, siteId: 'elsewhere' })).toBe(false);
  });

  it('never those who run the meeting', () => {
    for (const role of ['chair', 'presidium', 'secretary'] as const)
      expect(owes(ofUnit, { ...person, role })).toBe(false);
  });

  it('until it was taken or withdrawn', () => {
    expect(reportStates.filter(mayHandIn)).toEqual(['asked', 'handedIn', 'returned']);
  });
});

describe('the words of a report', () => {
  it('say the due date by the clock of Vietnam, with the year only when it is another', () => {
    expect(dueTime('vi', dueAt, dueAt)).toBe('17 giờ 00, 09/10');
    expect(dueTime('en', dueAt, dueAt)).toBe('17:00, 09/10');
    expect(dueTime('vi', dueAt, dueAt + 365 * DAY)).toBe('17 giờ 00, 09/10/2021');
  });

  it('say lateness in whole days, hours or minutes, never as nothing', () => {
    const words = [2.9 * DAY, DAY, 23.9 * HOUR, HOUR, HOUR - 1, 1].map((ms) =>
      latenessWords('vi', ms),
    );
    expect(words).toEqual(['2 ngày', '1 ngày', '23 giờ', '1 giờ', '59 phút', '1 phút']);
    expect(latenessWords('en', DAY)).toBe('1 day');
    expect(latenessWords('en', 3 * HOUR)).toBe('3 hours');
  });

  it('say how it stands', () => {
    expect(standingWords('vi', 'missing', 2 * DAY)).toBe('Quá hạn 2 ngày');
    expect(standingWords('vi', 'late', DAY)).toBe('Nộp muộn 1 ngày');
    expect(standingWords('vi', 'taken', 0)).toBe('Đã nhận');
    expect(standingWords('en', 'returned', DAY)).toBe('Sent back, overdue by 1 day');
  });

  it('remind with the subject, the due date and how late it is', () => {
    const report = { subject: 'Cải cách hành chính', dueAt };
    expect(reminderSentence(report, dueAt - HOUR)).toContain(
      'Đề nghị nộp báo cáo “Cải cách hành chính”: hạn nộp 17 giờ 00, 09/10. Nộp tại mục',
    );
    expect(reminderSentence(report, dueAt + 2 * DAY)).toContain('đã quá hạn 2 ngày');
  });
});
