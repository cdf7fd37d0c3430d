// What is kept on this device follows who sits here: locked when the session ends, wiped when its owner leaves, and wiped when
// its time is over. Shows nothing but what it has done.
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../lib/http';
import { currentSlot } from '../../lib/slot';
import { readTab, writeTab } from '../../lib/tab-storage';
import { mayKeep, vault } from '../../lib/vault/vault';
import { useServerTime, useSession, useSessionActions, type SessionState } from '../../live';
import { showToast } from '../../ui';
import { takeVoucher, wipeClosedAccounts } from './vouchers';
import { wipeRefused } from './wipe-refused';

const MINUTE_MS = 60_000;
/** In this tab, reloads included, the server has said that this account sits here. */
const CONFIRMED = 'vault-owner-confirmed';

export function VaultFollowsSession() {
  return mayKeep() ? <Follows /> : null;
}

function Follows() {
  const { t } = useTranslation('offline');
  const session = useSession();
  const { leaveKept } = useSessionActions();
  const serverTime = useServerTime();
  const before = useRef<SessionState>(session);

  useEffect(() => {
    const follow = async () => {
      const left = before.current;
      before.current = session;
      if (session.kind === 'signedIn' && session.kept !== true) {
        writeTab(CONFIRMED, session.account.id);
        return vault.signedIn(session.account.id, left.kind === 'signedOut');
      }
      if (session.kind === 'signedIn') return;
      if (session.kind === 'paired') return vault.lock();
      if (session.kind !== 'signedOut' || left.kind !== 'signedIn') return;
      const wasConfirmed = left.kept !== true || readTab(CONFIRMED) === left.account.id;
      writeTab(CONFIRMED, null);
      // The server ended a session in use: run out, or its account disabled. One that this tab never saw confirmed may have been
      // forgotten by the browser itself.
      if (session.expired) return wasConfirmed ? vault.demandSignIn(currentSlot()) : vault.lock();
      const { keptUnsent } = await vault.leave(left.account.id);
      if (keptUnsent) showToast({ tone: 'ok', title: t('keptUnsent') });
    };
    void follow().catch(() => undefined);
  }, [session, t]);

  const kept = session.kind === 'signedIn' && session.kept === true;
  const cut = kept || (session.kind === 'unknown' && session.unreachable === true);
  const soonTold = session.kind === 'unknown' && !cut;
  useEffect(() => {
    const look = async (isFirst: boolean) => {
      const time = cut ? null : serverTime();
      // This device's clock may be wrong, and what is wiped by it does not come back: the server's is about to come.
      if (isFirst && !cut && time === null) return;
      await vault.look(time);
      // Its time is over while somebody reads without a network, or another tab has wiped it.
      if (kept && ((await vault.open?.packs()) ?? []).length === 0) {
        vault.lock();
        leaveKept();
      }
    };
    const again = (isFirst: boolean) => void look(isFirst).catch(() => undefined);
    if (!soonTold) again(true);
    const timer = setInterval(() => again(false), MINUTE_MS);
    return () => clearInterval(timer);
  }, [cut, kept, soonTold, serverTime, leaveKept]);
  const confirmed = session.kind === 'signedIn' && !kept ? session.account.id : null;
  const open = useSyncExternalStore(vault.onChange, () => vault.open);
  useEffect(() => {
    if (confirmed === null) return;
    const ask = async () => {
      await takeVoucher(vault, confirmed, call).catch(() => undefined);
      for (const title of await wipeRefused(vault, call))
        showToast({
          tone: 'no',
          title: t('turnedAway.title', { title }),
          detail: t('turnedAway.words'),
        });
    };
    void ask().catch(() => undefined);
  }, [confirmed, open, t]);

  const answered = !cut && !soonTold;
  const nobody = session.kind === 'signedOut';
  useEffect(() => {
    if (!answered) return;
    const ask = async () => {
      // One that did not come when the vault was opened comes now.
      if (confirmed !== null) await takeVoucher(vault, confirmed, call).catch(() => undefined);
      const wiped = await wipeClosedAccounts(vault, call);
      // Whoever else sits here is not told that there was one.
      if (wiped.length === 0 || !nobody) return;
      const unsent = wiped.reduce((sum, count) => sum + count, 0);
      const detail = unsent > 0 ? t('closed.unsent', { count: unsent }) : t('closed.words');
      showToast({ tone: 'no', title: t('closed.title'), detail });
    };
    const again = () => void ask().catch(() => undefined);
    again();
    const timer = setInterval(again, MINUTE_MS);
    return () => clearInterval(timer);
  }, [answered, confirmed, nobody, t]);
  return null;
}
