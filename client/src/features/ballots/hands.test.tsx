// Hands counted in the room: at the site's desk, at the desk of chair and secretary, and what the closing dialog says.
import { handCountId } from '@hop/shared/ballots/hand-count.js';
import { ballotRefusals } from '@hop/shared/ballots/refusals.js';
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import {
  renderWithMeeting,
  type GivenRows,
  type MeetingView,
} from '../../testing/render-with-meeting';
import { aBallot, aMeeting, aParticipant, aSite, present } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { CloseDialog } from './ballot-dialogs';
import { BallotPanel } from './ballot-panel';
import { ConfirmCountDialog } from './confirm-count-dialog';
import { HandsCard } from './hands-card';

const at = Date.UTC(2021, 9, 12, 3, 52, 7);
const people = [
  aParticipant({ id: 'an' }),
  aParticipant({ id: 'binh', siteId: 'site-1' }),
  aParticipant({ id: 'cuc', siteId: 'site-1' }),
  aParticipant({ id: 'dung', siteId: 'site-1' }),
];
const byHands = aBallot({ method: 'hands' });
const rows: GivenRows = {
  meeting: [aMeeting()],
  participant: people,
  // The last one has not come: he is not to be counted.
  attendance: ['an', 'binh', 'cuc'].map(present),
  site: [aSite({ id: 'host', name: 'Hội trường', host: true, position: 0 }), aSite()],
  ballot: [byHands],
  ballotRoll: [
    {
      id: 'ballot-1',
      version: 1,
      participantIds: people.map(({ id }) => id),
      weights: null,
      hash: '',
    },
  ],
  ballotProgress: [
    { id: 'ballot-1', version: 1, answered: 1, present: 3, eligible: 4, notAnsweredIds: null },
  ],
};
const hands = { inFavour: 1, against: 0, abstain: 1 };
const ofSite = {
  ...{ id: handCountId('ballot-1', 'site-1'), version: 1, ballotId: 'ballot-1' },
  ...{ siteId: 'site-1', hands, at },
};

let view: MeetingView;
afterEach(() => view.unmount());
const text = () => document.body.textContent;
const button = (name: string) => {
  // A button that says "sending" while it does has that word in it from the start.
  const found = [...document.querySelectorAll('button')].filter((each) =>
    (each.getAttribute('aria-label') ?? each.textContent).startsWith(name),
  );
  const last = found.at(-1);
  if (last === undefined) throw new Error(`no button ${name}`);
  return last;
};
const press = async (name: string) => {
  await act(async () => button(name).click());
  await view.settle();
};
const figures = () =>
  [...document.querySelectorAll<HTMLInputElement>('input')].map(({ value }) => value);

describe("at the site's desk", () => {
  const operator = { role: 'siteOperator', participantId: 'op', siteId: 'site-1' } as const;
  const desk = async (more: GivenRows = {}, answer = () => ({ at, version: 1 }) as object) => {
    view = await renderWithMeeting(<HandsCard siteId="site-1" />, {
      rows: { ...rows, ...more },
      actor: operator,
      answer,
    });
  };

  it('sends what was counted and says so with the time of the server', async () => {
    await desk();
    expect(text()).toContain('0/2 người có mặt');
    await press('Thêm 1: Tán thành');
    await press('Thêm 1: Không tán thành');
    expect(text()).toContain('2/2 người có mặt');
    expect(text()).not.toContain('Đã ghi nhận');
    await press('Gửi số liệu');
    expect(view.commands.map(({ name, args }) => [name, args])).toEqual([
      [
        'hands.count',
        {
          ballotId: 'ballot-1',
          siteId: 'site-1',
          baseVersion: 0,
          inFavour: 1,
          against: 1,
          abstain: 0,
        },
      ],
    ]);
    expect(text()).toContain('Đã ghi nhận lúc 10:52:07.');
    expect(text()).toContain('Gửi lại số liệu');
  });

  it('does not send an empty form by a slip', async () => {
    await desk();
    await press('Gửi số liệu');
    expect(view.commands).toHaveLength(0);
    expect(text()).toContain('Mời ghi số đếm');
  });

  it('has its own count again after a reload, and keeps what is typed when another mends it', async () => {
    await desk({ myHandCount: [ofSite] });
    expect(figures()).toEqual(['1', '0', '1']);
    expect(text()).toContain('Đã ghi nhận lúc 10:52:07.');
    await press('Bớt 1: Không biểu quyết');
    const mended = { ...ofSite, version: 2, hands: { inFavour: 2, against: 0, abstain: 0 } };
    await view.patch({ myHandCount: [{ ...mended, at: at + 1_000 }] });
    expect(figures()).toEqual(['1', '0', '0']);
    expect(text()).toContain('Đang sửa, chưa gửi lại.');
  });

  it('says a refusal in words and keeps the figures', async () => {
    await desk({}, () => {
      throw ballotRefusals.tooManyHands({ present: 2 });
    });
    await press('Thêm 1: Tán thành');
    await press('Gửi số liệu');
    expect(text()).toContain('Số liệu vừa gửi không được ghi nhận.');
    expect(text()).toContain('lớn hơn số người có mặt tại đây (2)');
    expect(figures()).toEqual(['1', '', '']);
  });

  it('is there until the result is declared, and says when the chair has confirmed', async () => {
    await desk({ ballot: [aBallot({ method: 'hands', state: 'closed' })] });
    expect(text()).toContain('Gửi số liệu');
    const countConfirmed = { participantId: 'chair', name: 'Phạm Văn Quyền', at };
    const closed = aBallot({ method: 'hands', state: 'closed', countConfirmed, version: 2 });
    await view.patch({ ballot: [closed] });
    expect(text()).toContain('Chủ tọa đã xác nhận số liệu lúc 10:52:07.');
    expect(text()).not.toContain('Gửi số liệu');
    await view.patch({ ballot: [{ ...closed, version: 3, state: 'declared', declaredAt: at }] });
    expect(view.container.textContent).toBe('');
  });

  it('counts the ballot that runs before one that waits for its result, and then the last one opened', async () => {
    const byHandsToo = (id: string, openedAt: number, state: 'closed' | 'paused') =>
      aBallot({ id, method: 'hands', state, openedAt, motion: `Nội dung ${id}` });
    const closed = [byHandsToo('một', 10, 'closed'), byHandsToo('hai', 30, 'closed')];
    await desk({ ballot: [...closed, byHandsToo('ba', 20, 'paused')] });
    expect(text()).toContain('Nội dung ba');
    await view.patch({ ballot: [{ ...byHandsToo('ba', 20, 'closed'), version: 2 }] });
    expect(text()).toContain('Nội dung hai');
    expect(text()).not.toMatch(/Nội dung (ba|một)/);
  });
});

