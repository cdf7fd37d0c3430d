// The browser's offer to install is kept for the moment when somebody wants it, and Safari's way is told by itself.
import { afterEach, expect, it, vi } from 'vitest';
import { install, installing } from './install';

afterEach(() => {
  dispatchEvent(new Event('appinstalled'));
  Reflect.deleteProperty(navigator, 'standalone');
});

it('keeps the offer, asks once, and then there is none', async () => {
  expect(installing()).toBe('none');
  const prompt = vi.fn(() => Promise.resolve());
  const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt });
  dispatchEvent(offer);
  expect(offer.defaultPrevented).toBe(true);
  expect(installing()).toBe('ask');
  await install();
  expect(prompt).toHaveBeenCalledOnce();
  expect(installing()).toBe('none');
});

it('is over once the program was installed some other way', () => {
  dispatchEvent(Object.assign(new Event('beforeinstallprompt'), { prompt: vi.fn() }));
  dispatchEvent(new Event('appinstalled'));
  expect(installing()).toBe('none');
});

it('knows that Safari leaves it to the person, unless it is done', () => {
  Object.assign(navigator, { standalone: false });
  expect(installing()).toBe('byHand');
  Object.assign(navigator, { standalone: true });
  expect(installing()).toBe('none');
});
