// What a folder's list shows of what lies in it.
import type { FolderFile } from '@hop/shared/folders/folder.js';
import { expect, it } from 'vitest';
import { bindersOf, inTrash, listed } from './order-files';

const file = (name: string, changes: Partial<FolderFile> = {}): FolderFile => ({
  ...{ id: name, version: 1, name, binder: '', fileName: `${name}.pdf`, sizeBytes: 1_000 },
  ...{ format: 'pdf', reading: 'ready', pages: 1, putAt: 1, putBy: 'An', trashedAt: null },
  ...changes,
});
const names = (files: readonly FolderFile[]) => files.map(({ name }) => name);

it('the newest comes first, and what came together goes by its name', () => {
  const files = [file('Tờ trình 10'), file('Tờ trình 9'), file('Báo cáo', { putAt: 2 })];
  expect(names(listed(files, '', null))).toEqual(['Báo cáo', 'Tờ trình 9', 'Tờ trình 10']);
});

it('a search needs no tone marks and finds by name, binder and file name', () => {
  const files = [
    file('Báo cáo đất đai'),
    file('Tờ trình', { binder: 'Ngân sách' }),
    file('Phụ lục', { fileName: 'bieu-so-3.xlsx' }),
  ];
  expect(names(listed(files, 'dat bao', null))).toEqual(['Báo cáo đất đai']);
  expect(names(listed(files, 'ngan sach', null))).toEqual(['Tờ trình']);
  expect(names(listed(files, 'bieu', null))).toEqual(['Phụ lục']);
});

it('what lies in the trash is only there, the last thrown away first', () => {
  const files = [file('A', { trashedAt: 1, binder: 'Cũ' }), file('B', { trashedAt: 2 }), file('C')];
  expect(names(listed(files, '', null))).toEqual(['C']);
  expect(names(inTrash(files))).toEqual(['B', 'A']);
  expect(bindersOf(files)).toEqual([]);
});

it('binders stand once, in the order of the alphabet', () => {
  const files = [
    file('A', { binder: 'Đất đai' }),
    file('B', { binder: 'Bầu cử' }),
    file('C', { binder: 'Đất đai' }),
    file('D'),
  ];
  expect(bindersOf(files)).toEqual(['Bầu cử', 'Đất đai']);
  expect(names(listed(files, '', 'Đất đai'))).toEqual(['A', 'C']);
});
