// Who gets which notice, and which one the displays show.
import { describe, expect, it } from 'vitest';
import { meetingRoles } from '../policy/actor.js';
import { isMeantFor, isServed, messageOnDisplays, readingOf } from './receiving.js';

const at = (siteId: string | null) => ({ id: 'p', role: 'delegate' as const, siteId });
const to = (audience: 'staff' | 'all' | 'site' | 'person') => ({
  ...{ audience, siteId: 'hall', participantId: 'p' },
});

describe('a notice', () => {
  it('is for those who do not run the meeting', () => {
    expect(meetingRoles.filter(isServed)).toEqual(['delegate', 'guest', 'siteOperator']);
    for (const role of meetingRoles)
      expect(isMeantFor(to('all'), { ...at('hall'), role })).toBe(isServed(role));
  });

  it('to a site is for who sits there, to a person for that person, of the staff channel for nobody', () => {
    expect(isMeantFor(to('site'), at('hall'))).toBe(true);
    expect(isMeantFor(to('site'), at('elsewhere'))).toBe(false);
    expect(isMeantFor(to('site'), at(null))).toBe(false);
    expect(isMeantFor(to('person'), at(null))).toBe(true);
    expect(isMeantFor(to('person'), { ...at('hall'), id: 'other' })).toBe(false);
    expect(isMeantFor(to('staff'), at('hall'))).toBe(false);
  });
});

it('displays show the newest of those for them that stand', () => {
  const one = { id: 'a', audience: 'all' as const, onDisplays: true, withdrawnAt: null };
  const [old, newer] = [
    { ...one, sentAt: 1 },
    { ...one, sentAt: 2 },
  ];
  expect(messageOnDisplays([old, newer, { ...one, onDisplays: false, sentAt: 3 }])).toBe(newer);
  expect(messageOnDisplays([old, { ...newer, withdrawnAt: 4 }])).toBe(old);
  const twin = { ...newer, id: 'b' };
  expect(messageOnDisplays([twin, newer])).toBe(messageOnDisplays([newer, twin]));
  expect(messageOnDisplays([])).toBeUndefined();
});

it('counts who has read one notice, and names who has not', () => {
  const row = (participantId: string, readAt: number | null, messageId = 'm') => ({
    ...{ messageId, participantId, readAt },
  });
  const rows = [row('a', 1), row('b', null), row('c', null), row('a', null, 'other')];
  expect(readingOf('m', rows)).toEqual({ read: 1, of: 3, waiting: [rows[1], rows[2]] });
});
