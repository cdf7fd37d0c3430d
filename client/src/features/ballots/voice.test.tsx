// A roll call by voice: the list that the secretary ticks, and what the person called sees. And hands on the delegate's sheet.
import { voteId, type Choice } from '@hop/shared/ballots/ballot.js';
import { ballotRefusals } from '@hop/shared/ballots/refusals.js';
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import {
  renderWithMeeting,
  type GivenRows,
  type MeetingView,
} from '../../testing/render-with-meeting';
import { aBallot, aMeeting, aParticipant, present } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { CallNames } from './call-names';
import { VoidDialog } from './void-dialog';
import { VoteSheet } from './vote-sheet';

const castAt = Date.UTC(2021, 9, 12, 3, 52, 7);
const people = [
  aParticipant({ id: 'an', name: 'Nguyễn Văn An' }),
  aParticipant({ id: 'binh', name: 'Ân Lê Bình' }),
  aParticipant({ id: 'cuc', name: 'Trần Thị Cúc', honorific: 'Bà' }),
];
const byVoice = aBallot({ method: 'voice' });
const rows: GivenRows = {
  meeting: [aMeeting()],
  participant: people.toReversed(),
  attendance: ['an', 'binh'].map(present),
  ballot: [byVoice],
  ballotRoll: [
    {
      id: 'ballot-1',
      version: 1,
      participantIds: people.map(({ id }) => id),
      weights: null,
      hash: '',
    },
  ],
};
const said = (participantId: string, choice: Choice | null, version = 1) => ({
  ...{ id: voteId('ballot-1', participantId), version, ballotId: 'ballot-1' },
  ...{ participantId, choice, castAt },
});

let view: MeetingView;
afterEach(() => view.unmount());
const text = () => document.body.textContent;
const buttons = (name: string) =>
  [...document.querySelectorAll('button')].filter((each) => each.textContent === name);
const press = async (name: string, at = 0) => {
  const found = buttons(name)[at];
  if (found === undefined) throw new Error(`no button ${name}`);
  await act(async () => found.click());
  await view.settle();
};

describe('the list of names', () => {
  const call = async (more: GivenRows = {}, answer = () => ({ at: castAt }) as object) => {
    view = await renderWithMeeting(
      <UiProvider>
        <CallNames ballot={byVoice} />
      </UiProvider>,
      {
        rows: { ...rows, ...more },
        actor: { role: 'secretary', participantId: 'secretary' },
        answer,
      },
    );
    await press('Gọi tên và ghi');
  };
  const names = () =>
    [...document.querySelectorAll('ol [role="group"]')].map((row) =>
      row.getAttribute('aria-label'),
    );
  const key = async (name: string) => {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
    await act(async () => document.activeElement?.dispatchEvent(event));
    await view.settle();
  };

  it('has everybody present by given name, and the absent at its end', async () => {
    await call({ vote: [said('an', 'inFavour')] });
    expect(names()).toEqual(['Ông Nguyễn Văn An', 'Ông Ân Lê Bình']);
    expect(text()).toContain('Đã ghi 1/2 người có mặt');
    expect(text()).toContain('Vắng: 1 ngườiTrần Thị Cúc');
    expect(buttons('Tán thành')[0]?.getAttribute('aria-pressed')).toBe('true');
  });

  it('ticks with one tap and takes it back with the same', async () => {
    await call();
    await press('Không tán thành', 1);
    expect(view.commands.at(-1)).toMatchObject({
      name: 'vote.tick',
      args: { ballotId: 'ballot-1', participantId: 'binh', choice: 'against' },
    });
    // A second secretary's tick comes by itself.
    await view.patch({ vote: [said('binh', 'against'), said('an', 'abstain')] });
    expect(text()).toContain('Đã ghi 2/2 người có mặt');
    await press('Không tán thành', 1);
    expect(view.commands.at(-1)?.args).toMatchObject({ participantId: 'binh', choice: null });
  });

  it('is worked by keys: a digit ticks and goes on to the next', async () => {
    await call();
    await act(async () => buttons('Tán thành')[0]?.focus());
    await key('2');
    expect(view.commands.at(-1)?.args).toMatchObject({ participantId: 'an', choice: 'against' });
    expect(document.activeElement).toBe(buttons('Tán thành')[1]);
    await key('ArrowUp');
    expect(document.activeElement).toBe(buttons('Tán thành')[0]);
  });

  it('shows those not called only, and takes no row from under the finger', async () => {
    await call({ vote: [said('an', 'inFavour')] });
    await press('Chưa gọi (1)');
    expect(names()).toEqual(['Ông Ân Lê Bình']);
    await view.patch({ vote: [said('binh', 'inFavour')] });
    expect(names()).toEqual(['Ông Ân Lê Bình']);
    expect(text()).toContain('Chưa gọi (0)');
  });

  it('says a refusal at the person', async () => {
    await call({}, () => {
      throw ballotRefusals.tooLate();
    });
    await press('Tán thành');
    expect(document.querySelector('ol [role="alert"]')?.textContent).toContain('Đã hết thời gian');
    expect(buttons('Tán thành')[0]?.getAttribute('aria-pressed')).toBe('false');
  });
});

