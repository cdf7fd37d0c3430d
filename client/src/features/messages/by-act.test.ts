// Which notices stand together in the list of those that went out.
import type { Message } from '@hop/shared/messages/message.js';
import { expect, it } from 'vitest';
import { byAct } from './by-act';

const one = (id: string, sentAt: number, change: Partial<Message> = {}): Message => ({
  ...{ id, version: 1, audience: 'person', siteId: null, participantId: id, sentBy: 'secretary' },
  ...{ text: 'Còn 2 tài liệu chưa mở.', mustAcknowledge: false, onDisplays: false, sentAt },
  ...{ withdrawnAt: null, remindedAt: null, ...change },
});
const ids = (sent: readonly Message[]) => byAct(sent).map((act) => act.map(({ id }) => id));

it('puts sixty reminders of one act into one entry, whatever each of them counts', () => {
  const sixty = Array.from({ length: 60 }, (_, nth) =>
    one(`p${nth}`, 600_000 - nth * 2_000, { text: `Còn ${nth + 1} tài liệu chưa mở.` }),
  );
  const before = one('before', 1_000);
  expect(byAct([...sixty, before]).map((act) => act.length)).toEqual([60, 1]);
});

it('keeps apart what others sent, what says something else, what is for all, and what came later', () => {
  const text = 'Mời lên phòng họp.';
  expect(ids([one('a', 9_000), one('b', 8_000, { sentBy: 'chair' })])).toEqual([['a'], ['b']]);
  expect(ids([one('a', 9_000), one('b', 8_000, { text })])).toEqual([['a'], ['b']]);
  const forAll = { audience: 'all', participantId: null } as const;
  expect(ids([one('a', 9_000, forAll), one('b', 8_000, forAll)])).toEqual([['a'], ['b']]);
  expect(ids([one('a', 19_000), one('b', 8_000)])).toEqual([['a'], ['b']]);
});
