// The end of a meeting and its pack: wiped once nothing of its owner waits to be sent, notes on their way and locked ones included.
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { act, useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { indexedStore } from '../../lib/vault/indexed-store';
import { vault } from '../../lib/vault/vault';
import { quickPin } from '../../testing/quick-pin';
import { aMeeting } from '../../testing/samples';
import { renderWithMeeting, type MeetingView } from '../../testing/render-with-meeting';
import { UiProvider } from '../../ui';
import { KeptUpToDate } from './kept-up-to-date';
import { snapshotPath } from './pack-content';
import { PackProvider } from './pack-provider';

const me = { id: 'account-1', name: 'Nguyễn Văn An', officeRole: 'none' as const };
const PIN = '482913';
const meetingId = 'meeting-1';
let view: MeetingView;
let send: (left: number) => void;

function Keeping({ waiting }: { waiting: number }) {
  const [count, setCount] = useState(waiting);
  send = setCount;
  return <KeptUpToDate waitingNotes={count} />;
}
const show = async (waiting: number) => {
  view = await renderWithMeeting(
    <UiProvider>
      <PackProvider>
        <Keeping waiting={waiting} />
      </PackProvider>
    </UiProvider>,
    { rows: { meeting: [aMeeting({ id: meetingId, state: 'closed' })] }, meetingId },
  );
  for (let turn = 0; turn < 10; turn += 1) await view.settle();
};
/** Of the pack, its description included. */
const filesOf = async (id: string) =>
  (await indexedStore.files(id, (await indexedStore.packs(id))[0]?.id ?? '')).length;
const isHere = () => vault.hasPack(me.id, meetingId);

const isGone = () =>
  vi.waitFor(async () => {
    await view.settle();
    expect(await isHere()).toBe(false);
  });

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  vi.stubGlobal('isSecureContext', true);
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: {} });
  quickPin();
  await vault.create(me, 'main', PIN);
  await vault.open?.writeAbout({
    ...{ meetingId, title: 'Họp', startsAt: 1, place: '', protocol: 7, fullAt: 1 },
    ...{ documents: 0, bytes: 0, notAfter: Date.now() + 3600_000 },
  });
});
afterEach(async () => {
  await view.unmount();
  // Notes not sent would keep it, beside the one of the next test.
  await vault.wipe((await vault.of(me.id))?.id ?? '');
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

it('goes with the end of the meeting', async () => {
  await show(0);
  await isGone();
});

it('stays while notes are on their way, and goes after them', async () => {
  await show(2);
  expect(await isHere()).toBe(true);
  await act(async () => send(0));
  await isGone();
});

it('stays while notes lie locked in the vault, until its PIN lets them be sent', async () => {
  await vault.open?.putUnsent('n1', { text: 'chưa gửi' });
  vault.lock();
  await show(0);
  expect(await isHere()).toBe(true);
  const { id } = (await vault.of(me.id)) ?? { id: '' };
  await act(async () => void (await vault.unlock(id, PIN)));
  await isGone();
});

it('loses a recalled paper at once, also while locked notes hold back the rest', async () => {
  for (const path of [snapshotPath(meetingId), `/api/meetings/${meetingId}/documents/d1/file`])
    await vault.open?.writeJson(path, 'giấy tờ');
  await vault.open?.putUnsent('n1', { text: 'chưa gửi' });
  const { id } = (await vault.of(me.id)) ?? { id: '' };
  vault.lock();
  await show(0);
  await vi.waitFor(async () => expect(await filesOf(id)).toBe(2));
  expect(await isHere()).toBe(true);
  await act(async () => void (await vault.unlock(id, PIN)));
  await isGone();
});
