// The counting board on screen: appointed in a dialog, asked for before a secret ballot, and read by everybody who votes.
import { ruleSetFor } from '@hop/shared/meetings/rule-sets.js';
import type { Tellers } from '@hop/shared/ballots/tellers.js';
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { aBallot, aMeeting, aParticipant } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { BallotBoard } from './ballot-board';
import { BallotCard } from './ballot-card';
import { TellersDialog } from './tellers-dialog';
import { VoteSheet } from './vote-sheet';

let view: MeetingView;
afterEach(() => view.unmount());

const names = ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Văn Cường'];
const participant = names.map((name, at) => aParticipant({ id: `participant-${at + 1}`, name }));
const carried = aBallot({ id: 'carried', motion: 'Thông qua Ban kiểm phiếu', secret: false });
const ballot = [
  { ...carried, state: 'declared', declaredAt: 5, passed: true } as const,
  aBallot({ id: 'failed', motion: 'Không thông qua', state: 'declared', passed: false }),
];
const meeting = [aMeeting({ rules: ruleSetFor('councilSession', 45) })];
const board: Tellers = {
  ...{ id: 'meeting-1', version: 1, participantIds: ['participant-1', 'participant-2'] },
  ...{ leadId: 'participant-2', appointedAt: 1, ballotId: null, name: 'Thư ký', earlier: [] },
};
const text = () => document.body.textContent;
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith(name));
async function press(name: string, at = 0) {
  const found = [...document.querySelectorAll('button')].filter(({ textContent }) =>
    textContent.startsWith(name),
  )[at];
  if (found === undefined) throw new Error(`no button ${name}`);
  await act(async () => found.click());
  await view.settle();
}
async function pick(field: number, value: string) {
  const select = document.querySelectorAll('select')[field];
  if (select === undefined) throw new Error('no such field');
  await act(async () => {
    const setter = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set;
    setter?.call(select, value);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
const actor = { role: 'secretary' } as const;
const show = async (element: React.ReactNode, rows: object, by: object = { actor }) => {
  view = await renderWithMeeting(<UiProvider>{element}</UiProvider>, { rows, ...by });
};

describe('appointing the board', () => {
  it('wants two people and a head, offers carried votes only, and sends what was chosen', async () => {
    await show(<TellersDialog onDone={() => undefined} />, { meeting, participant, ballot });
    await press('Lưu Ban kiểm phiếu');
    expect(text()).toContain('Mời chọn ít nhất 2 người.');
    await press('Thêm');
    await press('Thêm');
    await press('Lưu Ban kiểm phiếu');
    expect(text()).toContain('Mời chọn Trưởng ban.');
    expect(view.commands).toHaveLength(0);
    expect(text()).toContain('Biểu quyết: Thông qua Ban kiểm phiếu');
    expect(text()).not.toContain('Biểu quyết: Không thông qua');
    await pick(0, 'participant-2');
    await pick(1, 'carried');
    await press('Lưu Ban kiểm phiếu');
    expect(view.commands.map(({ name, args }) => [name, args])).toEqual([
      [
        'tellers.appoint',
        {
          participantIds: ['participant-1', 'participant-2'],
          ...{ leadId: 'participant-2', ballotId: 'carried' },
        },
      ],
    ]);
  });
});

describe('a secret ballot that is prepared', () => {
  const draft = aBallot({ id: 'next', state: 'draft', openedAt: null, secret: true });
  const card = <BallotCard inSession onPrepare={() => undefined} />;

  it('waits for the board at the desk, and then is opened', async () => {
    await show(card, { meeting, participant, ballot: [draft] });
    expect(text()).toContain('Cần cử Ban kiểm phiếu trước khi bỏ phiếu kín.');
    expect(button('Mở biểu quyết')).toBeUndefined();
    await press('Cử Ban kiểm phiếu');
    expect(text()).toContain('Ghi những người cuộc họp đã đồng ý.');
    await view.unmount();
    await show(card, { meeting, participant, ballot: [draft], tellers: [board] });
    expect(text()).toContain('Ông Trần Thị Bình (Trưởng ban), Ông Nguyễn Văn An.');
    expect(button('Mở biểu quyết')?.disabled).toBe(false);
  });
});

it('who counts is read on the sheet and on the display, and of an open vote nowhere', async () => {
  const told = 'Ban kiểm phiếu: Ông Trần Thị Bình (Trưởng ban), Ông Nguyễn Văn An.';
  for (const secret of [true, false]) {
    const running = aBallot({ secret });
    const screens = (
      <>
        <VoteSheet raised onRaisedChange={() => undefined} />
        <BallotBoard ballot={running} />
      </>
    );
    await show(screens, { meeting, participant, ballot: [running], tellers: [board] }, {});
    expect(text().split(told)).toHaveLength(secret ? 3 : 1);
    await view.unmount();
  }
});
