// A paper with several lines: what I mark stays mine, no more than the seats, handed in once and confirmed where it is for good.
import { ballotRefusals } from '@hop/shared/ballots/refusals.js';
import { act, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { aBallot, aVoterInTheRoom, castAt } from '../../testing/samples';
import { VoteSheet } from './vote-sheet';

function Room() {
  const [raised, setRaised] = useState(true);
  return <VoteSheet raised={raised} onRaisedChange={setRaised} />;
}
const lines = ['Trần Văn An', 'Lê Thị Bình', 'Phạm Văn Cường'].map((text) => ({
  text,
  detail: '',
}));
const election = { motion: 'Bầu ủy viên', kind: 'names', lines, seats: 2 } as const;
const rows = aVoterInTheRoom();

let view: MeetingView;
afterEach(() => view.unmount());

const buttons = (name: string) =>
  [...view.container.querySelectorAll('button')].filter((each) => each.textContent.includes(name));
const press = async (name: string, at = 0) => {
  const button = buttons(name)[at];
  if (!button) throw new Error(`no button ${name}`);
  await act(async () => button.click());
  await view.settle();
};
const marked = () =>
  [...view.container.querySelectorAll('[role=group] button')].map((button) =>
    button.getAttribute('aria-pressed'),
  );
const text = () => view.container.textContent;

describe('an election by names', () => {
  it('hands in what was marked in one paper, and says when it was recorded', async () => {
    view = await renderWithMeeting(<Room />, {
      rows: { ...rows, ballot: [aBallot({ ...election, lines: [...lines] })] },
      answer: () => ({ choice: 'X.X', castAt }),
    });
    expect(text()).toContain('Bầu 2 trong 3 người');
    await press('Chọn', 0);
    await press('Chọn', 2);
    expect(text()).toContain('Đã chọn 2/2');
    await press('Gửi phiếu');
    expect(view.commands.map(({ name, args }) => [name, args])).toEqual([
      ['vote.cast', { ballotId: 'ballot-1', choice: 'X.X' }],
    ]);
    expect(text()).toContain('Đã ghi nhận lúc 10:52:07');
  });

  it('does not let one choose more than the seats', async () => {
    view = await renderWithMeeting(<Room />, {
      rows: { ...rows, ballot: [aBallot({ ...election, lines: [...lines] })] },
    });
    for (const at of [0, 1, 2]) await press('Chọn', at);
    expect(marked()).toEqual(['true', 'true', 'false']);
    await press('Chọn', 0);
    await press('Chọn', 2);
    expect(marked()).toEqual(['false', 'true', 'true']);
  });

  it('[V16] what I am filling in stays while others vote and my earlier paper arrives', async () => {
    view = await renderWithMeeting(<Room />, {
      rows: { ...rows, ballot: [aBallot({ ...election, lines: [...lines] })] },
    });
    await press('Chọn', 1);
    await view.patch({
      ballotProgress: [
        {
          id: 'ballot-1',
          version: 2,
          answered: 30,
          present: 43,
          eligible: 45,
          notAnsweredIds: null,
        },
      ],
      myVote: [{ id: 'ballot-1', version: 1, choice: 'X..', castAt }],
    });
    expect(marked()).toEqual(['false', 'true', 'false']);
  });

  it('a refused paper is said to be refused, and stays filled in', async () => {
    view = await renderWithMeeting(<Room />, {
      rows: { ...rows, ballot: [aBallot({ ...election, lines: [...lines] })] },
      answer: () => {
        throw ballotRefusals.tooLate();
      },
    });
    await press('Chọn', 1);
    await press('Gửi phiếu');
    expect(text()).toContain('không được ghi nhận');
    expect(marked()).toEqual(['false', 'true', 'false']);
  });
});

describe('a secret election, agreed to one by one', () => {
  it('asks once more before the paper is in the box, then shows nothing of it', async () => {
    const secret = { ...election, kind: 'agreement', secret: true, mayChange: false } as const;
    view = await renderWithMeeting(<Room />, {
      rows: { ...rows, ballot: [aBallot({ ...secret, lines: [...lines] })] },
      answer: () => ({ castAt }),
    });
    for (const at of [0, 2, 4]) await press('ồng ý', at);
    await press('Gửi phiếu');
    expect(view.commands).toEqual([]);
    expect(text()).toContain('Bỏ phiếu này vào hòm phiếu?');
    await press('Bỏ phiếu');
    expect(view.commands[0]).toMatchObject({
      name: 'paper.cast',
      args: { ballotId: 'ballot-1', choice: 'FF.' },
    });
    expect(text()).toContain('Đã bỏ phiếu lúc 10:52:07');
    expect(marked()).toEqual([]);
  });
});
