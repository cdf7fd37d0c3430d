// Sends this tab's commands and keeps each until it is answered: through cuts, lost answers and reloads, always under the
// commandId it got at the first press. Nothing is done before the server says so.
import type { ArgsInputOf, CommandDefinition, ResultOf } from '@hop/shared/core/contract.js';
import { newId } from '@hop/shared/core/ids.js';
import { MAX_FRAME_BYTES, type CommandEnvelope, type Scope } from '@hop/shared/core/protocol.js';
import { Refusal, refusals } from '@hop/shared/core/refusal.js';
import type { HttpCall } from '../lib/http';
import { readCommandLog, writeCommandLog, type LoggedCommand } from './command-log';
import type { Connection } from './connection';
import { reaches } from './connection-state';
import { deliver } from './deliver';
import { liveRefusals } from './refusals';
import { mayResend, type Rows } from './resend-rules';

/** Older than this a command is given up: ten minutes later one means something else. */
export const EXPIRES_AFTER_MS = 10 * 60_000;
/** When the way seems open and yet no answer came. */
const RETRY_MS = 3_000;
/** What socket.io writes around the envelope. */
const FRAME_MARGIN_BYTES = 64;

interface Waiting extends LoggedCommand {
  /** Null for what the page before a reload had sent: nobody waits for its result, and nothing secret was kept. */
  readonly definition: CommandDefinition | null;
  /** `late`: sent, and not answered within a second. `queued`: no way to the server was open. */
  phase: 'sending' | 'late' | 'queued';
  /** Which connection the last attempt began on. */
  epoch: number;
  retry: ReturnType<typeof setTimeout> | undefined;
  settle: { resolve(result: unknown): void; reject(refusal: Refusal): void } | null;
}
export type Dropped = (refusal: Refusal, envelope: CommandEnvelope) => void;

export class CommandSender {
  readonly #waiting = new Map<string, Waiting>();
  readonly #listeners = new Set<() => void>();
  readonly #droppedListeners = new Set<Dropped>();
  readonly #unheard: Parameters<Dropped>[] = [];
  #accountId: string | null = null;
  /** Counts the times a way to the server opened. */
  #epoch = 0;

  constructor(
    private readonly connection: Connection,
    private readonly call: HttpCall,
    /** Up-to-date rows of a scope, or null while there are none. */
    private readonly rowsOf: (scope: Scope) => Rows | null,
  ) {
    connection.onState((state) => {
      if (!reaches(state)) return;
      this.#epoch += 1;
      this.resend();
    });
  }

