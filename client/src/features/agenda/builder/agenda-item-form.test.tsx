// Changing an agenda item: what is sent, and that a colleague's change never costs what one has typed.
import type { AgendaItem } from '@hop/shared/agenda/agenda-item.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { act } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { UiProvider } from '../../../ui';
import { useEntity } from '../../../live';
import { renderWithMeeting, type MeetingView } from '../../../testing/render-with-meeting';
import { AgendaItemForm } from './agenda-item-form';

const item: AgendaItem = {
  id: 'item-1',
  version: 3,
  parentId: null,
  position: 1000,
  title: 'Báo cáo quý III',
  kind: 'report',
  plannedMinutes: 30,
  presenter: 'Phòng Nội vụ',
  presenterUnit: '',
  access: 'everyone',
  sittingId: null,
  state: 'waiting',
  startedAt: null,
  usedMs: 0,
};

function Screen() {
  const row = useEntity('agendaItem', 'item-1');
  return row && <AgendaItemForm item={row} startsAt="08:10" onRemoved={() => undefined} />;
}
const screen = (
  <UiProvider>
    <Screen />
  </UiProvider>
);
let view: MeetingView;
const field = (label: string): HTMLInputElement | HTMLTextAreaElement => {
  const found = [...view.container.querySelectorAll('label')].find((each) =>
    each.textContent.includes(label),
  );
  return view.container.querySelector(`#${CSS.escape(found?.htmlFor ?? '')}`) as HTMLInputElement;
};
async function type(label: string, text: string): Promise<void> {
  const input = field(label);
  const { set } =
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input) as object, 'value') ?? {};
  await act(async () => {
    set?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
async function press(name: string): Promise<void> {
  const button = [...view.container.querySelectorAll('button')].find((each) =>
    each.textContent.includes(name),
  );
  await act(async () => button?.click());
  await view.settle();
}

beforeEach(() => sessionStorage.clear());
afterEach(() => view.unmount());

it('sends only what was changed, on the version that was on screen', async () => {
  view = await renderWithMeeting(screen, {
    actor: { role: 'secretary' },
    rows: { agendaItem: [item] },
    answer: () => ({ version: 4 }),
  });
  await type('Tên nội dung', 'Báo cáo kết quả quý III');
  await press('Lưu nội dung');
  expect(view.commands.map(({ name, args }) => ({ name, args }))).toEqual([
    {
      name: 'agendaItem.edit',
      args: { agendaItemId: 'item-1', baseVersion: 3, title: 'Báo cáo kết quả quý III' },
    },
  ]);
});

it('shows both texts when a colleague was faster, and saves mine on the new version', async () => {
  view = await renderWithMeeting(screen, {
    actor: { role: 'secretary' },
    rows: { agendaItem: [item] },
    answer: ({ args }) => {
      if ((args as { baseVersion: number }).baseVersion === 3) throw refusals.stale();
      return { version: 5 };
    },
  });
  await type('Tên nội dung', 'Báo cáo của tôi');
  await view.patch({ agendaItem: [{ ...item, version: 4, title: 'Báo cáo của Lan' }] });
  expect(field('Tên nội dung').value).toBe('Báo cáo của tôi');
  expect(view.container.textContent).toContain('Báo cáo của Lan');
  await press('Giữ bản của tôi');
  await press('Lưu nội dung');
  expect(view.commands.at(-1)?.args).toMatchObject({ baseVersion: 4, title: 'Báo cáo của tôi' });
});

it('keeps what was typed when another field changes elsewhere', async () => {
  view = await renderWithMeeting(screen, {
    actor: { role: 'secretary' },
    rows: { agendaItem: [item] },
  });
  await type('Tên nội dung', 'Đang gõ dở');
  await view.patch({ agendaItem: [{ ...item, version: 4, presenter: 'Văn phòng' }] });
  expect(field('Tên nội dung').value).toBe('Đang gõ dở');
  expect(field('Người trình bày').value).toBe('Văn phòng');
});
