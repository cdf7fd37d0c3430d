// A screen without a meeting: six digits, never a form, and its session once somebody has typed them.
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { renderPage, type PageView } from '../../testing/render-page';
import { DisplayPage } from './display-page';

const screenSecret = 'screen-secret-of-this-browser';
let page: PageView;
let paired: boolean;
const answers = {
  'POST /api/displays/code': () => ({ screenSecret, code: '482916' }),
  'POST /api/displays/session': () =>
    paired ? { paired, meetingId: 'meeting-1' } : { paired: false, old: false },
};
beforeEach(() => {
  paired = false;
  localStorage.clear();
});
afterEach(() => page.unmount());
const asked = (route: string) => page.asked.filter((each) => each.route === route);

it('shows six digits and no field, and the same digits after a reload', async () => {
  page = await renderPage(<DisplayPage />, { at: '/man-hinh', answers });
  expect(page.container.textContent).toContain('482 916');
  expect(page.container.querySelectorAll('input, button, a')).toHaveLength(0);
  await page.unmount();
  page = await renderPage(<DisplayPage />, { at: '/man-hinh', answers });
  expect(page.container.textContent).toContain('482 916');
  expect(asked('POST /api/displays/code')).toEqual([]);
  expect(asked('POST /api/displays/session')[0]?.body).toEqual({ screenSecret });
});

it('takes its session by itself once somebody has typed the digits', async () => {
  page = await renderPage(<DisplayPage />, { at: '/man-hinh', answers });
  const before = asked('GET /api/session').length;
  paired = true;
  await act(async () =>
    vi.waitFor(() => expect(asked('GET /api/session').length).toBe(before + 1), 5_000),
  );
  expect(localStorage.getItem('screen-secret')).toBeNull();
});
