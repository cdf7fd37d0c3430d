// What screens read with: rows, the actor, the connection, the session. One line each in README.md.
import type { Subject } from '@hop/shared/policy/rights.js';
import type { Actor } from '@hop/shared/policy/actor.js';
import { can, type Action } from '@hop/shared/policy/can.js';
import type { EntityByName, EntityName } from '@hop/shared/registry.js';
import { useCallback, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { DisplayContact } from './connected-store';
import type { ConnectionState } from './connection-state';
import { ScopeContext, useLive, useScopeInView } from './context';
import type { SessionState } from './session';
import type { Account } from './wire';

/** All rows of one entity; the same array until one of them changes. */
export function useEntities<N extends EntityName>(name: N): readonly EntityByName<N>[] {
  const { store } = useScopeInView();
  const rows = useSyncExternalStore(store.onChange, () => store.rows(name));
  return rows as readonly EntityByName<N>[];
}

export function useEntity<N extends EntityName>(
  name: N,
  id: string | null | undefined,
): EntityByName<N> | undefined {
  const { store } = useScopeInView();
  const row = useSyncExternalStore(store.onChange, () =>
    id == null ? undefined : store.row(name, id),
  );
  return row as EntityByName<N> | undefined;
}

/** Whether the rows are as new as the server's, as far as one can know. */
export function useSynced(): boolean {
  const { store } = useScopeInView();
  return useSyncExternalStore(store.onChange, () => store.synced);
}

/** Whether the rows in view are those that this device kept; false where no scope is in view. */
export function useKeptRows(): boolean {
  const store = useContext(ScopeContext)?.store;
  return useSyncExternalStore(store?.onChange ?? silent, () => store?.kept ?? false);
}
const silent = () => () => undefined;

/** Reads rows as they are at that moment, without following them; `onRows` tells of every change. */
export function useRowsNow(): {
  onRows: (listener: () => void) => () => void;
  rowsOf: (name: EntityName) => readonly unknown[];
} {
  const { store } = useScopeInView();
  return useMemo(
    () => ({ onRows: store.onChange, rowsOf: (name: EntityName) => store.rows(name) }),
    [store],
  );
}

export const useActor = (): Actor => useScopeInView().actor;

/** The rule the server asks, too; the server's answer is the one that counts. */
export function useCan(action: Action, subject?: Subject): boolean {
  return can(useActor(), action, subject);
}

export function useScope(): { scope: string; meetingId: string | null } {
  const { scope, meetingId } = useScopeInView();
  return { scope, meetingId };
}

/** Ids of the participants who are connected; undefined while not known, and for everybody but chairs and secretaries. */
export function useConnectedIds(): ReadonlySet<string> | undefined {
  const { connected } = useScopeInView();
  return useSyncExternalStore(connected.onChange, () => connected.ids);
}

/** Which displays are connected or lost; undefined while not known, and for everybody but chairs and secretaries. */
export function useDisplayContact(): DisplayContact | undefined {
  const { connected } = useScopeInView();
  return useSyncExternalStore(connected.onChange, () => connected.displays);
}

export function useConnection(): ConnectionState {
  const { connection } = useLive();
  return useSyncExternalStore(connection.onState, () => connection.state);
}

export function useSession(): SessionState {
  const { session } = useLive();
  return useSyncExternalStore(session.onChange, () => session.state);
}

/** What is shown comes from this device, and the server has yet to confirm who sits here: nothing can be asked of it. */
export function useCut(): boolean {
  const session = useSession();
  return session.kind === 'signedIn' && session.kept === true;
}

/** `signIn` and `signOut` reject with a Refusal or Unreachable; `refusalText` says either in words. */
export function useSessionActions(): {
  /** Asks the server again who sits here, after the session was given in another way (pairing, demo, link). */
  sessionBegun: () => Promise<void>;
  signIn: (username: string, password: string) => Promise<Account>;
  signOut: () => Promise<void>;
  /** Without a way to the server: for whoever has opened what this device keeps of theirs. */
  enterKept: (account: Account) => void;
  leaveKept: () => void;
  /** Without a way to the server: what this device keeps is offered in place of signing in. */
  lookHere: () => void;
} {
  const { session } = useLive();
  return {
    enterKept: (account) => session.enterKept(account),
    leaveKept: () => session.leaveKept(),
    lookHere: () => session.lookHere(),
    sessionBegun: () => session.begun(),
    signIn: (username, password) => session.signIn(username, password),
    signOut: () => session.signOut(),
  };
}

/** Epoch ms by the server's clock, renewed every `intervalMs`. */
export function useServerNow(intervalMs: number): number {
  const { clock } = useLive();
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    setNow(clock.now());
    const timer = setInterval(() => setNow(clock.now()), intervalMs);
    return () => clearInterval(timer);
  }, [clock, intervalMs]);
  return now;
}

/** Epoch ms by the server's clock at that moment, without following it; null while the server has not told it, or is out of reach. */
export function useServerTime(): () => number | null {
  const { clock } = useLive();
  return useCallback(() => clock.told, [clock]);
}
