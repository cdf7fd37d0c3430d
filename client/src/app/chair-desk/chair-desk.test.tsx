// The desk as a whole: what its one large button sends, on whose order, and what it asks before.
import type { Document } from '@hop/shared/documents/document.js';
import { firstVersion } from '@hop/shared/documents/first-version.js';
import { act } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import {
  renderWithMeeting,
  type GivenRows,
  type MeetingView,
} from '../../testing/render-with-meeting';
import {
  aBallot,
  aMeeting,
  aParticipant,
  aRequest,
  aSite,
  aSpeech,
  present,
} from '../../testing/samples';
import { UiProvider } from '../../ui';
import { ChairDeskPage } from './chair-desk-page';

const chair = aParticipant({ id: 'chair', role: 'chair', name: 'Phạm Văn Quyền' });
const lua = aParticipant({ id: 'lua', honorific: 'Bà', name: 'Hoàng Thị Lụa', siteId: 'site-1' });
const rows: GivenRows = {
  meeting: [aMeeting()],
  participant: [chair, lua],
  attendance: [present('chair'), present('lua')],
  site: [aSite()],
};
let view: MeetingView;
afterEach(() => view.unmount());

async function desk(more: GivenRows, role: 'chair' | 'secretary' | 'delegate' = 'chair') {
  const router = createMemoryRouter([{ path: '/', element: <ChairDeskPage /> }]);
  const element = (
    <UiProvider>
      <RouterProvider router={router} />
    </UiProvider>
  );
  const actor = { role, participantId: role === 'chair' ? 'chair' : 'other' };
  view = await renderWithMeeting(element, { rows: { ...rows, ...more }, actor });
}
const press = async (name: string, within = 'button') => {
  const found = [...document.querySelectorAll<HTMLElement>(within)].find(
    (each) => each.textContent === name,
  );
  if (found === undefined) throw new Error(`no button ${name}`);
  await act(async () => found.click());
  await view.settle();
};
const inDialog = '[role="dialog"] button';
const key = async (name: string) => {
  await act(async () => window.dispatchEvent(new KeyboardEvent('keydown', { key: name })));
  await view.settle();
};

