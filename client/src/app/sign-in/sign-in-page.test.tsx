// Signing in: what is sent, what a refusal says, where one comes out.
import { refusals } from '@hop/shared/core/refusal.js';
import { officeRefusals } from '@hop/shared/office/refusals.js';
import { afterEach, expect, it, vi } from 'vitest';
import { vault } from '../../lib/vault/vault';
import { renderPage, type PageView } from '../../testing/render-page';
import { aVaultRow } from '../../testing/vault-row';
import { SignInPage } from './sign-in-page';

const account = { id: 'a', name: 'Nguyễn Văn An', officeRole: 'none' };
const demo = { 'GET /api/demo': () => ({ demo: false, meetingId: null, roles: [] }) };

let page: PageView;
afterEach(async () => {
  await page.unmount();
  vi.restoreAllMocks();
});

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

const noWay = () => {
  throw new TypeError('network gone');
};
const AWAY = 'Chưa liên lạc được với máy chủ';

it('opened without a network, says so before anything is typed', async () => {
  page = await renderPage(<SignInPage />, {
    at: '/dang-nhap',
    answers: { 'GET /api/session': noWay },
  });
  expect(page.container.textContent).toContain(AWAY);
  expect(page.container.textContent).not.toContain('Đọc tài liệu trên máy');
});

it('says that the way to the server is lost and found again, and keeps what was typed', async () => {
  const answers: Record<string, () => unknown> = { ...demo, 'GET /api/health': () => ({}) };
  page = await renderPage(<SignInPage />, { at: '/dang-nhap', answers });
  expect(page.container.textContent).not.toContain(AWAY);
  await fill();
  answers['GET /api/health'] = noWay;
  dispatchEvent(new Event('offline'));
  await page.settle();
  expect(page.container.textContent).toContain(AWAY);
  answers['GET /api/health'] = () => ({});
  dispatchEvent(new Event('online'));
  await page.settle();
  expect(page.container.textContent).not.toContain(AWAY);
  expect(page.container.querySelector('input')?.value).toBe('an.nv');
});

it('offers what this device keeps while there is no way to the server', async () => {
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('indexedDB', {});
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: {} });
  vi.spyOn(vault, 'look').mockResolvedValue([{ ...aVaultRow('v1'), unsent: 0 }]);
  page = await renderPage(<SignInPage />, {
    at: '/dang-nhap',
    answers: { 'GET /api/health': noWay },
  });
  expect(page.container.textContent).toContain('đọc được bằng mã PIN');
  await page.press('Đọc tài liệu trên máy');
  // Asked again at once, and nobody is there: the server has the last word.
  expect(page.asked.filter(({ route }) => route === 'GET /api/session')).toHaveLength(2);
  Reflect.deleteProperty(navigator, 'serviceWorker');
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
