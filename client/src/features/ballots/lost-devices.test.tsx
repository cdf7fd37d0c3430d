// What chair and secretary see of people whose devices are gone while a ballot runs, and when a pause is offered.
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { useConnectedIds } from '../../live';
import {
  renderWithMeeting,
  type GivenRows,
  type MeetingView,
} from '../../testing/render-with-meeting';
import { aBallot, aMeeting, aParticipant, aSite, present } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { BallotPanel } from './ballot-panel';

const an = aParticipant({ id: 'an', name: 'Nguyễn Văn An' });
const binh = aParticipant({ id: 'binh', name: 'Lê Văn Bình', siteId: 'site-1' });
const cuc = aParticipant({ id: 'cuc', honorific: 'Bà', name: 'Trần Thị Cúc' });
const dung = aParticipant({ id: 'dung', name: 'Đỗ Văn Dũng' });
const people = [an, binh, cuc, dung];
const rows: GivenRows = {
  meeting: [aMeeting()],
  participant: people,
  attendance: ['an', 'binh', 'cuc'].map(present),
  site: [aSite()],
  ballot: [aBallot()],
  ballotRoll: [
    {
      id: 'ballot-1',
      version: 1,
      participantIds: people.map(({ id }) => id),
      weights: null,
      hash: '',
    },
  ],
  vote: [
    {
      ...{ id: 'ballot-1-an', version: 1, ballotId: 'ballot-1', participantId: 'an' },
      ...{ choice: null, castAt: 20 },
    },
  ],
};
let view: MeetingView;
afterEach(() => view.unmount());

function Known() {
  return <output>{[...(useConnectedIds() ?? ['?'])].join()}</output>;
}
async function desk(more: GivenRows = {}, ballot = aBallot()) {
  view = await renderWithMeeting(
    <UiProvider>
      <BallotPanel ballot={ballot} onAsk={() => undefined} />
      <Known />
    </UiProvider>,
    { rows: { ...rows, ...more }, actor: { role: 'chair', participantId: 'chair' } },
  );
}
async function hear(event: string, body: object) {
  await act(async () => view.server.emit(event, { scope: view.server.scope, ...body }));
  await view.settle();
}
const connected = (...participantIds: string[]) =>
  hear('connected', { participantIds, displayIds: [], lostDisplays: [] });
const press = async (name: string) => {
  const found = [...document.querySelectorAll('button')].find((each) => each.textContent === name);
  await act(async () => found?.click());
  await view.settle();
};
/** Each group of the dialog with its names. */
const groups = () =>
  [...document.querySelectorAll('[role="dialog"] section')].map((section) => [
    section.querySelector('h3')?.textContent,
    people.filter(({ name }) => section.textContent.includes(name)).map(({ id }) => id),
  ]);
const text = () => view.container.textContent;

describe('while a ballot runs', () => {
  it('the dialog tells apart who is silent and whose device is gone; attendance stays', async () => {
    await desk();
    await connected('cuc');
    await press('Ai đã trả lời');
    expect(groups()).toEqual([
      ['Có mặt, mất kết nối: 1 người', ['binh']],
      ['Có mặt, chưa trả lời: 1 người', ['cuc']],
      ['Đã trả lời: 1 người', ['an']],
      ['Vắng: 1 người', ['dung']],
    ]);
    await connected('binh', 'cuc');
    expect(groups().map(([title]) => title)).toEqual([
      'Có mặt, chưa trả lời: 2 người',
      'Đã trả lời: 1 người',
      'Vắng: 1 người',
    ]);
  });

  it('offers a pause above the share that the meeting set, and says why it is paused', async () => {
    await desk();
    expect(text()).not.toContain('mất kết nối');
    await connected('cuc');
    expect(text()).toContain('1 người có mặt mất kết nối, chưa trả lời.');
    expect(text()).toContain('Mất kết nối, chưa trả lời: Lê Văn Bình');
    await press('Tạm dừng, chờ kết nối lại');
    expect(view.commands.map(({ name, args }) => [name, args])).toEqual([
      ['ballot.pause', { ballotId: 'ballot-1', reason: 'devicesLost' }],
    ]);
  });

  it.each([0, 34])('offers nothing where the share is %i percent', async (lostSharePercent) => {
    const meeting = aMeeting();
    await desk({ meeting: [{ ...meeting, rules: { ...meeting.rules, lostSharePercent } }] });
    await connected('cuc');
    expect(text()).toContain('Mất kết nối, chưa trả lời: Lê Văn Bình');
    expect(text()).not.toContain('chờ kết nối lại');
  });

  it('a lost site is named, its people counted whether their own devices are there or not', async () => {
    await desk({ site: [aSite({ state: 'lost', lostSince: 1 })] });
    await connected('cuc');
    expect(text()).toContain('Ba Trại mất kết nối. 1 người ở đó chưa trả lời.');
    expect(text()).not.toContain('chờ kết nối lại');
  });

  it('calls nobody disconnected while this desk itself is cut off, or may no longer know', async () => {
    await desk();
    await connected('cuc');
    view.server.http = 'cut';
    await act(async () => view.server.cut());
    await view.settle();
    expect(text()).not.toContain('Mất kết nối, chưa trả lời');
    expect(view.container.querySelector('output')?.textContent).toBe('?');
  });

  it('forgets who is connected when the server orders a new snapshot', async () => {
    await desk();
    await connected('cuc');
    await hear('resync', {});
    expect(view.container.querySelector('output')?.textContent).toBe('?');
  });
});

it('once closed, shows who was silent at the close, whoever has left or lost the line since', async () => {
  const ballotProgress = [
    {
      ...{ id: 'ballot-1', version: 2, answered: 1, present: 3, eligible: 4 },
      notAnsweredIds: ['binh', 'dung'],
    },
  ];
  const counts = { totalMembers: 45, eligible: 4, present: 3, inFavour: 1, against: 0, abstain: 0 };
  const tally = { ...counts, notAnswered: 2, absent: 42 };
  const closed = { state: 'closed', closedAt: 30, tally, passed: false } as const;
  await desk({ ballotProgress }, aBallot(closed));
  await connected();
  await press('Xem từng người');
  expect(groups()).toEqual([
    ['Có mặt, chưa trả lời: 2 người', ['binh', 'dung']],
    ['Đã trả lời: 1 người', ['an']],
    ['Vắng: 1 người', ['cuc']],
  ]);
});
