// Who has answered, and after declaring what: a choice in a badge, a paper of several lines in words.
import { voteId, type Answer, type Ballot } from '@hop/shared/ballots/ballot.js';
import { afterEach, expect, it } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { aBallot, aVoterInTheRoom, castAt } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { AnswersDialog } from './answers-dialog';

let view: MeetingView;
afterEach(() => view.unmount());

async function shown(ballot: Partial<Ballot>, choice: Answer | null): Promise<string> {
  const voted = aBallot(ballot);
  const vote = {
    ...{ id: voteId('ballot-1', 'participant-1'), version: 1, ballotId: 'ballot-1' },
    ...{ participantId: 'participant-1', choice, castAt },
  };
  view = await renderWithMeeting(
    <UiProvider>
      <AnswersDialog ballot={voted} onClose={() => undefined} />
    </UiProvider>,
    {
      rows: { ...aVoterInTheRoom(), ballot: [voted], vote: [vote] },
      actor: { role: 'secretary' },
    },
  );
  const person = [...document.querySelectorAll('li')].find(({ textContent }) =>
    textContent.includes('Nguyễn Văn An'),
  );
  return person?.textContent ?? '';
}
const lines = ['An', 'Bình', 'Cường'].map((text) => ({ text, detail: '' }));
const election = { kind: 'agreement', lines, seats: 1 } as const;

it('of several lines what each said of every line', async () => {
  const declared = { ...election, lines, state: 'declared' } as const;
  expect(await shown(declared, 'FA.')).toMatch(/1\. Đồng ý; 2\. Không đồng ý; 3\. –$/);
});

it('of one motion the choice', async () => {
  expect(await shown({ state: 'declared' }, 'against')).toMatch(/Không tán thành$/);
});

it('that somebody has answered, and no more, as long as it is not told what', async () => {
  expect(await shown({ ...election, lines }, null)).toMatch(/Đã trả lời$/);
});
