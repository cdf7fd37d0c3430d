// Signing in: what is sent, what a refusal says, where one comes out.
import { refusals } from '@hop/shared/core/refusal.js';
import { officeRefusals } from '@hop/shared/office/refusals.js';
import { afterEach, expect, it } from 'vitest';
import { renderPage, type PageView } from '../../testing/render-page';
import { SignInPage } from './sign-in-page';

const account = { id: 'a', name: 'Nguyễn Văn An', officeRole: 'none' };
const demo = { 'GET /api/demo': () => ({ demo: false, meetingId: null, roles: [] }) };

let page: PageView;
afterEach(() => page.unmount());

const fill = async () => {
  await page.type('Tên tài khoản', 'an.nv');
  await page.type('Mật khẩu', 'mat khau dai');
};
const tries = () => page.asked.filter(({ route }) => route === 'POST /api/session');

it('sends name and password once and goes on to where one wanted to be', async () => {
  page = await renderPage(<SignInPage />, {
    at: '/dang-nhap?tiep=%2Fquan-tri',
    answers: { ...demo, 'POST /api/session': () => ({ account }) },
  });
  await fill();
  await page.press('Đăng nhập');
  expect(tries().map(({ body }) => body)).toEqual([
    { username: 'an.nv', password: 'mat khau dai' },
  ]);
  expect(page.path()).toBe('/quan-tri');
});

it('never leads to another site after signing in', async () => {
  for (const next of ['//evil.example', '/\\evil.example', 'https://evil.example']) {
    page = await renderPage(<SignInPage />, {
      at: `/dang-nhap?tiep=${encodeURIComponent(next)}`,
      answers: { ...demo, 'POST /api/session': () => ({ account }) },
    });
    await fill();
    await page.press('Đăng nhập');
    expect(page.path(), next).toBe('/cuoc-hop');
    await page.unmount();
  }
});

it('says a wrong password and too many tries in words, and keeps what was typed', async () => {
  let refusal = officeRefusals.wrongPassword();
  page = await renderPage(<SignInPage />, {
    at: '/dang-nhap',
    answers: {
      ...demo,
      'POST /api/session': () => {
        throw refusal;
      },
    },
  });
  await fill();
  await page.press('Đăng nhập');
  expect(page.container.textContent).toContain('Tên tài khoản hoặc mật khẩu chưa đúng');
  refusal = refusals.throttled();
  await page.press('Đăng nhập');
  expect(page.container.textContent).toContain('Mời đợi một lát rồi thử lại');
  const [username] = page.container.querySelectorAll('input');
  expect(username?.value).toBe('an.nv');
});

it('sends nothing while a field is empty, and shows the password on demand', async () => {
  page = await renderPage(<SignInPage />, { at: '/dang-nhap', answers: demo });
  await page.press('Đăng nhập');
  expect(tries()).toEqual([]);
  expect(page.container.textContent).toContain('Mời gõ cả tên tài khoản và mật khẩu');
  expect(page.container.querySelectorAll('input[type="password"]')).toHaveLength(1);
  await page.press('Hiện mật khẩu');
  expect(page.container.querySelectorAll('input[type="password"]')).toHaveLength(0);
});
