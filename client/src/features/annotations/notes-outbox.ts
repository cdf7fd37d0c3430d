// Takes each change of a note at once, keeps it by account until the server has it, and sends what waits: in order, several under
// way, each under the commandId that it got when it was made, for as long as it takes. Not for anything but notes: what would mean
// something else hours later goes by live/command-sender.ts.
import { newId } from '@hop/shared/core/ids.js';
import type { CommandEnvelope } from '@hop/shared/core/protocol.js';
import { Refusal } from '@hop/shared/core/refusal.js';
import { noteOf, type Done, type NoteChange, type NoteOperation } from './note-operations';
import { passingKeep, type NotesKeep } from './notes-keep';

export type Deliver = (envelope: CommandEnvelope) => Promise<unknown>;

/** Under way at a time. */
const WINDOW = 24;
/** From one sending to the next: a socket may send thirty messages a second, and a vote must always find room among them. */
const PACE_MS = 40;
const RETRY_MS = 3_000;
/** Answers come by the dozen: whoever listens hears of them together. What the hand does is heard at once. */
const TOGETHER_MS = 200;
/** A change that the server has not taken after this counts as waiting. */
const SILENT_MS = 1_000;
/** For so long an answered change is shown although its row has not arrived yet. */
const ROW_WAIT_MS = 30_000;

/** The server could not look at it now: it stays as it is. */
const passing = new Set(['unauthenticated', 'throttled', 'unavailable', 'fault', 'outdated']);

const versionOf = (result: unknown): number => {
  const version =
    typeof result === 'object' && result !== null && 'version' in result ? result.version : null;
  // A removed note has no version; it outlives whatever is known of it.
  return typeof version === 'number' ? version : Number.MAX_SAFE_INTEGER;
};

/** Its writer has seen that the note was changed elsewhere, and wants this one. */
const overwriting = (operation: NoteOperation): NoteOperation =>
  operation.name === 'annotation.edit'
    ? { ...operation, args: { ...operation.args, baseVersion: null } }
    : operation;

export class NotesOutbox {
  #account: string | null = null;
  #operations: readonly NoteOperation[] = [];
  #done: readonly Done[] = [];
  readonly #underWay = new Set<string>();
  /** Whose writing may still be on its way to the disk. */
  readonly #gone = new Set<string>();
  readonly #listeners = new Set<() => void>();
  #deliver: Deliver | null = null;
  #lastOrder = 0;
  #nextAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #telling: ReturnType<typeof setTimeout> | undefined;
  #keep: NotesKeep | null = null;
  #opening: Promise<NotesKeep> | null = null;

  constructor(private readonly openKeep: () => Promise<NotesKeep>) {}

  readonly onChange = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  /** What the server has not taken, refused ones too; the same array until one changes. */
  get operations(): readonly NoteOperation[] {
    return this.#operations;
  }
  get done(): readonly Done[] {
    return this.#done;
  }
  /** How many wait to be sent; those of the last second are not counted while the way is open. */
  get waiting(): number {
    const since = Date.now() - SILENT_MS;
    return this.#operations.filter(
      ({ at, refused }) => refused === null && (this.#deliver === null || at <= since),
    ).length;
  }
  /** There is a way to the server. */
  get isOpen(): boolean {
    return this.#deliver !== null;
  }
  get lasting(): boolean {
    return this.#keep?.lasting ?? true;
  }