describe('at the desk of chair and secretary', () => {
  const desk = async (
    ballot = byHands,
    more: GivenRows = {},
    role: 'chair' | 'secretary' = 'secretary',
  ) => {
    view = await renderWithMeeting(
      <UiProvider>
        <BallotPanel ballot={ballot} onAsk={() => undefined} />
      </UiProvider>,
      {
        rows: { ...rows, ballot: [ballot], ...more },
        actor: { role, participantId: 'an' },
        answer: () => ({ at, version: 1 }),
      },
    );
  };
  const table = () =>
    [...document.querySelectorAll('tbody tr, tfoot tr')].map((row) =>
      [...row.querySelectorAll('th, td')].slice(0, 5).map((cell) => cell.textContent),
    );

  it('shows each site with who is there, what was counted and by whom', async () => {
    await desk(byHands, { handCount: [{ ...ofSite, name: 'Lê Văn Tư' }] });
    await press('Ghi số liệu đếm');
    expect(table()).toEqual([
      ['Hội trườngchưa có số liệu', '1', '–', '–', '–'],
      ['Ba TrạiLê Văn Tư, lúc 10:52', '2', '1', '0', '1'],
      ['Cộng', '3', '1', '0', '1'],
    ]);
    expect(text()).toContain('Còn 1 điểm cầu chưa có số liệu: Hội trường.');
    for (const word of ['Biểu quyết của tôi', 'Ai đã trả lời', 'Chưa trả lời:'])
      expect(text()).not.toContain(word);
  });

  it('enters the count of a site in a dialog', async () => {
    await desk();
    await press('Ghi số liệu đếm');
    await press('Ghi số liệu: Hội trường');
    await press('Thêm 1: Tán thành');
    await press('Lưu số liệu');
    expect(view.commands[0]?.args).toEqual({
      ...{
        ballotId: 'ballot-1',
        siteId: 'host',
        baseVersion: 0,
        inFavour: 1,
        against: 0,
        abstain: 0,
      },
    });
    // Back at the table for the next site.
    expect(document.querySelector('[role="dialog"] table')).not.toBeNull();
  });

  it('has one count for the hall in a meeting without sites', async () => {
    const everybodyHere = people.map((person) => ({ ...person, siteId: null }));
    await desk(byHands, { site: [], participant: everybodyHere });
    await press('Ghi số liệu đếm');
    expect(table().map(([name, there]) => [name, there])).toEqual([
      ['Hội trườngchưa có số liệu', '3'],
    ]);
    await press('Ghi số liệu: Hội trường');
    await press('Thêm 1: Tán thành');
    await press('Lưu số liệu');
    expect(view.commands[0]?.args).toMatchObject({ siteId: null });
  });

  const counts = { totalMembers: 4, eligible: 4, present: 3, inFavour: 1, against: 0, abstain: 1 };
  const closed = aBallot({
    ...{ method: 'hands', state: 'closed', closedAt: at, passed: false, tied: false },
    tally: { ...counts, notAnswered: 1, absent: 1 },
  });

  it('waits for the chair after the close; figures may still be mended', async () => {
    await desk(closed, { handCount: [{ ...ofSite, name: 'Lê Văn Tư' }] });
    expect(text()).toContain('Chờ chủ tọa xác nhận số liệu.');
    expect(text()).not.toContain('Xem từng người');
    await press('Ghi số liệu đếm');
    expect(text()).toContain('Sửa');
  });

  it('the chair confirms with the sum and each site in sight', async () => {
    view = await renderWithMeeting(
      <UiProvider>
        <ConfirmCountDialog ballot={closed} onDone={() => undefined} />
      </UiProvider>,
      { rows: { ...rows, ballot: [closed] }, actor: { role: 'chair', participantId: 'an' } },
    );
    expect(table()).toHaveLength(3);
    expect(text()).toContain('Còn 2 điểm cầu chưa có số liệu: Hội trường, Ba Trại');
    await press('Xác nhận số liệu');
    expect(view.commands.map(({ name, onOrderOf }) => [name, onOrderOf])).toEqual([
      ['ballot.confirmCount', undefined],
    ]);
  });

  it('says before the close which sites have no count', async () => {
    view = await renderWithMeeting(
      <UiProvider>
        <CloseDialog ballot={byHands} onDone={() => undefined} />
      </UiProvider>,
      { rows, actor: { role: 'chair', participantId: 'an' } },
    );
    expect(text()).toContain('Còn 2 điểm cầu chưa có số liệu: Hội trường, Ba Trại;');
  });
});
