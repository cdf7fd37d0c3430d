// A list on its way in: every row says what is wrong before anything is written, is mended beside the table, and only good ones go.
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Answer } from '../../../testing/fake-server';
import { renderWithMeeting, type MeetingView } from '../../../testing/render-with-meeting';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { UiProvider } from '../../../ui';
import { ImportPeople } from './import-people';

const table = {
  sheet: 'Thành phần',
  rows: [
    ['DANH SÁCH ĐẠI BIỂU'],
    ['STT', 'Họ và tên', 'Chức vụ', 'Số điện thoại'],
    ['1', 'Nguyễn Văn An', 'Chủ tịch', '0912 345 678'],
    ['2', 'Lê Thị Bé', 'Phó Chủ tịch', '0912 34'],
    ['3', '', 'Công chức', '0912 345 680'],
  ],
};
let view: MeetingView;
beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(table))));
});
afterEach(async () => {
  await view.unmount();
  sessionStorage.clear();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

let router: ReturnType<typeof createMemoryRouter>;
const closed = vi.fn();
async function opened(answer?: Answer) {
  const routes = [
    { path: '/', element: <ImportPeople place="office" onClose={closed} /> },
    { path: '/lich-hop', element: <p>Lịch họp</p> },
  ];
  router = createMemoryRouter(routes);
  view = await renderWithMeeting(
    <UiProvider>
      <RouterProvider router={router} />
    </UiProvider>,
    answer ? { answer } : {},
  );
}
async function chosen(answer?: Answer) {
  await opened(answer);
  const input = view.container.querySelector<HTMLInputElement>('input[type=file]');
  const file = new File(['x'], 'danh-sach.xlsx');
  Object.defineProperty(input, 'files', { value: [file] });
  await act(async () => input?.dispatchEvent(new Event('change', { bubbles: true })));
  await view.settle();
}
const rows = (): string[] =>
  [...view.container.querySelectorAll('tbody tr')].map((row) => row.textContent ?? '');
const button = (words: string): HTMLButtonElement => {
  const found = [...view.container.querySelectorAll('button')].find(
    (one) => one.textContent === words || one.getAttribute('aria-label') === words,
  );
  if (!found) throw new Error(`no button ${words}`);
  return found;
};

it('says of every row what is wrong, the faulty ones first, and how many will be written', async () => {
  await chosen();
  expect(rows()).toEqual([
    expect.stringContaining('Số điện thoại cần 10 chữ số, còn thiếu 4'),
    expect.stringContaining('Chưa có họ tên'),
    expect.stringContaining('Thêm mới'),
  ]);
  expect(view.container.textContent).toContain('Ghi 1 người: 1 mới, 0 đã có.');
  expect(view.container.textContent).toContain('2 dòng lỗi không được ghi');
});

it('checks a row again as it was mended, and leaves another out', async () => {
  // As browsers have it now: it answers with a promise, which no effect may hand on.
  vi.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue(Promise.resolve() as never);
  await chosen();
  await act(async () => button('Sửa dòng 4, Lê Thị Bé').click());
  const phone = [...view.container.querySelectorAll<HTMLInputElement>('aside input')].find(
    ({ value }) => value === '0912 34',
  );
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  await act(async () => {
    setValue?.call(phone, '0912 345 679');
    phone?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => button('Sửa và kiểm tra').click());
  await act(async () => button('Sửa dòng 5, ').click());
  await act(async () => button('Bỏ dòng này').click());
  expect(rows()).toHaveLength(2);
  expect(view.container.textContent).toContain('Ghi 2 người: 2 mới, 0 đã có.');
});

it('opens a row wherever it is tapped, and says whether it is right now', async () => {
  await chosen();
  const cell = view.container.querySelectorAll('tbody tr')[0]?.lastElementChild;
  await act(async () => (cell as HTMLElement).click());
  expect(view.container.querySelector('aside h3')?.textContent).toBe('Dòng 4');
  await act(async () => button('Sửa và kiểm tra').click());
  expect(view.container.querySelector('aside')?.textContent).toContain('Dòng này còn lỗi');
  const phone = [...view.container.querySelectorAll<HTMLInputElement>('aside input')].find(
    ({ value }) => value === '0912 34',
  );
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  await act(async () => {
    setValue?.call(phone, '0912 345 679');
    phone?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => button('Sửa và kiểm tra').click());
  expect(view.container.querySelector('aside')?.textContent).toContain('Đã sửa, dòng này ghi được');
});

it('says of every row afterwards what became of it, as the foot does', async () => {
  await chosen((command) =>
    command.name === 'people.import'
      ? { personIds: ['an'], added: 1, changed: 0, unchanged: 0 }
      : {},
  );
  await act(async () => button('Ghi 1 ngườiĐang ghi').click());
  await view.settle();
  expect(rows()).toEqual([
    expect.stringContaining('Không ghi: Số điện thoại'),
    expect.stringContaining('Không ghi: Chưa có họ tên'),
    expect.stringContaining('Đã thêm'),
  ]);
  expect(view.container.textContent).toContain('Đã ghi 1 người: 1 mới, 0 cập nhật, 0 giữ nguyên.');
});

const dialogButton = (words: string): HTMLButtonElement => {
  const all = [...document.querySelectorAll<HTMLButtonElement>('[role="dialog"] button')];
  const found = all.find(({ textContent }) => textContent === words);
  if (!found) throw new Error(`no button ${words}`);
  return found;
};
const leavesAtOnce = (): boolean =>
  window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

it('keeps the list over a reload as far as it was mended, until it is given up', async () => {
  await chosen();
  await act(async () => button('Sửa dòng 5, ').click());
  await act(async () => button('Bỏ dòng này').click());
  await view.unmount();
  await opened();
  expect(rows()).toHaveLength(2);
  expect(view.container.textContent).toContain('danh-sach.xlsx');
  await act(async () => button('Thôi, không nhập').click());
  expect(closed).not.toHaveBeenCalled();
  await act(async () => dialogButton('Bỏ danh sách').click());
  expect(closed).toHaveBeenCalledOnce();
  await view.unmount();
  await opened();
  expect(rows()).toEqual([]);
});

it('asks before a list that is not written is left, and nothing before a file is chosen', async () => {
  await opened();
  expect(leavesAtOnce()).toBe(true);
  await view.unmount();
  await chosen();
  expect(leavesAtOnce()).toBe(false);
  await act(async () => router.navigate('/lich-hop'));
  expect(document.body.textContent).toContain('Rời đi khi danh sách chưa ghi?');
  await act(async () => dialogButton('Ở lại làm tiếp').click());
  expect(rows()).toHaveLength(3);
  await act(async () => router.navigate('/lich-hop'));
  await act(async () => dialogButton('Rời đi').click());
  await view.settle();
  expect(view.container.textContent).toContain('Lịch họp');
});

it('does not keep what is too large for a tab', async () => {
  const long = Array.from({ length: 500 }, () => ['x'.repeat(5000)]);
  vi.stubGlobal('fetch', () =>
    Promise.resolve(new Response(JSON.stringify({ ...table, rows: [...table.rows, ...long] }))),
  );
  await chosen();
  expect(sessionStorage.length).toBe(0);
});
