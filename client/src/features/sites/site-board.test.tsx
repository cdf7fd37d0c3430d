// The board of sites on a wall: no site is pushed off the screen, however many need a second line.
import { afterEach, expect, it } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { aMeeting, aSite } from '../../testing/samples';
import { SiteBoard } from './site-board';

let view: MeetingView | undefined;
afterEach(() => view?.unmount());

const board = async (lost: number): Promise<readonly string[]> => {
  const site = Array.from({ length: 31 }, (_, index) =>
    aSite({
      ...{ id: `site-${index}`, name: `Điểm ${index}`, position: index, host: false },
      ...(index < lost ? { state: 'lost' as const, lostSince: 1 } : { state: 'joined' as const }),
    }),
  );
  view = await renderWithMeeting(<SiteBoard />, { rows: { meeting: [aMeeting()], site } });
  return [...view.container.querySelectorAll('li')].map((line) => line.textContent);
};

it('names every site while there is room', async () => {
  expect(await board(3)).toHaveLength(31);
});

it('names those that need a look alone once they need too many lines', async () => {
  expect(await board(10)).toHaveLength(10);
  await view?.unmount();
  expect(await board(31)).toHaveLength(17);
});
