// Search in what the device keeps finds what the server would: without tone marks, every word, the last one unfinished, titles first; and
// says of what it cannot know.
import type { Document } from '@hop/shared/documents/document.js';
import { firstVersion } from '@hop/shared/documents/first-version.js';
import { phrasesOf, carriesAll } from '@hop/shared/documents/search-words.js';
import { expect, it } from 'vitest';
import type { OpenVault } from '../../lib/vault/open-vault';
import { textUrl } from '../../live';
import { searchKept } from './kept-search';

const paper = (id: string, title: string, position: number): Document => ({
  ...firstVersion(5, null),
  ...{ id, version: 1, agendaItemId: null, position, title, documentNumber: '' },
  ...{
    fileName: `${id}.pdf`,
    sizeBytes: 9,
    pages: 2,
    sha256: `${id}0000000000`,
    access: 'everyone',
  },
  ...{ textState: 'ready', textPages: 2 },
});
const papers = [
  paper('a', 'Báo cáo thu ngân sách', 1),
  paper('b', 'Tờ trình đầu tư công', 2),
  paper('c', 'Danh sách', 3),
];
const texts: Readonly<Record<string, readonly string[]>> = {
  a: ['Thu ngân sách nhà nước đạt 412/BC-UBND tỷ đồng', 'Đập tràn, đập tràn sông Đà'],
  b: ['Đập tràn Suối Hai và nhiều việc khác trong năm của cả huyện', ''],
};

let reads = 0;
const vaultWith = (ids: readonly string[]): OpenVault =>
  ({
    json: (path: string) => {
      reads += 1;
      const id = ids.find(
        (each) => textUrl('m1', { id: each, sha256: `${each}0000000000` }) === path,
      );
      return Promise.resolve(id === undefined ? null : { pages: texts[id] });
    },
  }) as unknown as OpenVault;

const found = async (typed: string, vault = vaultWith(['a', 'b'])) =>
  (await searchKept(vault, 'm1', papers, typed))?.hits.map(
    ({ documentId, page, snippet }) => `${documentId}${page}${snippet === null ? ' title' : ''}`,
  );

it('finds pages without tone marks, the one that says it most before the others', async () => {
  expect(await found('dap tran')).toEqual(['a2', 'b1']);
  expect(await found('dap tran suoi')).toEqual(['b1']);
  expect(await found('412/BC-UBND')).toEqual(['a1']);
  expect(await found('"tran dap"')).toEqual(['a2']);
  expect(await found('không có chữ này')).toEqual([]);
});

it('finds titles first, and marks the words in the piece of the page', async () => {
  expect(await found('dau tu')).toEqual(['b1 title']);
  const reply = await searchKept(vaultWith(['a', 'b']), 'm1', papers, '"song da"');
  const piece = reply?.hits[0]?.snippet;
  expect(piece?.marks.map(({ start, end }) => piece.text.slice(start, end))).toEqual(['sông Đà']);
});

it('agrees with the rule of words, whatever is typed', async () => {
  for (const typed of ['thu', 'th', 't', 'ngan sach nha', 'nam cua', 'tran dap', 'BC', 'da']) {
    const expected = Object.entries(texts).flatMap(([id, pages]) =>
      pages.flatMap((text, at) => (carriesAll(text, phrasesOf(typed)) ? [`${id}${at + 1}`] : [])),
    );
    const hits = (await found(typed)) ?? [];
    expect(hits.filter((hit) => !hit.endsWith('title')).toSorted(), typed).toEqual(expected);
  }
});

it('says how many documents are not here, and nothing at all when none is', async () => {
  expect((await searchKept(vaultWith(['a', 'b']), 'm1', papers, 'thu'))?.notHere).toBe(1);
  expect(await searchKept(vaultWith([]), 'm1', papers, 'thu')).toBeNull();
});

it('reads each text once while the vault stays open', async () => {
  const vault = vaultWith(['a', 'b', 'c']);
  await searchKept(vault, 'm1', papers.slice(0, 2), 'thu');
  reads = 0;
  await searchKept(vault, 'm1', papers.slice(0, 2), 'thu ngan');
  expect(reads).toBe(0);
});

it('puts what stands together before what has the words more often, but apart', async () => {
  const pagesOf: Readonly<Record<string, readonly string[]>> = {
    a: ['Cửa này, một việc, cửa kia, một lần, cửa sau, một khi'],
    b: ['Bộ phận Một cửa của xã tiếp nhận nhiều hồ sơ trong quý này'],
  };
  const vault = {
    json: (path: string) => Promise.resolve({ pages: pagesOf[path.includes('/a/') ? 'a' : 'b'] }),
  } as unknown as OpenVault;
  const reply = await searchKept(vault, 'm1', papers.slice(0, 2), 'mot cua');
  expect(reply?.hits.map(({ documentId }) => documentId)).toEqual(['b', 'a']);
});

it('lists the pages of one document likewise, and otherwise as they lie in it', async () => {
  const pages = ['Cửa này, một việc', 'Bộ phận Một cửa', 'Một khi qua cửa', 'Một cửa liên thông'];
  const vault = { json: () => Promise.resolve({ pages }) } as unknown as OpenVault;
  const reply = await searchKept(vault, 'm1', papers.slice(0, 1), 'mot cua');
  expect(reply?.hits.map(({ page }) => page)).toEqual([2, 4, 1, 3]);
});
