// Seats at desks and on displays: two taps move a person, and who has answered is shown to those who run the meeting alone.
import { layOut } from '@hop/shared/seating/layout.js';
import type { SeatingPlan } from '@hop/shared/seating/seating-plan.js';
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import {
  renderWithMeeting,
  type GivenRows,
  type MeetingView,
} from '../../testing/render-with-meeting';
import { aBallot, aMeeting, aParticipant, aRequest, present } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { RemovePlanButton } from './remove-plan-button';
import { SeatBoard } from './seat-board';
import { SeatMap } from './seat-map';
import { SeatingEditor } from './seating-editor';

const template = { kind: 'roundTable', seats: 4 } as const;
const plan: SeatingPlan = { id: 'meeting-1', version: 1, template, seats: layOut(template) };
const lua = aParticipant({ id: 'lua', name: 'Hoàng Thị Lụa', seat: 'A1' });
const tuan = aParticipant({ id: 'tuan', name: 'Nguyễn Văn Tuấn', seat: 'A2' });
const ha = aParticipant({ id: 'ha', name: 'Trần Thị Hà' });
const rows: GivenRows = {
  meeting: [aMeeting()],
  participant: [lua, tuan, ha],
  attendance: [present('lua'), present('tuan')],
  seatingPlan: [plan],
};
const voting: GivenRows = {
  ...rows,
  ballot: [aBallot()],
  vote: [
    {
      ...{ id: 'v', version: 1, ballotId: 'ballot-1', participantId: 'lua' },
      ...{ choice: null, castAt: 1 },
    },
  ],
  ballotProgress: [
    { id: 'ballot-1', version: 1, answered: 1, present: 2, eligible: 3, notAnsweredIds: null },
  ],
};
let view: MeetingView;
afterEach(() => view.unmount());

const said = (): string[] =>
  [...view.container.querySelectorAll('[aria-label="Sơ đồ chỗ ngồi"] li')].map(
    (seat) => /Chỗ .*/.exec(seat.textContent ?? '')?.[0] ?? '',
  );
async function tap(words: string): Promise<void> {
  const found = [...view.container.querySelectorAll('button')].find((each) =>
    each.textContent?.includes(words),
  );
  if (found === undefined) throw new Error(`no button ${words}`);
  await act(async () => found.click());
  await view.settle();
}

describe('the board of a display', () => {
  it('says the state of every seat in words too', async () => {
    const asked = { ...rows, speechRequest: [aRequest({ participantId: 'tuan' })] };
    view = await renderWithMeeting(<SeatBoard />, { rows: asked });
    expect(said()).toEqual([
      'Chỗ A1: Hoàng Thị Lụa. Có mặt',
      'Chỗ A2: Nguyễn Văn Tuấn. Xin phát biểu',
      'Chỗ A3: chỗ trống. ',
      'Chỗ A4: chỗ trống. ',
    ]);
  });

  it('tells how many have answered a vote, and never who', async () => {
    const actor = { kind: 'display', role: null, participantId: null } as const;
    view = await renderWithMeeting(<SeatBoard />, { rows: voting, actor });
    expect(view.container.textContent).toContain('Đã biểu quyết1/2');
    expect(said().join()).not.toContain('Đã biểu quyết');
  });
});

describe('the map at a desk', () => {
  it('shows the chair who has answered an open vote, and nobody who answered a secret one', async () => {
    const actor = { role: 'chair' } as const;
    view = await renderWithMeeting(<SeatMap />, { rows: voting, actor });
    expect(said()[0]).toBe('Chỗ A1: Hoàng Thị Lụa. Đã biểu quyết');
    await view.patch({ ballot: [aBallot({ version: 2, secret: true })] });
    expect(said()[0]).toBe('Chỗ A1: Hoàng Thị Lụa. Có mặt');
  });

  it('says who sits on a seat that is tapped, with the acts of who shows it', async () => {
    const acts = ({ name }: { name: string }) => <span>mời {name}</span>;
    view = await renderWithMeeting(<SeatMap acts={acts} />, { rows });
    await tap('Chỗ A2');
    expect(view.container.textContent).toContain('chưa phát biểu');
    expect(view.container.textContent).toContain('mời Nguyễn Văn Tuấn');
  });
});

describe('changing seats', () => {
  it('takes two taps: a person and a seat', async () => {
    view = await renderWithMeeting(<SeatingEditor />, { rows, actor: { role: 'secretary' } });
    await tap('Chỗ A1');
    await tap('Chỗ A3');
    expect(view.commands.map(({ name, args }) => [name, args])).toEqual([
      ['seatingPlan.seat', { participantId: 'lua', seat: 'A3' }],
    ]);
  });

  it('seats somebody who has none, and a second tap on the same person moves nobody', async () => {
    view = await renderWithMeeting(<SeatingEditor />, { rows, actor: { role: 'secretary' } });
    await tap('Chỗ A1');
    await tap('Chỗ A1');
    await tap('Trần Thị Hà');
    await tap('Chỗ A4');
    expect(view.commands.map(({ args }) => args)).toEqual([{ participantId: 'ha', seat: 'A4' }]);
  });
});

describe('taking the plan away', () => {
  it('asks first, is offered to staff alone, and not where there is no plan', async () => {
    const button = (
      <UiProvider>
        <RemovePlanButton />
      </UiProvider>
    );
    view = await renderWithMeeting(button, { rows, actor: { role: 'delegate' } });
    expect(view.container.textContent).not.toContain('Bỏ sơ đồ');
    await view.unmount();
    view = await renderWithMeeting(button, { rows, actor: { role: 'secretary' } });
    await tap('Bỏ sơ đồ');
    expect(view.commands).toEqual([]);
    await view.patch({}, { seatingPlan: ['meeting-1'] });
    expect(view.container.textContent).not.toContain('Bỏ sơ đồ');
  });
});