describe("the chair's desk", () => {
  it('is not shown to a delegate', async () => {
    await desk({}, 'delegate');
    expect(view.container.textContent).toContain('Bàn này dành cho chủ tọa và thư ký');
  });

  it('says that it waits for approval, offers no roll, and the documents to look over with their acts', async () => {
    const waiting = {
      ...{ id: 'paper', version: 3, agendaItemId: null, position: 1, title: 'Báo cáo quý III' },
      ...{ documentNumber: '', fileName: 'a.pdf', sizeBytes: 1000, pages: 24, sha256: 'f' },
      ...{ access: 'everyone', ...firstVersion(1, 'other'), reviewState: 'waiting' },
    } as Document;
    await desk({
      ...{ meeting: [aMeeting({ state: 'pendingApproval' })], attendance: [] },
      document: [waiting, { ...waiting, id: 'done', reviewState: 'approved' }],
    });
    expect(view.container.textContent).toContain('Cuộc họp này chờ ông, bà duyệt.');
    expect(view.container.textContent).not.toContain('Điểm danh có mặt');
    expect(view.container.textContent).toContain('1 tài liệu chờ ông, bà duyệt nội dung');
    await press('Xem và duyệt');
    expect(document.querySelector('[role="dialog"]')?.textContent).toContain('Báo cáo quý III');
    const offered = [...document.querySelectorAll(inDialog)].map((one) => one.textContent);
    expect(offered).toEqual(expect.arrayContaining(['Đọc', 'Trả lại', 'Duyệt']));
  });

  it('calls the first in the queue with its large button, by name', async () => {
    await desk({ speechRequest: [aRequest({ participantId: 'lua' })] });
    expect(view.container.textContent).toContain('Mời bà Hoàng Thị Lụa, điểm cầu Ba Trại.');
    await press('Mời bà Lụa');
    expect(view.commands.map(({ name, args, onOrderOf }) => [name, args, onOrderOf])).toEqual([
      ['speech.give', { requestId: 'request-1' }, undefined],
    ]);
  });

  it("sends the secretary's press on the chair's order", async () => {
    await desk({ speechRequest: [aRequest({ participantId: 'lua' })] }, 'secretary');
    await press('Mời bà Lụa');
    expect(view.commands[0]?.onOrderOf).toBe('chair');
  });

  it('asks before a speech is cut off, and its keys do not act behind the question', async () => {
    const runningSince = Date.now();
    await desk({ speech: [aSpeech({ participantId: 'lua', startedAt: 1, runningSince })] });
    await press('Kết thúc lượt');
    expect(document.body.textContent).toContain('Kết thúc lượt của bà Hoàng Thị Lụa?');
    await key('F8');
    expect(view.commands).toHaveLength(0);
    await press('Kết thúc lượt', inDialog);
    expect(view.commands.map(({ name }) => name)).toEqual(['speech.end']);
  });

  it('adds a minute by key', async () => {
    await desk({ speech: [aSpeech({ participantId: 'lua', runningSince: Date.now() })] });
    await key('F8');
    expect(view.commands[0]?.args).toEqual({ speechId: 'speech-1', seconds: 60 });
  });

  it('says how many have not answered before it closes a ballot', async () => {
    const ballotProgress = [
      { id: 'ballot-1', version: 1, answered: 37, present: 43, eligible: 45, notAnsweredIds: null },
    ];
    await desk({ ballot: [aBallot()], ballotProgress });
    await press('Đóng biểu quyết', 'footer button');
    expect(document.body.textContent).toContain('Còn 6 người có mặt chưa trả lời.');
    expect(view.commands).toHaveLength(0);
    await press('Đóng biểu quyết', inDialog);
    expect(view.commands.map(({ name }) => name)).toEqual(['ballot.close']);
  });

  it('voids only with a reason', async () => {
    await desk({ ballot: [aBallot()] });
    await press('Hủy biểu quyết');
    await press('Hủy biểu quyết', inDialog);
    expect(document.body.textContent).toContain('Mời ghi lý do hủy.');
    expect(view.commands).toHaveLength(0);
  });

  it('offers to wait for a lost site whose people have not answered', async () => {
    const ballotRoll = [
      { id: 'ballot-1', version: 1, participantIds: ['lua'], weights: null, hash: '' },
    ];
    await desk({ ballot: [aBallot()], ballotRoll, site: [aSite({ state: 'lost', lostSince: 1 })] });
    expect(view.container.textContent).toContain('Ba Trại mất kết nối. 1 người ở đó chưa trả lời.');
    await press('Tạm dừng, chờ điểm cầu');
    expect(view.commands.map(({ name, args }) => [name, args])).toEqual([
      ['ballot.pause', { ballotId: 'ballot-1', reason: 'siteLost' }],
    ]);
  });

  it('goes from one declared result to the next of twenty motions in one tap, in the order prepared', async () => {
    const item = { id: 'item-1', version: 1, parentId: null, position: 1, title: 'Biểu quyết' };
    const more = { kind: 'vote', presenter: '', plannedMinutes: 60, state: 'current' } as const;
    const seen = { sittingId: null, presenterUnit: '', access: 'everyone' } as const;
    const agendaItem = [{ ...item, ...more, ...seen, startedAt: 5, usedMs: 0 }];
    const drafts = Array.from({ length: 20 }, (_, at) =>
      aBallot({
        // Ids run against the order, so that nothing but the position can bring it about.
        ...{ id: `ballot-${99 - at}`, position: at + 1, motion: `Nghị quyết ${at + 1}` },
        ...{ agendaItemId: 'item-1', state: 'draft', openedAt: null, limitSeconds: 60 },
      }),
    );
    const meeting = [aMeeting({ currentItemId: 'item-1' })];
    await desk({ meeting, agendaItem, ballot: drafts.toReversed() });
    const figures = { totalMembers: 2, eligible: 2, present: 2, inFavour: 2, against: 0 };
    const tally = { ...figures, abstain: 0, notAnswered: 0, absent: 0 };
    for (const [at, draft] of drafts.entries()) {
      // Both large buttons open the same one: that of the bar, and the one under the result.
      if (at % 2 === 0) await press('Mở biểu quyết', 'footer button');
      else await press(`Mở nội dung tiếp theo: ${at + 1}/20 ${draft.motion}`);
      expect(view.commands.at(-1)).toMatchObject({
        name: 'ballot.open',
        args: { ballotId: draft.id },
      });
      const done = { openedAt: 10 + at, declaredAt: 11 + at, passed: true, tally };
      await view.patch({ ballot: [{ ...draft, ...done, version: 2, state: 'declared' }] });
      expect(view.container.textContent).toContain('Đã thông qua');
    }
    expect(view.commands).toHaveLength(20);
    expect(view.container.textContent).not.toContain('Mở nội dung tiếp theo');
  });

  it('asks the chair for the casting vote, and sends it only when it is confirmed', async () => {
    const tally = { totalMembers: 4, eligible: 4, present: 4, inFavour: 2, against: 2 };
    const rest = { abstain: 0, notAnswered: 0, absent: 0 };
    const closed = { state: 'closed', tied: true, tie: 'castingVote', passed: null } as const;
    await desk({ ballot: [aBallot({ ...closed, tally: { ...tally, ...rest } })] });
    await press('Cho ý kiến quyết định');
    await press('Tán thành', inDialog);
    expect(view.commands).toHaveLength(0);
    await press('Ghi ý kiến quyết định', inDialog);
    expect(view.commands.map(({ name, args }) => [name, args])).toEqual([
      ['ballot.castingVote', { ballotId: 'ballot-1', choice: 'inFavour' }],
    ]);
  });

  it('asks before opening without a quorum, with the numbers', async () => {
    await desk({ meeting: [aMeeting({ state: 'issued' })] });
    await press('Khai mạc');
    expect(document.body.textContent).toContain('Cần 30 thành viên, mới có mặt 2, còn thiếu 28.');
    await press('Vẫn khai mạc');
    expect(view.commands[0]?.args).toEqual({ confirmWithoutQuorum: true });
  });
});
