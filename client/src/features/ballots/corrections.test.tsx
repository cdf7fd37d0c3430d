// A correction: written at the desk, read wherever the result is read, and never a change of the figures.
import { act } from 'react';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { aBallot, aMeeting, aParticipant } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { BallotList } from './ballot-list';
import { BallotPanel } from './ballot-panel';
import { ResultBoard } from './result-board';
import { VoteSheet } from './vote-sheet';

let view: MeetingView;
afterEach(() => view.unmount());

const figures = { totalMembers: 45, eligible: 45, present: 43, inFavour: 41, against: 1 };
const declared = aBallot({
  state: 'declared',
  declaredAt: Date.UTC(2021, 9, 12, 3, 53),
  passed: true,
  tally: { ...figures, abstain: 1, notAnswered: 0, absent: 2 },
});
const at = Date.UTC(2021, 9, 12, 4, 10);
const corrected = {
  ...declared,
  corrections: [{ text: 'Kế hoạch số 15, không phải số 51', name: 'Trần Thị Bình', at }],
};
const rows = { meeting: [aMeeting()], participant: [aParticipant()] };
const text = () => document.body.textContent;
const press = async (name: string) => {
  const found = [...document.querySelectorAll('button')].find((each) =>
    each.textContent.startsWith(name),
  );
  if (found === undefined) throw new Error(`no button ${name}`);
  await act(async () => found.click());
  await view.settle();
};
const desk = (ballot: typeof declared) => (
  <UiProvider>
    <MemoryRouter>
      <BallotPanel ballot={ballot} onAsk={() => undefined} />
    </MemoryRouter>
  </UiProvider>
);

describe('a correction at the desk', () => {
  it('says what it does, wants a text and sends it', async () => {
    const actor = { role: 'secretary' } as const;
    view = await renderWithMeeting(desk(declared), { rows, actor });
    await press('Ghi đính chính');
    expect(text()).toContain('Số liệu đã công bố giữ nguyên');
    await press('Lưu đính chính');
    expect(text()).toContain('Mời ghi nội dung đính chính.');
    expect(view.commands).toHaveLength(0);
    const field = document.querySelector('textarea');
    if (field === null) throw new Error('no field');
    await act(async () => {
      const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
      setter?.call(field, 'Kế hoạch số 15');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press('Lưu đính chính');
    expect(view.commands.map(({ name, args }) => [name, args])).toEqual([
      ['ballot.correct', { ballotId: 'ballot-1', text: 'Kế hoạch số 15' }],
    ]);
  });

  it('is offered neither before declaring nor to a delegate', async () => {
    const actor = { role: 'secretary' } as const;
    const closed = { ...declared, state: 'closed', declaredAt: null } as const;
    view = await renderWithMeeting(desk(closed), { rows, actor });
    expect(text()).not.toContain('Ghi đính chính');
    await view.unmount();
    view = await renderWithMeeting(desk(declared), { rows });
    expect(text()).not.toContain('Ghi đính chính');
  });
});

describe('a correction that stands', () => {
  it('is read at the desk with who and when', async () => {
    view = await renderWithMeeting(desk(corrected), { rows });
    expect(text()).toContain('Đính chính: Kế hoạch số 15, không phải số 51');
    expect(text()).toContain('Người ghi: Trần Thị Bình, lúc 11:10 12/10/2021.');
    expect(text()).toContain('41/45 thành viên tán thành');
  });

  it('is read by the delegate, on the display and in the list', async () => {
    view = await renderWithMeeting(
      <>
        <VoteSheet raised onRaisedChange={() => undefined} />
        <ResultBoard ballot={corrected} />
        <BallotList chosenId={null} onChoose={() => undefined} />
      </>,
      { rows: { ...rows, ballot: [corrected] } },
    );
    expect(text().split('Đính chính: Kế hoạch số 15, không phải số 51')).toHaveLength(4);
  });
});
