// Which sessions open again what wrong PINs have closed: the act of signing in, not a page that finds its session going on.
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { startI18n } from '../../lib/i18n';
import { vault } from '../../lib/vault/vault';
import { LiveProvider } from '../../live';
import { createLive } from '../../live/live';
import { anActor } from '../../testing/actors';
import { FakeServer } from '../../testing/fake-server';
import { UiProvider } from '../../ui';
import { VaultFollowsSession } from './vault-follows-session';

let root: Root;
const account = { id: 'account-1', name: 'Nguyễn Văn An', officeRole: 'none' as const };
const signedIn = vi.spyOn(vault, 'signedIn');

beforeAll(startI18n);
beforeEach(() => {
  root = createRoot(document.createElement('div'));
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('indexedDB', {});
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: {} });
  signedIn.mockResolvedValue();
  vi.spyOn(vault, 'look').mockResolvedValue([]);
  vi.spyOn(vault, 'leave').mockResolvedValue({ keptUnsent: false });
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

it('tells a session that went on from one signed in anew', async () => {
  const server = new FakeServer('office', anActor(), {});
  server.account = account;
  const live = createLive(server.openSocket, server.call);
  await act(async () =>
    root.render(
      <LiveProvider live={live}>
        <UiProvider>
          <VaultFollowsSession />
        </UiProvider>
      </LiveProvider>,
    ),
  );
  const { session } = live;
  await act(() => session.load());
  expect(signedIn).toHaveBeenLastCalledWith(account.id, false);
  await act(() => session.load());
  expect(signedIn).toHaveBeenLastCalledWith(account.id, false);
  await act(() => session.signOut());
  server.account = account;
  await act(async () => void (await session.signIn('an', 'mật khẩu')));
  expect(signedIn).toHaveBeenLastCalledWith(account.id, true);
});
