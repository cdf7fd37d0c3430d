// The secret vote on a tablet: chosen, confirmed, and gone from the screen and from every store of the browser; declaring it asks twice.
import { ballotRefusals } from '@hop/shared/ballots/refusals.js';
import { act, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { aBallot, aMeeting, aParticipant, present } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { DeclareDialog } from './ballot-dialogs';
import { VoteSheet } from './vote-sheet';

function Room() {
  const [raised, setRaised] = useState(false);
  return <VoteSheet raised={raised} onRaisedChange={setRaised} />;
}
const secret = aBallot({ secret: true, mayChange: false });
const rows = {
  meeting: [aMeeting()],
  participant: [aParticipant()],
  attendance: [present('participant-1')],
  ballotRoll: [
    { id: 'ballot-1', version: 1, participantIds: ['participant-1'], weights: null, hash: '' },
  ],
  ballotProgress: [
    { id: 'ballot-1', version: 1, answered: 37, present: 43, eligible: 45, notAnsweredIds: null },
  ],
  ballot: [secret],
};
const castAt = Date.UTC(2021, 9, 12, 3, 52, 7);

let view: MeetingView;
afterEach(() => view.unmount());

const text = () => document.body.textContent;
const press = async (name: string) => {
  const found = [...document.body.querySelectorAll('button')].find((each) =>
    (each.getAttribute('aria-label') ?? each.textContent).includes(name),
  );
  if (found === undefined) throw new Error(`no button ${name}`);
  await act(async () => found.click());
  await view.settle();
};
const stored = () =>
  [sessionStorage, localStorage]
    .flatMap((store) => Object.keys(store).map((key) => store.getItem(key)))
    .join();

describe('a secret vote', () => {
  it('is chosen, confirmed, sent equally long whatever it says, and then shown with its time alone', async () => {
    view = await renderWithMeeting(<Room />, { rows, answer: () => ({ castAt }) });
    expect(text()).toContain('Bỏ phiếu kín');
    expect(text()).toContain('37/43 người đã bỏ phiếu');
    expect(text()).toContain('Không ai biết lựa chọn của từng người;');
    await press('Không tán thành');
    expect(view.commands).toHaveLength(0);
    await press('Bỏ phiếu: Không tán thành');
    expect(view.commands.map(({ name, args }) => [name, args])).toEqual([
      ['paper.cast', { ballotId: 'ballot-1', choice: 'against', filler: '.' }],
    ]);
    expect(text()).toContain('Đã bỏ phiếu lúc 10:52:07.');
    expect(text()).not.toContain('Không tán thành');
    expect(view.container.querySelector('[role="group"]')).toBeNull();
  });

  it('stands in no store of the browser while it waits for its answer', async () => {
    view = await renderWithMeeting(<Room />, { rows });
    view.server.acks = 'lost';
    await press('Không tán thành');
    await press('Bỏ phiếu: Không tán thành');
    expect(text()).toContain('Chưa ghi nhận.');
    expect(text()).not.toContain('Không tán thành');
    expect(stored()).not.toMatch(/paper\.cast|against/);
  });

  it('is told after a reload by the row that says when, and can be cast no more', async () => {
    const myVote = [{ id: 'ballot-1', version: 1, choice: null, castAt }];
    view = await renderWithMeeting(<Room />, { rows: { ...rows, myVote } });
    expect(text()).toContain('Đã bỏ phiếu lúc 10:52:07.');
    expect(view.container.querySelector('[role="group"]')).toBeNull();
  });

  it('comes back to choose when it was refused', async () => {
    view = await renderWithMeeting(<Room />, {
      rows,
      answer: () => {
        throw ballotRefusals.notPresent();
      },
    });
    await press('Không tán thành');
    await press('Bỏ phiếu: Không tán thành');
    expect(text()).toContain('Phiếu vừa gửi không được ghi nhận.');
    expect(view.container.querySelector('[role="group"]')).not.toBeNull();
  });
});

it('a result that tells single votes is declared after a second question', async () => {
  const tally = {
    ...{ totalMembers: 45, eligible: 45, present: 43, inFavour: 43, against: 0 },
    ...{ abstain: 0, notAnswered: 0, absent: 2 },
  };
  const papers = { issued: 43, collected: 43, valid: 43, invalid: 0 };
  const ballot = aBallot({ secret: true, state: 'closed', tally, papers, passed: true });
  const dialog = (
    <UiProvider>
      <DeclareDialog ballot={ballot} onDone={() => undefined} />
    </UiProvider>
  );
  view = await renderWithMeeting(dialog, {
    rows: { ...rows, ballot: [ballot] },
    answer: () => ({ passed: true, tally }),
  });
  expect(text()).toContain('Kết quả này cho biết lựa chọn của từng người.');
  expect(text()).toContain('phiếu phát ra 43, thu về 43, hợp lệ 43, không hợp lệ 0');
  await press('Vẫn công bố kết quả');
  expect(view.commands[0]?.args).toEqual({ ballotId: 'ballot-1', confirmRevealing: true });
});