describe("the delegate's sheet", () => {
  const sheet = async (ballot = byVoice, more: GivenRows = {}) => {
    view = await renderWithMeeting(<VoteSheet raised onRaisedChange={() => undefined} />, {
      rows: { ...rows, ballot: [ballot], ...more },
      actor: { participantId: 'an' },
    });
  };

  it('has no buttons by voice, and tells what was ticked for me', async () => {
    await sheet();
    expect(text()).toContain('Mời trả lời khi được gọi tên.');
    expect(buttons('Tán thành')).toHaveLength(0);
    expect(text()).not.toContain('Chưa ghi nhận');
    const mine = { id: 'ballot-1', version: 1, choice: 'inFavour' as const, castAt };
    await view.patch({ myVote: [mine] });
    expect(text()).toContain('Thư ký đã ghi: Tán thành lúc 10:52:07.');
    await view.patch({ myVote: [{ ...mine, version: 2, choice: null }] });
    expect(text()).not.toContain('Thư ký đã ghi');
  });

  it('asks for hands, and for checking in first', async () => {
    await sheet(aBallot({ method: 'hands' }));
    expect(text()).toContain(
      'Biểu quyết bằng hình thức giơ tay. Mời giơ tay theo hướng dẫn của chủ tọa.',
    );
    expect(buttons('Tán thành')).toHaveLength(0);
    await view.unmount();
    await sheet(aBallot({ method: 'hands' }), { attendance: [] });
    expect(text()).toContain('Cần điểm danh trước khi biểu quyết.');
  });
});

it('a vote on devices is voided and prepared again by hands in one dialog', async () => {
  const ballot = aBallot();
  view = await renderWithMeeting(
    <UiProvider>
      <VoidDialog ballot={ballot} onDone={() => undefined} />
    </UiProvider>,
    {
      rows: { ...rows, ballot: [ballot] },
      actor: { role: 'chair', participantId: 'an' },
      answer: () => ({ state: 'voided', ballotId: 'ballot-2' }),
    },
  );
  const reason = document.querySelector('textarea');
  if (reason === null) throw new Error('no field');
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
      reason,
      'Hỏng mạng',
    );
    reason.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const hands = [...document.querySelectorAll('label')].find(
    (label) => label.textContent === 'Giơ tay',
  );
  await act(async () => hands?.querySelector('input')?.click());
  await press('Hủy biểu quyết');
  expect(view.commands.map(({ name, args }) => [name, args])).toEqual([
    ['ballot.void', { ballotId: 'ballot-1', reason: 'Hỏng mạng' }],
    ['ballot.rerun', { ballotId: 'ballot-1', method: 'hands' }],
  ]);
});
