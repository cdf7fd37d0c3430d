// The delegate's vote: what is sent, what is said and when, and that nobody else's act touches it.
import { ballotRefusals } from '@hop/shared/ballots/refusals.js';
import { act, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { aBallot, aVoterInTheRoom, castAt } from '../../testing/samples';
import { VoteSheet } from './vote-sheet';

const shown: [string, number][] = [];
function Room() {
  const [raised, setRaised] = useState(false);
  return (
    <VoteSheet
      raised={raised}
      onRaisedChange={setRaised}
      onShowDocument={(id, page) => shown.push([id, page])}
    />
  );
}
const rows = aVoterInTheRoom();

let view: MeetingView;
afterEach(() => view.unmount());

const button = (name: string) => {
  const found = [...view.container.querySelectorAll('button')].find((each) =>
    (each.getAttribute('aria-label') ?? each.textContent).includes(name),
  );
  if (found === undefined) throw new Error(`no button ${name}`);
  return found;
};
const press = async (name: string) => {
  await act(async () => button(name).click());
  await view.settle();
};
const text = () => view.container.textContent;

describe('the vote sheet', () => {
  it('rises by itself for somebody on the roll, with the rule and the count', async () => {
    view = await renderWithMeeting(<Room />, { rows: { ...rows, ballot: [] } });
    expect(text()).not.toContain('Thông qua Kế hoạch');
    await view.patch({ ballot: [aBallot()] });
    expect(text()).toContain('Thông qua Kế hoạch quý IV?');
    expect(text()).toContain('37/43 người đã biểu quyết');
    expect(text()).toContain('trên 1/2 tổng số thành viên, tức từ 23/45 người');
  });

  it('stays down for somebody who is not on the roll', async () => {
    const ballotRoll = [
      { id: 'ballot-1', version: 1, participantIds: ['other'], weights: null, hash: '' },
    ];
    view = await renderWithMeeting(<Room />, {
      rows: { ...rows, ballotRoll, ballot: [aBallot()] },
    });
    expect(view.container.querySelector('[role="group"]')).toBeNull();
  });

  it('sends one tap and says "recorded" with the time of the server', async () => {
    view = await renderWithMeeting(<Room />, {
      rows: { ...rows, ballot: [aBallot()] },
      answer: () => ({ choice: 'inFavour', castAt }),
    });
    expect(text()).not.toContain('Đã ghi nhận');
    await press('Tán thành');
    expect(view.commands.map(({ name, args }) => [name, args])).toEqual([
      ['vote.cast', { ballotId: 'ballot-1', choice: 'inFavour' }],
    ]);
    expect(text()).toContain('Đã ghi nhận lúc 10:52:07: Tán thành.');
    expect(button('Không tán thành').textContent).toContain('Chạm để đổi');
  });

  it('[V15] says "sending" and records nothing while the answer is not there', async () => {
    view = await renderWithMeeting(<Room />, { rows: { ...rows, ballot: [aBallot()] } });
    view.server.acks = 'lost';
    await press('Tán thành');
    expect(text()).toContain('Đang gửi');
    expect(text()).toContain('Chưa ghi nhận.');
    expect(text()).not.toContain('Đã ghi nhận');
  });

  it('[V16] asks for a second act where a vote cannot be changed, and keeps what is picked while others vote', async () => {
    view = await renderWithMeeting(<Room />, {
      rows: { ...rows, ballot: [aBallot({ mayChange: false })] },
      answer: () => ({ choice: 'against', castAt }),
    });
    await press('Không tán thành');
    expect(view.commands).toHaveLength(0);
    await view.patch({
      ballotProgress: [
        {
          id: 'ballot-1',
          version: 2,
          answered: 40,
          present: 43,
          eligible: 45,
          notAnsweredIds: null,
        },
      ],
    });
    expect(text()).toContain('40/43');
    await press('Gửi: Không tán thành');
    expect(view.commands[0]?.args).toEqual({ ballotId: 'ballot-1', choice: 'against' });
    expect(text()).toContain('Lựa chọn này không đổi được nữa.');
  });

  it('[V13] shows a late vote as refused and keeps the earlier one in words', async () => {
    const myVote = [{ id: 'ballot-1', version: 1, choice: 'inFavour' as const, castAt }];
    view = await renderWithMeeting(<Room />, {
      rows: { ...rows, ballot: [aBallot()], myVote },
      answer: () => {
        throw ballotRefusals.tooLate();
      },
    });
    await press('Không tán thành');
    expect(text()).toContain('Lựa chọn vừa gửi không được ghi nhận.');
    expect(text()).toContain('Đã hết thời gian biểu quyết');
    expect(text()).toContain('Lựa chọn trước vẫn giữ nguyên. Đã ghi nhận lúc 10:52:07: Tán thành.');
  });

  it('asks somebody who is not checked in to check in first', async () => {
    view = await renderWithMeeting(<Room />, {
      rows: { ...rows, attendance: [], ballot: [aBallot()] },
      answer: () => ({ checkedInAt: castAt }),
    });
    await press('Không tán thành');
    expect(view.commands).toHaveLength(0);
    await press('Điểm danh có mặt');
    expect(view.commands.map(({ name }) => name)).toEqual(['attendance.checkIn']);
  });

  it('brings the document and keeps what is picked in the panel beside it', async () => {
    const ballot = aBallot({ mayChange: false, documentId: 'plan', documentPage: 3 });
    view = await renderWithMeeting(<Room />, { rows: { ...rows, ballot: [ballot] } });
    await press('Không biểu quyết');
    await press('Xem tài liệu');
    expect(shown.at(-1)).toEqual(['plan', 3]);
    expect(view.container.querySelector('aside')).not.toBeNull();
    expect(button('Gửi: Không biểu quyết').disabled).toBe(false);
  });

  it('rises with the sentence and the bar when the result is declared', async () => {
    view = await renderWithMeeting(<Room />, { rows: { ...rows, ballot: [aBallot()] } });
    const tally = {
      ...{ totalMembers: 45, eligible: 45, present: 43, inFavour: 41, against: 1 },
      ...{ abstain: 1, notAnswered: 0, absent: 2 },
    };
    await press('Thu xuống');
    await view.patch({
      ballot: [aBallot({ state: 'declared', declaredAt: castAt, tally, passed: true })],
    });
    expect(text()).toContain('Đã thông qua');
    expect(text()).toContain('41/45 thành viên tán thành (91,11 % tổng số; 95,35 % số có mặt)');
    expect(view.container.querySelector('[role="img"]')?.getAttribute('aria-label')).toContain(
      '2 Vắng',
    );
  });

  it('counts down the time for objections and shows nothing but the own choice', async () => {
    const closed = aBallot({
      state: 'closed',
      closedAt: Date.now(),
      objectionEndsAt: Date.now() + 41_900,
    });
    const myVote = [{ id: 'ballot-1', version: 1, choice: 'inFavour' as const, castAt }];
    view = await renderWithMeeting(<VoteSheet raised onRaisedChange={() => undefined} />, {
      rows: { ...rows, myVote, ballot: [closed] },
    });
    expect(text()).toMatch(/Trong thời gian nêu ý kiến, còn 00:4[0-2]\./);
    expect(text()).toContain('chỉ thấy lựa chọn của mình');
    expect(text()).toContain('Đã ghi nhận lúc 10:52:07: Tán thành.');
    await view.patch({ ballot: [{ ...closed, version: 2, objectionEndsAt: null }] });
    expect(text()).not.toContain('nêu ý kiến');
    expect(text()).toContain('Kết quả sẽ hiện tại đây khi chủ tọa công bố.');
  });
});
