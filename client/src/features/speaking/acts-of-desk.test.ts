// What the desk did, from the rows that everybody has.
import { expect, it } from 'vitest';
import { aRequest, aSpeech } from '../../testing/samples';
import { actsOfDesk } from './acts-of-desk';

it('names moves, skips, appointments and cuts, newest first; an answer and an own end are none', () => {
  const requests = [
    aRequest({
      participantId: 'a',
      acts: [
        { act: 'moved', by: 'Chủ tọa', at: 1 },
        { act: 'skipped', by: 'Thư ký', at: 5 },
      ],
    }),
  ];
  const speeches = [
    aSpeech({ id: 's1', participantId: 'b', startedAt: 2, givenBy: 'Chủ tọa', endedAt: 3 }),
    aSpeech({ id: 's2', participantId: 'c', kind: 'answer', startedAt: 4, givenBy: 'Chủ tọa' }),
    aSpeech({
      ...{ id: 's3', participantId: 'd', requestId: 'request-1', startedAt: 6, givenBy: 'Chủ tọa' },
      ...{ endedAt: 7, endedBy: 'Thư ký' },
    }),
  ];
  const told = actsOfDesk(requests, speeches).map(({ act, at, by }) => [act, at, by]);
  expect(told).toEqual([
    ['cut', 7, 'Thư ký'],
    ['skipped', 5, 'Thư ký'],
    ['appointed', 2, 'Chủ tọa'],
    ['moved', 1, 'Chủ tọa'],
  ]);
});
