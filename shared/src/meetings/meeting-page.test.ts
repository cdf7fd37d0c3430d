// Which meetings a list holds, how it is searched, and that its pages neither repeat nor leave out.
import { expect, it } from 'vitest';
import type { MeetingState } from './meeting.js';
import { meetingPageQuerySchema, pageOf } from './meeting-page.js';
import type { MeetingRole } from '../policy/actor.js';

const meeting = (
  id: string,
  startsAt: number,
  state: MeetingState = 'issued',
  role: MeetingRole | null = 'delegate',
) => ({ id, startsAt, state, role, title: `Họp ${id}`, place: 'Hội trường Đống Đa' });
const asked = (query: Record<string, unknown>) => meetingPageQuerySchema.parse(query);
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).join('');

it('each list holds its meetings in its order', () => {
  const all = [
    meeting('a', 3),
    meeting('b', 1),
    meeting('c', 2, 'closed'),
    meeting('d', 4, 'draft', 'secretary'),
    meeting('e', 5, 'draft', null),
    meeting('f', 6, 'issued', null),
  ];
  expect(ids(pageOf(all.slice(0, 4), asked({ list: 'coming' })).page)).toBe('bad');
  expect(ids(pageOf(all, asked({ list: 'over' })).page)).toBe('c');
  expect(ids(pageOf(all, asked({ list: 'run' })).page)).toBe('d');
  expect(ids(pageOf(all, asked({ list: 'unit' })).page)).toBe('fdacb');
});

it('is searched in titles and places without tone marks', () => {
  const all = [meeting('xét duyệt', 1), meeting('giao ban', 2)];
  expect(pageOf(all, asked({ list: 'coming', search: 'XET dong da' })).page).toHaveLength(1);
  expect(pageOf(all, asked({ list: 'coming', search: 'giao  duyet' })).page).toHaveLength(0);
});

it('pages follow each other without gap or repetition, also through meetings of one moment', () => {
  const all = ['e', 'b', 'd', 'a', 'c'].map((id) => meeting(id, id === 'e' ? 9 : 5, 'closed'));
  const seen: string[] = [];
  let after: string | null | undefined;
  do {
    const { page, next } = pageOf(all, asked({ list: 'over', limit: 2, ...(after && { after }) }));
    seen.push(ids(page));
    after = next;
  } while (after !== null);
  expect(seen).toEqual(['ea', 'bc', 'd']);
});
