// Who sits at this tab: asks the server once, signs in and out, and learns of the end of the session from any 401.
import { refusals, Refusal } from '@hop/shared/core/refusal.js';
import type { HttpCall } from '../lib/http';
import { sessionAnswerSchema, type Account } from './wire';

export type SessionState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'signedIn'; readonly account: Account }
  /** Nobody's account: a paired screen, or whoever holds the link of an invitation; good for one meeting. */
  | { readonly kind: 'paired'; readonly as: 'display' | 'link'; readonly meetingId: string }
  /** `expired`: the server ended it, not the person. */
  | { readonly kind: 'signedOut'; readonly expired: boolean };

const SESSION = '/api/session';
const RETRY_MS = 2_000;

function sessionOf(body: unknown): SessionState {
  const parsed = sessionAnswerSchema.safeParse(body);
  if (!parsed.success) throw refusals.fault();
  return 'meetingId' in parsed.data
    ? { kind: 'paired', as: parsed.data.kind, meetingId: parsed.data.meetingId }
    : { kind: 'signedIn', account: parsed.data.account };
}

export class Session {
  #state: SessionState = { kind: 'unknown' };
  readonly #listeners = new Set<(state: SessionState) => void>();

  constructor(private readonly call: HttpCall) {}

  get state(): SessionState {
    return this.#state;
  }

  readonly onChange = (listener: (state: SessionState) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Asks until the server answers one way or the other. */
  async load(): Promise<void> {
    try {
      this.#enter(sessionOf((await this.call('GET', SESSION)).body));
    } catch (error) {
      if (error instanceof Refusal && error.code === 'unauthenticated')
        return this.#enter({ kind: 'signedOut', expired: false });
      setTimeout(() => {
        if (this.#state.kind === 'unknown') void this.load();
      }, RETRY_MS);
    }
  }

  /** Throws the server's Refusal (wrong name or password, too many attempts) or Unreachable. */
  async signIn(username: string, password: string): Promise<Account> {
    const { body } = await this.call('POST', SESSION, { body: { username, password } });
    const state = sessionOf(body);
    if (state.kind !== 'signedIn') throw refusals.fault();
    this.#enter(state);
    return state.account;
  }

  /** Signed out here even when the server cannot be told: the tab must not look signed in. */
  async signOut(): Promise<void> {
    try {
      await this.call('DELETE', SESSION);
    } finally {
      this.#enter({ kind: 'signedOut', expired: false });
    }
  }

  /** The server no longer knows the session. */
  expire(): void {
    if (this.#state.kind === 'signedIn' || this.#state.kind === 'paired')
      this.#enter({ kind: 'signedOut', expired: true });
  }

  #enter(state: SessionState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener(state);
  }
}
