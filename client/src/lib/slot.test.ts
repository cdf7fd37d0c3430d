// Which slot a tab uses.
import { beforeEach, expect, it } from 'vitest';
import { currentSlot, withSlot } from './slot';

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

it('stands in the address of a link, behind what is asked there already', () => {
  history.replaceState(null, '', '/?slot=chair');
  expect(withSlot('/api/paper')).toBe('/api/paper?slot=chair');
  expect(withSlot('/api/paper?part=list')).toBe('/api/paper?part=list&slot=chair');
});
