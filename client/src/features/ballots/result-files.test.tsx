// Which files of a ballot are offered: none before declaring, no list of a secret one.
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { aBallot } from '../../testing/samples';
import { ResultFiles } from './result-files';

let view: MeetingView;
afterEach(() => view.unmount());

async function linksOf(ballot: Parameters<typeof aBallot>[0]) {
  const element = (
    <MemoryRouter>
      <ResultFiles ballot={aBallot(ballot)} />
    </MemoryRouter>
  );
  view = await renderWithMeeting(element, { rows: {} });
  return [...view.container.querySelectorAll('a')].map((link) => ({
    words: link.textContent,
    name: link.getAttribute('aria-label'),
    address: link.getAttribute('href')?.replace(/^.*\/ballots\//, ''),
    saved: link.hasAttribute('download'),
  }));
}

it('the result as PDF and Word and the list as Excel and CSV, each by a full name and in the slot of the tab', async () => {
  const links = await linksOf({ id: 'b', state: 'declared', declaredAt: 1 });
  expect(links.map(({ words, name, address }) => [words, name, address])).toEqual([
    ['Tải kết quả (PDF)', 'Tải kết quả (PDF)', 'b/result?part=sheet&format=pdf&slot=main'],
    ['Word', 'Tải kết quả (Word)', 'b/result?part=sheet&format=docx&slot=main'],
    ['Danh sách (Excel)', 'Tải danh sách (Excel)', 'b/result?part=list&format=xlsx&slot=main'],
    ['CSV', 'Tải danh sách (CSV)', 'b/result?part=list&format=csv&slot=main'],
  ]);
  expect(links.every(({ saved }) => saved)).toBe(true);
});

it('no list of a secret ballot', async () => {
  const links = await linksOf({ state: 'declared', declaredAt: 1, secret: true });
  expect(links.map(({ name }) => name)).toEqual(['Tải kết quả (PDF)', 'Tải kết quả (Word)']);
});

it('nothing before the result is declared', async () => {
  expect(await linksOf({ state: 'closed' })).toEqual([]);
});
