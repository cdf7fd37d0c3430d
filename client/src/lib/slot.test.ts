// Which slot a tab uses.
import { beforeEach, expect, it } from 'vitest';
import { currentSlot } from './slot';

beforeEach(() => {
  sessionStorage.clear();
  history.replaceState(null, '', '/');
});

it('is main in a fresh tab', () => {
  expect(currentSlot()).toBe('main');
});

it('is taken from the address and stays with the tab', () => {
  history.replaceState(null, '', '/?slot=chair');
  expect(currentSlot()).toBe('chair');
  history.replaceState(null, '', '/meetings');
  expect(currentSlot()).toBe('chair');
});

it('ignores what cannot be the name of a cookie', () => {
  sessionStorage.setItem('slot', 'a;b');
  history.replaceState(null, '', '/?slot=a%3Bb');
  expect(currentSlot()).not.toContain(';');
});
