// Who sits at this tab: asks the server once, signs in and out, and learns of the end of the session from any 401.
import { refusals, Refusal } from '@hop/shared/core/refusal.js';
import { Unreachable, type HttpCall } from '../lib/http';
import { isSignOutOwed, oweSignOut } from './owed-sign-out';
import { sessionAnswerSchema, type Account } from './wire';

export type SessionState =
  /** `unreachable`: the server was asked and did not answer; it is asked again. */
  | { readonly kind: 'unknown'; readonly unreachable?: true }
  /** `kept`: known from what this device keeps; the server has not confirmed it yet. */
  | { readonly kind: 'signedIn'; readonly account: Account; readonly kept?: true }
  /** Nobody's account: a paired screen, or whoever holds the link of an invitation; good for one meeting. */
  | { readonly kind: 'paired'; readonly as: 'display' | 'link'; readonly meetingId: string }
  /** `expired`: the server ended it, not the person. */
  | { readonly kind: 'signedOut'; readonly expired: boolean };

const SESSION = '/api/session';
const RETRY_MS = 2_000;
/** A network without a way to the server swallows the question: then what this device keeps is offered. */
const ASK_TIMEOUT_MS = 5_000;

function sessionOf(body: unknown): SessionState {
  const parsed = sessionAnswerSchema.safeParse(body);
  if (!parsed.success) throw refusals.fault();
  return 'meetingId' in parsed.data
    ? { kind: 'paired', as: parsed.data.kind, meetingId: parsed.data.meetingId }
    : { kind: 'signedIn', account: parsed.data.account };
}

/** The server, or what stands before it, may do later what it does not do now. */
const isForNow = ({ code }: Refusal): boolean =>
  code === 'throttled' || code === 'fault' || code === 'unavailable';

export class Session {
  #state: SessionState = { kind: 'unknown' };
  #retry: ReturnType<typeof setTimeout> | undefined;
  #telling: Promise<unknown> | null = null;
  /** How often somebody came or left here: an answer to what was asked before that is no longer true. */
  #acts = 0;
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
    clearTimeout(this.#retry);
    const acts = this.#acts;
    try {
      if (isSignOutOwed()) await this.#tellSignOut();
      const { body } = await this.call('GET', SESSION, { timeoutMs: ASK_TIMEOUT_MS });
      if (acts === this.#acts) this.#enter(sessionOf(body));
    } catch (error) {
      if (acts !== this.#acts) return;
      if (error instanceof Refusal && error.code === 'unauthenticated')
        return this.#enter({ kind: 'signedOut', expired: this.#wasIn });
      if (this.#state.kind === 'unknown') this.#enter({ kind: 'unknown', unreachable: true });
      this.#askLater();
    }
  }

  #askLater(): void {
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => {
      if (this.unconfirmed) void this.load();
    }, RETRY_MS);
  }

  /** A session has begun here by another way than a password. */
  begun(): Promise<void> {
    oweSignOut(false);
    this.#acts += 1;
    return this.load();
  }

  get #wasIn(): boolean {
    return this.#state.kind === 'signedOut' ? this.#state.expired : this.#state.kind !== 'unknown';
  }

  /** Whether the server has yet to say who sits here. */
  get unconfirmed(): boolean {
    const state = this.#state;
    return state.kind === 'unknown' || (state.kind === 'signedIn' && state.kept === true);
  }

  /** While the server cannot be reached: whoever opened what this device keeps of theirs. */
  enterKept(account: Account): void {
    if (this.#state.kind === 'unknown') this.#enter({ kind: 'signedIn', account, kept: true });
  }

  /** What this device kept is locked again before the server has answered. */
  leaveKept(): void {
    if (this.#state.kind === 'signedIn' && this.#state.kept === true)
      this.#enter({ kind: 'unknown', unreachable: true });
  }

  /** Nobody was signed in, and now the server cannot be reached: asks again who sits here, for as long as it takes. */
  lookHere(): void {
    if (this.#state.kind !== 'signedOut') return;
    this.#enter({ kind: 'unknown', unreachable: true });
    void this.load();
  }

  /** Throws the server's Refusal (wrong name or password, too many attempts) or Unreachable. */
  async signIn(username: string, password: string): Promise<Account> {
    // An answer to that would take the new cookie away.
    await this.#telling?.catch(() => undefined);
    clearTimeout(this.#retry);
    const body = await this.#tryPassword(username, password);
    oweSignOut(false);
    this.#acts += 1;
    const state = sessionOf(body);
    if (state.kind !== 'signedIn') throw refusals.fault();
    this.#enter(state);
    return state.account;
  }

  async #tryPassword(username: string, password: string): Promise<unknown> {
    try {
      return (await this.call('POST', SESSION, { body: { username, password } })).body;
    } catch (error) {
      // What was to be told or asked before still is.
      if (this.unconfirmed) this.#askLater();
      else if (isSignOutOwed()) this.#tellLater();
      throw error;
    }
  }

  /** Signed out here even when the server cannot be told: the tab must not look signed in. It is told later. */
  async signOut(): Promise<void> {
    this.#acts += 1;
    try {
      await this.#tellSignOut();
    } catch (error) {
      if (error instanceof Unreachable || (error instanceof Refusal && isForNow(error))) {
        oweSignOut(true);
        this.#tellLater();
      }
      throw error;
    } finally {
      this.#enter({ kind: 'signedOut', expired: false });
    }
  }

  async #tellSignOut(): Promise<void> {
    const telling = this.call('DELETE', SESSION, { timeoutMs: ASK_TIMEOUT_MS });
    this.#telling = telling;
    try {
      await telling;
      oweSignOut(false);
    } finally {
      this.#telling = null;
    }
  }

  #tellLater(): void {
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => {
      if (isSignOutOwed()) this.#tellSignOut().catch(() => this.#tellLater());
    }, RETRY_MS);
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
