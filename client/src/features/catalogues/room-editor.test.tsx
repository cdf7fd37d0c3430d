// Drawing a room without a mouse: a seat is added, moved with the arrow keys, undone, removed; faults keep it from being saved.
import type { Room } from '@hop/shared/catalogues/catalogue.js';
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { UiProvider } from '../../ui';
import { RoomEditor } from './room-editor';

const room: Room = {
  ...{ id: 'r1', version: 1, name: 'Hội trường A', address: '', trashed: false },
  seats: [{ name: 'A1', x: 200, y: 100 }],
};
let view: MeetingView;
afterEach(() => view.unmount());

async function shown(drawn = room.seats): Promise<void> {
  view = await renderWithMeeting(
    <UiProvider>
      <RoomEditor room={{ ...room, seats: drawn }} onBack={() => undefined} />
    </UiProvider>,
    {},
  );
}
const seats = (): HTMLButtonElement[] => [
  ...view.container.querySelectorAll<HTMLButtonElement>('ul[role=list] button'),
];
const placeOf = (seat: HTMLButtonElement | undefined): string[] =>
  ['left', 'top'].map(
    (side) =>
      /\* (\d+)/.exec(
        seat?.parentElement?.getAttribute('style')?.split(`${side}:`)[1] ?? '',
      )?.[1] ?? '',
  );
const button = (words: string): HTMLButtonElement => {
  const found = [...view.container.querySelectorAll('button')].find(({ textContent }) =>
    textContent?.startsWith(words),
  );
  if (!found) throw new Error(`no button ${words}`);
  return found;
};
const press = (seat: HTMLButtonElement | undefined, key: string, shiftKey = false): Promise<void> =>
  act(
    async () =>
      void seat?.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true })),
  );

it('moves a seat with the arrow keys, in large steps with Shift, and takes it back', async () => {
  await shown();
  await press(seats()[0], 'ArrowRight');
  await press(seats()[0], 'ArrowDown', true);
  expect(placeOf(seats()[0])).toEqual(['204', '140']);
  await act(async () => button('Hoàn tác').click());
  expect(placeOf(seats()[0])).toEqual(['204', '100']);
});

it('adds seats with names that go on, and removes the chosen one', async () => {
  await shown();
  await act(async () => button('Thêm ghế').click());
  expect(seats().map(({ textContent }) => textContent)).toEqual(['A1', 'A2']);
  await press(seats()[0], 'Delete');
  expect(seats().map(({ textContent }) => textContent)).toEqual(['A2']);
});

it('is not saved while two seats lie on each other', async () => {
  await shown([...room.seats, { name: 'A2', x: 210, y: 100 }]);
  expect(seats()[0]?.getAttribute('aria-label')).toContain('chồng lên ghế khác');
  await press(seats()[1], 'ArrowRight', true);
  expect(button('Lưu phòng').disabled).toBe(true);
  for (let step = 0; step < 2; step += 1) await press(seats()[1], 'ArrowRight', true);
  expect(button('Lưu phòng').disabled).toBe(false);
});
