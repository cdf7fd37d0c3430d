// How soon somebody may be reminded again, and how it is said.
import { expect, it } from 'vitest';
import { lastTold, mayRemind, REMIND_AGAIN_MS, remindedWords } from './reminding.js';

const at = Date.parse('2026-11-26T14:05:50+07:00');
const told = (participantId: string, sentAt: number, changes: object = {}) => ({
  ...{ participantId, text: 'Xin gửi tài liệu.', sentAt, withdrawnAt: null },
  ...changes,
});

it('not before ten minutes are over', () => {
  expect(mayRemind(null, at)).toBe(true);
  expect(mayRemind(at, at)).toBe(false);
  expect(mayRemind(at, at + REMIND_AGAIN_MS - 1)).toBe(false);
  expect(mayRemind(at, at + REMIND_AGAIN_MS)).toBe(true);
});

it('what counts is the last time that these words went to this person and were not withdrawn', () => {
  const messages = [
    told('hoa', at),
    told('hoa', at + 5),
    told('hoa', at + 6, { text: 'Khác' }),
    told('hoa', at + 7, { withdrawnAt: at + 8 }),
    told('an', at + 9),
  ];
  expect(lastTold(messages, 'hoa', 'Xin gửi tài liệu.')).toBe(at + 5);
  expect(lastTold(messages, 'binh', 'Xin gửi tài liệu.')).toBeNull();
});

it('says the time of the last, and a minute at which the first may go out again', () => {
  expect(remindedWords([at])).toEqual({ at: '14:05', again: '14:16' });
  expect(remindedWords([at - 120_000, at])).toEqual({ at: '14:05', again: '14:14' });
  expect(mayRemind(at, Date.parse('2026-11-26T14:16:00+07:00'))).toBe(true);
});