  /** How many commands wait: those under way for less than a second are not counted. */
  get pending(): number {
    return [...this.#waiting.values()].filter((entry) => entry.phase !== 'sending').length;
  }

  readonly onChange = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Hears of commands that ended badly with nobody waiting for the answer, or that were given up, the earlier ones too. */
  onDropped(listener: Dropped): () => void {
    this.#droppedListeners.add(listener);
    for (const [refusal, envelope] of this.#unheard.splice(0)) listener(refusal, envelope);
    return () => this.#droppedListeners.delete(listener);
  }

  /**
   * Takes up what this account left unanswered in this tab. Another account's commands stay in its own log, or nobody's
   * act would be safe from being sent as another's.
   */
  use(accountId: string | null): void {
    if (accountId === this.#accountId) return;
    for (const entry of this.#waiting.values()) {
      clearTimeout(entry.retry);
      entry.settle?.reject(refusals.unauthenticated());
    }
    this.#waiting.clear();
    this.#accountId = accountId;
    for (const logged of accountId === null ? [] : readCommandLog(accountId)) {
      this.#add({
        ...logged,
        definition: null,
        phase: 'queued',
        epoch: 0,
        retry: undefined,
        settle: null,
      });
    }
    this.#changed();
    this.resend();
  }

  /** After leaving on purpose: what was not sent is not sent. */
  forget(): void {
    if (this.#accountId !== null) writeCommandLog(this.#accountId, []);
    this.use(null);
  }

  /** Rejects with a Refusal. Not awaiting it is safe. */
  send<D extends CommandDefinition>(
    definition: D,
    scope: Scope,
    args: ArgsInputOf<D>,
    onOrderOf?: string,
  ): Promise<ResultOf<D>> {
    const envelope: CommandEnvelope = {
      name: definition.name,
      commandId: newId(),
      scope,
      args,
      ...(onOrderOf === undefined ? {} : { onOrderOf }),
    };
    const promise = new Promise<ResultOf<D>>((resolve, reject) => {
      if (!definition.args.safeParse(args).success) return reject(refusals.invalid());
      const bytes = new TextEncoder().encode(JSON.stringify(envelope)).length;
      if (bytes + FRAME_MARGIN_BYTES > MAX_FRAME_BYTES) return reject(refusals.tooLarge());
      const entry: Waiting = {
        envelope,
        createdAt: Date.now(),
        definition,
        phase: 'sending',
        epoch: this.#epoch,
        retry: undefined,
        settle: { resolve: (result) => resolve(result as ResultOf<D>), reject },
      };
      this.#add(entry);
      this.#changed();
      void this.#deliver(entry);
    });
    promise.catch(() => undefined);
    return promise;
  }

  /** One attempt, kept nowhere: for whoever keeps commands in a place of their own. Rejects with a Refusal or Unreachable. */
  attempt(envelope: CommandEnvelope): Promise<unknown> {
    return deliver(this.connection, this.call, envelope, () => undefined);
  }

  /**
   * Tries again what is queued, or hangs on a connection that is gone: called when the connection returns and when rows
   * are up to date again.
   */
  resend(): void {
    if (!reaches(this.connection.state)) return;
    for (const entry of [...this.#waiting.values()]) {
      if (entry.phase === 'sending' || (entry.phase === 'late' && entry.epoch === this.#epoch))
        continue;
      if (Date.now() - entry.createdAt > EXPIRES_AFTER_MS) {
        this.#refuse(entry, liveRefusals.expired(), true);
        continue;
      }
      const verdict = mayResend(entry.envelope, this.rowsOf(entry.envelope.scope));
      if (verdict.kind === 'send') void this.#deliver(entry);
      else if (verdict.kind === 'done') this.#finish(entry, verdict.result);
      else if (verdict.kind === 'drop') this.#refuse(entry, verdict.refusal, true);
    }
  }

  async #deliver(entry: Waiting): Promise<void> {
    clearTimeout(entry.retry);
    const epoch = (entry.epoch = this.#epoch);
    const enter = (phase: Waiting['phase']) => {
      if (entry.epoch !== epoch || !this.#waiting.has(entry.envelope.commandId)) return;
      entry.phase = phase;
      this.#changed();
    };
    // A resend stays counted as waiting until its answer is here.
    if (entry.phase === 'queued') entry.phase = 'late';
    try {
      this.#finish(
        entry,
        await deliver(this.connection, this.call, entry.envelope, () => enter('late')),
      );
    } catch (error) {
      if (error instanceof Refusal) return this.#refuse(entry, error, false);
      if (entry.epoch !== epoch) return;
      enter('queued');
      entry.retry = setTimeout(() => this.resend(), RETRY_MS);
    }
  }

  #finish(entry: Waiting, result: unknown): void {
    if (!this.#remove(entry)) return;
    if (entry.settle === null) return;
    const parsed = entry.definition?.result.safeParse(result);
    if (parsed?.success) entry.settle.resolve(parsed.data);
    else entry.settle.reject(refusals.fault());
  }

  /** `aloud`: said to everybody who listens, for the one who pressed may be looking elsewhere by now. */
  #refuse(entry: Waiting, refusal: Refusal, aloud: boolean): void {
    if (!this.#remove(entry)) return;
    entry.settle?.reject(refusal);
    if (!aloud && entry.settle !== null) return;
    if (this.#droppedListeners.size === 0) this.#unheard.push([refusal, entry.envelope]);
    for (const listener of [...this.#droppedListeners]) listener(refusal, entry.envelope);
  }

  #add(entry: Waiting): void {
    this.#waiting.set(entry.envelope.commandId, entry);
  }

  #remove(entry: Waiting): boolean {
    clearTimeout(entry.retry);
    const was = this.#waiting.delete(entry.envelope.commandId);
    if (was) this.#changed();
    return was;
  }

  #changed(): void {
    if (this.#accountId !== null) {
      const lasting = [...this.#waiting.values()].filter(
        ({ definition }) => definition?.secret !== true,
      );
      writeCommandLog(
        this.#accountId,
        lasting.map(({ envelope, createdAt }) => ({ envelope, createdAt })),
      );
    }
    for (const listener of [...this.#listeners]) listener();
  }
}
