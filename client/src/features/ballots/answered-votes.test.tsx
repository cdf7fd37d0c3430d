// While votes that weigh are open the desk tells people and votes; where everybody counts as one, only people.
import { afterEach, expect, it } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { aBallot, aMeeting, aParticipant, present } from '../../testing/samples';
import { AnsweredVotes } from './answered-votes';

let view: MeetingView;
afterEach(() => view.unmount());

const people = ['an', 'binh', 'cuc'].map((id) => aParticipant({ id, name: id }));
async function told(weights: number[] | null): Promise<string> {
  const roll = { id: 'ballot-1', version: 1, participantIds: people.map(({ id }) => id), hash: '' };
  const vote = { id: 'v', version: 1, ballotId: 'ballot-1', choice: null, castAt: 1 };
  view = await renderWithMeeting(<AnsweredVotes ballotId="ballot-1" />, {
    rows: {
      ...{ meeting: [aMeeting()], ballot: [aBallot()], participant: people },
      ballotRoll: [{ ...roll, weights }],
      attendance: [present('an'), present('binh')],
      vote: [{ ...vote, participantId: 'an' }],
    },
  });
  return document.body.textContent;
}

it('tells the votes of those who have answered and of those present', async () => {
  expect(await told([1_200, 300, 9])).toContain(
    'Đã biểu quyết 1.200/1.500 phiếu của người có mặt.',
  );
});

it('tells nothing where everybody counts as one', async () => {
  expect(await told(null)).not.toContain('phiếu');
});
