// The trash of a folder and its room: nothing goes for good unasked, what is sent is what was seen, and the head says how much is used.
import type { FolderFile } from '@hop/shared/folders/folder.js';
import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { UiProvider } from '../../ui';
import { FolderRoom } from './folder-room';
import { FolderTrash } from './folder-trash';

const MEGABYTE = 1024 * 1024;
const thrown = (name: string, trashedAt: number | null): FolderFile => ({
  ...{
    id: `file-${String(trashedAt)}`,
    version: 1,
    name,
    binder: '',
    fileName: `${name}.pdf`,
    sizeBytes: MEGABYTE,
  },
  ...{ format: 'pdf', reading: 'ready', pages: 1, putAt: 1, putBy: 'An', trashedAt },
});
const files = [thrown('Tờ trình', 20), thrown('Báo cáo', 10)];

let view: MeetingView;
afterEach(() => view.unmount());

async function show(children: React.ReactNode, answer: object = {}): Promise<void> {
  view = await renderWithMeeting(<UiProvider>{children}</UiProvider>, {
    actor: { role: 'secretary' },
    answer: () => answer,
  });
}
const text = () => document.body.textContent;
const button = (label: string, within = 'body'): HTMLButtonElement => {
  const found = [...document.querySelectorAll<HTMLButtonElement>(`${within} button`)].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent).startsWith(label),
  );
  if (!found) throw new Error(`no button ${label}`);
  return found;
};
const press = async (label: string, within?: string): Promise<void> => {
  await act(async () => button(label, within).click());
  await view.settle();
};
const sent = () => view.commands.map(({ name, args }) => [name, args]);

it.each([
  ['Xóa hẳn', [['folderFile.purge', { fileId: 'file-10' }]]],
  ['Giữ lại', []],
])(
  'a file goes for good only after it was asked once more, by name: %s',
  async (label, expected) => {
    await show(<FolderTrash files={files} />);
    await press('Xóa hẳn: Báo cáo');
    await vi.waitFor(() => expect(text()).toContain('Xóa hẳn “Báo cáo”?'));
    expect(sent()).toEqual([]);
    await press(label, '[role="dialog"]');
    expect(sent()).toEqual(expected);
  },
);

it('the trash is emptied of what was seen in it, and what is left is said', async () => {
  await show(<FolderTrash files={files} />, { purged: 2, left: 3 });
  await press('Dọn thùng rác');
  await vi.waitFor(() => expect(text()).toContain('Xóa hẳn 2 tài liệu trong thùng rác?'));
  await press('Dọn thùng rác', '[role="dialog"]');
  expect(sent()).toEqual([['folderFile.emptyTrash', { trashedUpTo: 20 }]]);
  await vi.waitFor(() => expect(text()).toContain('Đã xóa hẳn 2 tài liệu, còn 3.'));
});

it('the head says how much is used, what the trash takes, and when little is left', async () => {
  await show(<FolderRoom files={[thrown('A', null), ...files]} limitBytes={1024 * MEGABYTE} />);
  expect(text()).toContain('Đã dùng 3\u00a0MB trong 1\u00a0GB.');
  expect(text()).toContain('Thùng rác chiếm 2\u00a0MB.');
  expect(text()).not.toContain('sắp đầy');
  await view.unmount();
  await show(<FolderRoom files={[thrown('A', null)]} limitBytes={MEGABYTE} />);
  expect(text()).toContain('Tủ sắp đầy');
  expect(text()).not.toContain('Thùng rác chiếm');
});
