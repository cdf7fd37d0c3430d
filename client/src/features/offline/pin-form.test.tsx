// What the question for a PIN says: how many tries are left, what the last ones cost, and what lies unsent behind it.
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { startI18n } from '../../lib/i18n';
import type { Unlocking } from '../../lib/vault/vault';
import { UiProvider } from '../../ui';
import { ChoosePin, EnterPin } from './pin-form';

let root: Root;
let place: HTMLElement;
beforeAll(startI18n);
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.unstubAllGlobals();
});

const show = (wrongTries: number, unsent: number, answer: () => Promise<Unlocking>) =>
  act(async () =>
    root.render(
      <UiProvider>
        <EnterPin actLabel="Mở" {...{ wrongTries, unsent }} onEntered={answer} />
      </UiProvider>,
    ),
  );
async function enter(pin: string): Promise<void> {
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  for (const field of place.querySelectorAll('input'))
    await act(async () => {
      set?.call(field, pin);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  await act(async () => place.querySelector('form')?.requestSubmit());
}
const wrong = (left: number) => () => Promise.resolve({ kind: 'wrong', left, waitMs: 0 } as const);
const few = (count: number) => `Chỉ còn ${count} lần nhập mã PIN`;

it('warns from the seventh wrong one on, and not before', async () => {
  await show(5, 0, wrong(4));
  await enter('111222');
  expect(place.textContent).not.toContain('Chỉ còn');
  await show(5, 0, wrong(3));
  await enter('111222');
  expect(place.textContent).toContain(few(3));
  expect(place.textContent).not.toContain('ghi chú chưa gửi');
});

it('warns at once when the tries were spent before, and says what becomes of unsent notes', async () => {
  await show(8, 2, wrong(1));
  expect(place.textContent).toContain(few(2));
  expect(place.textContent).toContain('2 ghi chú chưa gửi không bị xóa');
});

it('says before any wrong one what lies unsent behind it', async () => {
  await show(0, 2, wrong(9));
  expect(place.textContent).toContain('2 ghi chú chưa gửi, đang khóa trên máy này');
});

it('says after the last one what was wiped and what was kept', async () => {
  await show(9, 2, () => Promise.resolve({ kind: 'wiped', unsent: 2 }));
  await enter('111222');
  expect(place.textContent).toContain('2 ghi chú chưa gửi vẫn khóa trên máy');
});

it.each([
  ['session', 'Phiên đăng nhập đã hết'],
  ['wrongPin', 'Mã PIN đã nhập sai 10 lần'],
] as const)('says why it opens only after signing in again: %s', async (why, said) => {
  await show(0, 1, () => Promise.resolve({ kind: 'mustSignIn', why }));
  await enter('482913');
  expect(place.textContent).toContain(said);
});

it.each([
  ['QuotaExceededError', 'Máy đã hết chỗ lưu'],
  ['InvalidStateError', 'không mở được chỗ lưu'],
])(
  'says what to do when the store fails with %s, and that the PIN is not wrong',
  async (name, said) => {
    const fails = () => Promise.reject(new DOMException('store', name));
    await show(0, 0, fails);
    await enter('482913');
    expect(place.textContent).toContain(said);
    expect(place.querySelector('input')?.value).toBe('482913');
    await act(async () =>
      root.render(
        <UiProvider>
          <ChoosePin actLabel="Tải" onChosen={fails} />
        </UiProvider>,
      ),
    );
    expect(place.textContent).not.toContain(said);
    await enter('482913');
    expect(place.textContent).toContain(said);
  },
);
