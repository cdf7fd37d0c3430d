// Names on a display: only where the ballot says so, only once it is declared, never of a secret ballot; and how they are paged.
import type { Vote } from '@hop/shared/ballots/ballot.js';
import { afterEach, describe, expect, it } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { aBallot, aMeeting, aParticipant } from '../../testing/samples';
import { ResultBoard } from './result-board';
import { pagesOf } from './use-name-pages';

let view: MeetingView;
afterEach(() => view.unmount());

const people = ['Nguyễn Văn Ứng', 'Lê Thị Ánh', 'Đỗ Văn Đức', 'Trần Thị Bình'].map((name, at) =>
  aParticipant({ id: `p${at}`, name }),
);
const given = ['inFavour', 'inFavour', 'against', 'inFavour'] as const;
const vote: Vote[] = given.map((choice, at) => ({
  id: `ballot-1-p${at}`,
  version: 1,
  ballotId: 'ballot-1',
  participantId: `p${at}`,
  choice,
  castAt: at,
}));
const figures = { totalMembers: 5, eligible: 5, present: 4, inFavour: 3, against: 1 };
const shown = aBallot({
  state: 'declared',
  declaredAt: 9,
  showNames: true,
  passed: true,
  tally: { ...figures, abstain: 0, notAnswered: 0, absent: 1 },
});
async function board(ballot: typeof shown) {
  view = await renderWithMeeting(<ResultBoard ballot={ballot} />, {
    rows: { meeting: [aMeeting()], participant: people, vote },
  });
  return [...view.container.querySelectorAll('section section > div h3')].map((title) => ({
    title: title.textContent,
    names: [...(title.parentElement?.querySelectorAll('li') ?? [])].map(
      ({ textContent }) => textContent,
    ),
  }));
}

describe('a result shown by name', () => {
  it('groups the names by choice, with its word and number, sorted by given name', async () => {
    expect(await board(shown)).toEqual([
      { title: 'Tán thành · 3', names: ['Lê Thị Ánh', 'Trần Thị Bình', 'Nguyễn Văn Ứng'] },
      { title: 'Không tán thành · 1', names: ['Đỗ Văn Đức'] },
    ]);
    expect(view.container.querySelectorAll('li svg')).toHaveLength(4);
    expect(view.container.textContent).toContain('Đã thông qua');
  });

  it('tells no name where the ballot does not say so, nor of a secret one', async () => {
    expect(await board({ ...shown, showNames: false })).toEqual([]);
    expect(view.container.textContent).toContain('3/5 thành viên tán thành');
    await view.unmount();
    expect(await board({ ...shown, secret: true })).toEqual([]);
  });

  it('tells no name before it is declared', async () => {
    expect(await board({ ...shown, state: 'closed', declaredAt: null })).toEqual([]);
  });
});

describe('pages of names', () => {
  it('are one where everything fits, and as many as the box goes into the columns', () => {
    expect(pagesOf({ content: 1_800, box: 1_800, gap: 30 })).toBe(1);
    expect(pagesOf({ content: 2_160, box: 1_800, gap: 30 })).toBe(2);
    expect(pagesOf({ content: 3_630, box: 1_800, gap: 30 })).toBe(2);
    expect(pagesOf({ content: 5_000, box: 1_800, gap: 30 })).toBe(3);
    expect(pagesOf({ content: 0, box: 0, gap: 0 })).toBe(1);
  });
});
