// Several files at once: each is proposed an item by its name, and one may say otherwise of all or of one before anything leaves.
import { act } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import type { GivenRows } from '../../testing/render-with-meeting';
import { UiProvider } from '../../ui';
import { ChooseFilesToItem } from './choose-files-to-item';

const item = (id: string, position: number, title: string) =>
  ({
    ...{ id, version: 1, parentId: null, position, title, sittingId: null, kind: 'report' },
    ...{ plannedMinutes: 10, presenter: '', presenterUnit: '', access: 'everyone' },
    ...{ state: 'waiting', startedAt: null, usedMs: 0 },
  }) as NonNullable<GivenRows['agendaItem']>[number];
const fileOf = (name: string) => new File(['x'], name);
const files = ['2. To trinh.pdf', 'bao_cao_thu_ngan_sach.pdf', 'scan1.pdf'].map(fileOf);

let view: MeetingView;
let chosen: (readonly [string, string | null])[];
beforeEach(async () => {
  chosen = [];
  view = await renderWithMeeting(
    <UiProvider>
      <ChooseFilesToItem
        itemId=""
        dropped={files}
        onClose={() => undefined}
        onChosen={(places) => {
          chosen = places.map(({ file, agendaItemId }) => [file.name, agendaItemId]);
        }}
      />
    </UiProvider>,
    {
      rows: { agendaItem: [item('a', 1, 'Báo cáo thu ngân sách'), item('b', 2, 'Tờ trình')] },
      actor: { role: 'secretary' },
    },
  );
});
afterEach(() => view.unmount());

const place = async (label: string, value: string): Promise<void> => {
  const field = [...view.container.querySelectorAll('label')].find((one) =>
    one.textContent.includes(label),
  );
  const select = document.getElementById(field?.htmlFor ?? '') as HTMLSelectElement;
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
};
const send = async (): Promise<void> => {
  await act(async () => view.container.querySelector<HTMLElement>('input[type=checkbox]')?.click());
  const buttons = [...view.container.querySelectorAll('button')];
  await act(async () => buttons.at(-1)?.click());
};

it('takes what the names propose, and says what of it is a guess and what is open', async () => {
  expect(view.container.textContent).toContain(
    'Đã nhận ra mục của 1/3 tệp. 1 tệp chỉ là phỏng đoán, xin xem lại. 1 tệp chưa rõ mục',
  );
  expect(view.container.textContent).toContain('Có thể là mục này');
  await send();
  expect(chosen.map(([, id]) => id)).toEqual(['b', 'a', null]);
});

it('gives all of them to one item, and one of them to another', async () => {
  await place('Mục chương trình của các tệp', 'a');
  await place('scan1.pdf', 'b');
  await send();
  expect(chosen.map(([, id]) => id)).toEqual(['a', 'a', 'b']);
});
