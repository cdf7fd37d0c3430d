// What is said while the server has not answered: nothing for a moment, and at once that it cannot be reached.
import { afterEach, expect, it } from 'vitest';
import { renderPage, type PageView } from '../testing/render-page';
import { Waiting } from './waiting';

let page: PageView;
afterEach(() => page.unmount());

it('says nothing while an answer may come, and at once that none can', async () => {
  page = await renderPage(<Waiting />);
  expect(page.container.querySelector('[role="status"]')?.textContent).toBe('');
  await page.unmount();
  page = await renderPage(<Waiting />, {
    answers: {
      'GET /api/session': () => {
        throw new TypeError('network gone');
      },
    },
  });
  expect(page.container.textContent).toContain('Chưa liên lạc được với máy chủ');
});
