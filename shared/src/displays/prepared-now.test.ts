// Which prepared scene stands now.
import { expect, it } from 'vitest';
import { meetingStates, type MeetingState } from '../meetings/meeting.js';
import { preparedNow } from './prepared-now.js';
import type { PreparedScene, SceneMoment } from './prepared-scene.js';

const items = [
  { id: 'one', parentId: null },
  { id: 'part', parentId: 'one' },
  { id: 'two', parentId: null },
];
type Prepared = Pick<PreparedScene, 'moment' | 'agendaItemId' | 'displayId' | 'picture'>;
const of = (
  moment: SceneMoment,
  kind: 'welcome' | 'item' | 'seatMap' | 'speakers',
  more: { agendaItemId?: string; displayId?: string } = {},
): Prepared => ({
  ...{ moment, agendaItemId: null, displayId: null, picture: { kind } },
  ...more,
});
const kindAt = (
  prepared: readonly Prepared[],
  state: MeetingState,
  currentItemId: string | null = null,
  displayId: string | null = 'wall',
) => preparedNow(prepared, { meeting: { state, currentItemId }, items }, displayId)?.kind ?? null;

it('each moment of the meeting has its own, and a meeting that does not take place none', () => {
  const prepared = [
    of('beforeOpening', 'welcome'),
    of('item', 'speakers', { agendaItemId: 'one' }),
    of('recess', 'seatMap'),
    of('end', 'item'),
  ];
  const kinds = Object.fromEntries(
    meetingStates.map((state) => [state, kindAt(prepared, state, 'one')]),
  );
  expect(kinds).toEqual({
    ...{ draft: 'welcome', pendingApproval: 'welcome', returned: 'welcome', approved: 'welcome' },
    ...{ issued: 'welcome', inSession: 'speakers', adjourned: 'seatMap' },
    ...{ closed: 'item', archived: 'item', cancelled: null, postponed: null },
  });
});

it('is for its item alone', () => {
  const prepared = [of('item', 'seatMap', { agendaItemId: 'one' })];
  expect(kindAt(prepared, 'inSession', 'one')).toBe('seatMap');
  expect(kindAt(prepared, 'inSession', 'two')).toBeNull();
  expect(kindAt(prepared, 'inSession')).toBeNull();
});

it('a part shows what its item shows, unless it has its own', () => {
  const prepared = [of('item', 'seatMap', { agendaItemId: 'one' })];
  expect(kindAt(prepared, 'inSession', 'part')).toBe('seatMap');
  const own = [...prepared, of('item', 'welcome', { agendaItemId: 'part' })];
  expect(kindAt(own, 'inSession', 'part')).toBe('welcome');
});

it("a display's own goes before what is for all, and is for no other", () => {
  const prepared = [
    of('item', 'seatMap', { agendaItemId: 'one' }),
    of('item', 'speakers', { agendaItemId: 'one', displayId: 'wall' }),
  ];
  expect(kindAt(prepared, 'inSession', 'one', 'wall')).toBe('speakers');
  expect(kindAt(prepared, 'inSession', 'one', 'site')).toBe('seatMap');
  expect(kindAt(prepared, 'inSession', 'one', null)).toBe('seatMap');
});
