// "Scope M is at N", within a process or between processes. A lost or doubled wake-up is harmless: the heartbeat repairs it.
import type { Ephemeral } from '@hop/shared/core/protocol.js';

export type WakeupListener = (scopeId: string, seq: number) => void;
export type EphemeralListener = (message: Ephemeral) => void;
export type SessionListener = (sessionId: string) => void;
export type PeerWordListener = (word: string) => void;

/** PostgreSQL takes a notification only below 8,000 bytes. */
export const MAX_PEER_WORD_BYTES = 7_900;

export abstract class Wakeup {
  private readonly listeners = new Set<WakeupListener>();
  private readonly ephemeralListeners = new Set<EphemeralListener>();
  private readonly sessionListeners = new Set<SessionListener>();
  private readonly peerWordListeners = new Set<PeerWordListener>();

  abstract announce(scopeId: string, seq: number): void;
  /** Second-lived messages (pointer, presence) take the same road and may be lost. */
  abstract pass(message: Ephemeral): void;
  /** A session is over: its sockets close, in whichever process they are. */
  abstract endSession(sessionId: string): void;
  /** From process to process, never to a client; may be lost, so its sender repeats it. At most MAX_PEER_WORD_BYTES. */
  abstract tellPeers(word: string): void;

  onWakeup(listener: WakeupListener): void {
    this.listeners.add(listener);
  }

  onEphemeral(listener: EphemeralListener): void {
    this.ephemeralListeners.add(listener);
  }

  onSessionEnd(listener: SessionListener): void {
    this.sessionListeners.add(listener);
  }

  onPeerWord(listener: PeerWordListener): void {
    this.peerWordListeners.add(listener);
  }

  protected hear(scopeId: string, seq: number): void {
    for (const listener of this.listeners) listener(scopeId, seq);
  }

  protected hearEphemeral(message: Ephemeral): void {
    for (const listener of this.ephemeralListeners) listener(message);
  }

  protected hearSessionEnd(sessionId: string): void {
    for (const listener of this.sessionListeners) listener(sessionId);
  }

  protected hearPeerWord(word: string): void {
    for (const listener of this.peerWordListeners) listener(word);
  }
}

/** One process: the announcement is heard at once, on the next turn of the event loop. */
export class LocalWakeup extends Wakeup {
  announce(scopeId: string, seq: number): void {
    setImmediate(() => this.hear(scopeId, seq));
  }

  pass(message: Ephemeral): void {
    setImmediate(() => this.hearEphemeral(message));
  }

  endSession(sessionId: string): void {
    this.hearSessionEnd(sessionId);
  }

  /** There are no others. */
  tellPeers(): void {}
}