  /** Whose changes these are. Those of the account before stay on the device and wait for it. */
  async use(account: string | null): Promise<void> {
    if (account === this.#account) return;
    this.#account = account;
    this.#operations = [];
    this.#done = [];
    this.#changed();
    await this.reload();
  }

  /** Also takes up what another tab of the same account left. */
  async reload(): Promise<void> {
    const account = this.#account;
    if (account === null) return;
    const kept = await (await this.#kept()).read(account).catch(() => []);
    if (account !== this.#account) return;
    const known = new Set([...this.#operations, ...this.#done].map(({ commandId }) => commandId));
    const more = kept.filter(({ commandId }) => !known.has(commandId));
    if (more.length > 0)
      this.#operations = [...more, ...this.#operations].sort((a, b) => a.order - b.order);
    this.#changed();
    this.#pump();
  }

  /** The way to the server, or null while there is none. */
  reach(deliver: Deliver | null): void {
    const opened = this.#deliver === null && deliver !== null;
    this.#deliver = deliver;
    this.#changed();
    if (opened) void this.reload();
  }

  add(scope: string, change: NoteChange): void {
    if (this.#account === null) return;
    const at = Date.now();
    this.#lastOrder = Math.max(at, this.#lastOrder + 1);
    const operation: NoteOperation = {
      ...change,
      ...{ commandId: newId(), account: this.#account, scope },
      ...{ order: this.#lastOrder, at, refused: null },
    };
    this.#operations = [...this.#operations, operation];
    this.#changed();
    void this.#store(operation);
    setTimeout(() => this.#changedSoon(), SILENT_MS + 1);
    this.#pump();
  }

  /** Once more, as a new command: the answer to the old one is known. */
  again(): void {
    for (const operation of this.#operations.filter(({ refused }) => refused !== null)) {
      const next = overwriting({ ...operation, commandId: newId(), refused: null });
      this.#operations = this.#operations.map((each) => (each === operation ? next : each));
      void this.#store(next);
      void this.#forget(operation.commandId);
    }
    this.#changed();
    this.#pump();
  }

  /** Gives up what was refused. */
  dropRefused(): void {
    const refused = this.#operations.filter((each) => each.refused !== null);
    this.#operations = this.#operations.filter((each) => each.refused === null);
    for (const { commandId } of refused) void this.#forget(commandId);
    this.#changed();
    this.#pump();
  }

  /** What may go now: not behind a change of the same note that has no answer yet. */
  #next(): NoteOperation | undefined {
    const busy = new Set<string>();
    return this.#operations.find((operation) => {
      const id = noteOf(operation);
      const mayGo =
        operation.refused === null && !busy.has(id) && !this.#underWay.has(operation.commandId);
      busy.add(id);
      return mayGo;
    });
  }

  #pump(): void {
    clearTimeout(this.#timer);
    if (this.#deliver === null || this.#underWay.size >= WINDOW) return;
    const operation = this.#next();
    if (operation === undefined) return;
    const wait = this.#nextAt - Date.now();
    if (wait > 0) return this.#later(wait);
    this.#nextAt = Date.now() + PACE_MS;
    void this.#send(operation, this.#deliver);
    this.#pump();
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#pump(), ms);
  }

  async #send(operation: NoteOperation, deliver: Deliver): Promise<void> {
    const { commandId, name, scope, args } = operation;
    this.#underWay.add(commandId);
    try {
      const result = await deliver({
        commandId,
        name,
        scope: scope as CommandEnvelope['scope'],
        args,
      });
      this.#finish(operation, versionOf(result));
    } catch (error) {
      this.#underWay.delete(commandId);
      if (error instanceof Refusal && !passing.has(error.code))
        return this.#refuse(operation, error);
      return this.#later(RETRY_MS);
    }
    this.#underWay.delete(commandId);
    this.#pump();
  }

  #finish(operation: NoteOperation, version: number): void {
    void this.#forget(operation.commandId);
    if (!this.#operations.includes(operation)) return;
    const done = { ...operation, version };
    this.#operations = this.#operations.filter((each) => each !== operation);
    this.#done = [...this.#done, done];
    setTimeout(() => {
      this.#done = this.#done.filter((each) => each !== done);
      this.#changedSoon();
    }, ROW_WAIT_MS);
    this.#changedSoon();
  }

  #refuse(operation: NoteOperation, refusal: Refusal): void {
    // Removed on another device, or before: that is what was wanted.
    if (refusal.code === 'notFound' && operation.name === 'annotation.remove')
      this.#finish(operation, versionOf(null));
    else {
      const refused = { ...operation, refused: refusal.toWire() };
      this.#operations = this.#operations.map((each) => (each === operation ? refused : each));
      void this.#store(refused);
      this.#changed();
    }
    this.#pump();
  }

  async #kept(): Promise<NotesKeep> {
    this.#opening ??= this.openKeep();
    this.#keep ??= await this.#opening;
    return this.#keep;
  }

  async #store(operation: NoteOperation): Promise<void> {
    const keep = await this.#kept();
    try {
      await keep.put(operation);
    } catch {
      // The browser took its store away: from now on in memory, and said.
      this.#keep = passingKeep();
      for (const each of this.#operations) await this.#keep.put(each);
    }
    if (this.#gone.has(operation.commandId)) await this.#forget(operation.commandId);
    this.#changedSoon();
  }

  async #forget(commandId: string): Promise<void> {
    this.#gone.add(commandId);
    await (await this.#kept()).remove(commandId).catch(() => undefined);
  }

  #changedSoon(): void {
    this.#telling ??= setTimeout(() => this.#changed(), TOGETHER_MS);
  }

  #changed(): void {
    clearTimeout(this.#telling);
    this.#telling = undefined;
    for (const listener of [...this.#listeners]) listener();
  }
}
