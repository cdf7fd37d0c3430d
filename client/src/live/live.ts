// Puts together what one tab has: session, connection, clock, command sender and the stores of the scopes on screen.
import type { Scope } from '@hop/shared/core/protocol.js';
import { Refusal } from '@hop/shared/core/refusal.js';
import type { HttpCall } from '../lib/http';
import { holdUnfinished } from '../lib/unfinished';
import { ActorStore } from './actor-store';
import { CommandSender } from './command-sender';
import { ConnectedStore } from './connected-store';
import { Connection, type Probe } from './connection';
import { orKept, type Kept } from './kept-answers';
import { ScopeStore } from './scope-store';
import { ServerClock } from './server-clock';
import { Session } from './session';
import type { OpenSocket } from './socket-port';

export interface OpenScope {
  readonly store: ScopeStore;
  readonly actors: ActorStore;
  readonly connected: ConnectedStore;
}

export interface Live {
  readonly session: Session;
  readonly connection: Connection;
  readonly clock: ServerClock;
  readonly sender: CommandSender;
  /** Follows a scope until the function returned is called. */
  follow(scope: Scope): { open: OpenScope; stop: () => void };
  /** Begins; the function returned ends everything. */
  start(): () => void;
}

const PROBE_TIMEOUT_MS = 4_000;

const NOTHING_KEPT: Kept = () => Promise.resolve(null);

export function createLive(openSocket: OpenSocket, http: HttpCall, kept = NOTHING_KEPT): Live {
  const scopes = new Map<Scope, ScopeStore>();
  const reach = orKept(http, kept, () => {
    const { state } = session;
    return state.kind === 'signedIn' && state.kept === true;
  });
  const call: HttpCall = async (method, path, options) => {
    try {
      const answer = await reach(method, path, options);
      clock.roughly(answer.serverTime);
      return answer;
    } catch (error) {
      // By its key: a wrong password is also a 401 and ends nothing. Who asks who sits here knows themselves whether the answer is still true.
      const isEnd = error instanceof Refusal && error.key === 'core.unauthenticated';
      if (isEnd && path !== '/api/session') session.expire();
      throw error;
    }
  };
  const probe: Probe = async () => {
    try {
      clock.roughly(
        (await http('GET', '/api/session', { timeoutMs: PROBE_TIMEOUT_MS })).serverTime,
      );
      return 'reachable';
    } catch (error) {
      if (!(error instanceof Refusal)) return 'unreachable';
      return error.code === 'unauthenticated' ? 'signedOut' : 'reachable';
    }
  };
  const session = new Session(call);
  const connection = new Connection(openSocket, probe);
  const clock = new ServerClock(connection);
  const sender = new CommandSender(connection, call, (scope) => {
    const store = scopes.get(scope);
    return store?.synced ? store : null;
  });

  /** The program is not renewed while something waits to be sent. */
  let endHold: (() => void) | null = null;
  const holdWhileUnsent = () => {
    if (sender.pending > 0) endHold ??= holdUnfinished();
    else {
      endHold?.();
      endHold = null;
    }
  };

  /** Whoever is signed out is told no time with the refusal, and no socket is opened. */
  const askTime = async () => {
    clock.roughly((await http('GET', '/api/health')).serverTime);
  };

  const followSession = () => {
    const state = session.state;
    if (state.kind === 'signedIn' || state.kind === 'paired') {
      sender.use(state.kind === 'signedIn' ? state.account.id : `${state.as}-${state.meetingId}`);
      // A socket of the account before must not outlive it.
      connection.stop({ kind: 'idle' });
      if (session.unconfirmed) connection.away();
      else connection.start();
    } else if (state.kind === 'signedOut') {
      void askTime().catch(() => undefined);
      if (state.expired) sender.use(null);
      else sender.forget();
      connection.stop({ kind: state.expired ? 'signedOut' : 'idle' });
    }
  };

  return {
    session,
    connection,
    clock,
    sender,
    follow(scope) {
      const store = new ScopeStore(scope, connection, call);
      const actors = new ActorStore(store, call);
      const connected = new ConnectedStore(scope, connection);
      scopes.set(scope, store);
      const offs = [
        store.onChange(() => {
          if (store.synced && sender.pending > 0) sender.resend();
        }),
        actors.start(),
        connected.start(),
        store.start(),
      ];
      const stop = () => {
        for (const off of offs) off();
        if (scopes.get(scope) === store) scopes.delete(scope);
      };
      return { open: { store, actors, connected }, stop };
    },
    start() {
      const offs = [
        session.onChange(followSession),
        connection.onState((state) => {
          if (state.kind === 'signedOut') session.expire();
        }),
        clock.start(),
        sender.onChange(holdWhileUnsent),
      ];
      const wake = () => {
        if (document.visibilityState !== 'visible') return;
        if (session.unconfirmed) void session.load();
        else connection.wake();
      };
      const events = [
        [window, 'online'],
        [window, 'pageshow'],
        [document, 'visibilitychange'],
      ] as const;
      for (const [target, event] of events) target.addEventListener(event, wake);
      void session.load();
      return () => {
        for (const [target, event] of events) target.removeEventListener(event, wake);
        for (const off of offs) off();
        connection.stop({ kind: 'idle' });
      };
    },
  };
}
