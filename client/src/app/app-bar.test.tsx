// The status line outside a meeting: from every page its name leads back to one's meetings.
import { afterEach, expect, it } from 'vitest';
import { renderPage, type PageView } from '../testing/render-page';
import { AppBar } from './app-bar';

let view: PageView;
afterEach(() => view.unmount());

const way = () => view.container.querySelector('h1 a')?.getAttribute('href') ?? null;

it.each(['/quan-tri', '/danh-muc', '/lich-hop'])('leads from %s to the meetings', async (at) => {
  view = await renderPage(<AppBar />, { at });
  expect(way()).toBe('/cuoc-hop');
});

it('leads nowhere on the meetings themselves', async () => {
  view = await renderPage(<AppBar />, { at: '/cuoc-hop' });
  expect(way()).toBeNull();
});
