// A list on its way in: every row says what is wrong before anything is written, is mended beside the table, and only good ones go.
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../../testing/render-with-meeting';
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
  vi.unstubAllGlobals();
});

async function chosen() {
  view = await renderWithMeeting(
    <UiProvider>
      <ImportPeople onClose={() => undefined} />
    </UiProvider>,
    {},
  );
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
    expect.stringContaining('Cần 10 chữ số, còn thiếu 4'),
    expect.stringContaining('Chưa có họ tên'),
    expect.stringContaining('Thêm mới'),
  ]);
  expect(view.container.textContent).toContain('Ghi 1 người: 1 mới, 0 đã có.');
  expect(view.container.textContent).toContain('2 dòng lỗi không được ghi');
});

it('checks a row again as it was mended, and leaves another out', async () => {
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
