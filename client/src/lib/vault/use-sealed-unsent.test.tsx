// What a tab says of locked notes follows what another tab has sent.
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { quickPin } from '../../testing/quick-pin';
import { indexedStore } from './indexed-store';
import { useSealedUnsent } from './use-sealed-unsent';
import { Vault, vault } from './vault';

const me = { id: 'account-1', name: 'Nguyễn Văn An', officeRole: 'none' };
let root: Root;
let place: HTMLElement;
/** The other tab: the same disk, and the vault open. */
let other: Vault;

function Count() {
  return <>{useSealedUnsent(me.id)}</>;
}
const said = (count: number) =>
  vi.waitFor(async () => {
    await act(async () => new Promise((resolve) => setTimeout(resolve, 0)));
    expect(place.textContent).toBe(String(count));
  });

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  vi.stubGlobal('isSecureContext', true);
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: {} });
  quickPin();
  other = new Vault(indexedStore);
  await other.create(me, 'main', '482913');
  await other.open?.putUnsent('n1', 'a note');
  await vault.look();
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  await act(async () => root.render(<Count />));
  await said(1);
});
afterEach(async () => {
  await act(async () => root.unmount());
  place.remove();
  await other.wipe((await other.of(me.id))?.id ?? '');
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

it('when the page comes to the front', async () => {
  await other.removeUnsent('n1');
  document.dispatchEvent(new Event('visibilitychange'));
  await said(0);
});

it('with the next look of each minute, which is heard only when something is other than before', async () => {
  await other.removeUnsent('n1');
  const heard = vi.fn();
  const off = vault.onChange(heard);
  await vault.look();
  await said(0);
  await vault.look();
  expect(heard).toHaveBeenCalledTimes(1);
  off();
});
