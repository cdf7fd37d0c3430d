// What a desk hears of its displays: a pin that hides a running ballot, with one tap out of it, and a display that is lost.
import { act } from 'react';
import type { Display } from '@hop/shared/displays/display.js';
import { afterEach, expect, it } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { aBallot, aMeeting } from '../../testing/samples';
import { UiProvider } from '../../ui';
import { DisplayList } from './display-list';
import { DisplayWarnings } from './display-warnings';

const aDisplay = (change: Partial<Display>): Display => ({
  id: 'hall',
  version: 1,
  name: 'Màn hình hội trường',
  siteId: null,
  pairedAt: 1,
  waiting: false,
  unpaired: false,
  pinnedScene: null,
  pinnedAt: null,
  ...change,
});
const pinned = aDisplay({ id: 'side', name: 'Màn hình phụ', pinnedScene: 'welcome', pinnedAt: 2 });

let view: MeetingView;
afterEach(() => view.unmount());
async function desk(displays: readonly Display[], ballot = aBallot()) {
  view = await renderWithMeeting(
    <UiProvider>
      <DisplayWarnings />
      <DisplayList />
    </UiProvider>,
    {
      rows: { meeting: [aMeeting()], ballot: [ballot], display: [...displays] },
      actor: { role: 'chair', participantId: 'chair' },
      answer: () => ({ displays: 1 }),
    },
  );
}
const banners = () =>
  [...view.container.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent);
const press = async (label: string) => {
  const found = [...view.container.querySelectorAll('button')].find(
    ({ textContent }) => textContent === label,
  );
  await act(async () => found?.click());
  await view.settle();
};

it('says which displays hide a running ballot, and one tap lets those follow and no other', async () => {
  await desk([aDisplay({}), pinned]);
  expect(banners().join()).toContain('Màn hình phụ');
  expect(banners().join()).not.toContain('Màn hình hội trường');
  await press('Cho theo cuộc họp');
  expect(view.commands).toMatchObject([{ name: 'display.follow', args: { displayId: 'side' } }]);
});

it('says nothing while no ballot runs', async () => {
  await desk([pinned], aBallot({ state: 'draft' }));
  expect(view.container.textContent).not.toContain('Cho theo cuộc họp');
});

it('tells connected, lost and never seen apart, and for how long one is lost', async () => {
  const never = aDisplay({ id: 'never', name: 'Màn hình kho' });
  await desk([aDisplay({}), pinned, never]);
  const since = Date.now() - 90_000;
  const list = {
    ...{ scope: view.server.scope, participantIds: [], displayIds: ['hall'] },
    lostDisplays: [{ displayId: 'side', since }],
  };
  await act(async () => view.server.emit('connected', list));
  await view.settle();
  const text = view.container.textContent;
  expect(text).toContain('Đang kết nối');
  expect(text).toMatch(/Màn hình phụ mất kết nối \d\d:\d\d/);
  expect(text).toContain('Chưa kết nối');
  expect(text).not.toContain('Màn hình kho mất kết nối');
});
