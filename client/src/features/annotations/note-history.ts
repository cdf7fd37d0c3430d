// The way back of one's own last acts on notes, for as long as the page is open.
import type { NoteChange } from './note-operations';

/** Acts that can be taken back one after the other. */
const MOST = 50;

export class NoteHistory {
  readonly #ways = new Map<string, readonly NoteChange[]>();
  readonly #listeners = new Set<() => void>();

  readonly onChange = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  has(whose: string): boolean {
    return (this.#ways.get(whose)?.length ?? 0) > 0;
  }

  did(whose: string, back: NoteChange): void {
    this.#set(whose, [...(this.#ways.get(whose) ?? []), back].slice(-MOST));
  }

  /** What takes the last act back, once. */
  back(whose: string): NoteChange | undefined {
    const ways = this.#ways.get(whose) ?? [];
    const last = ways.at(-1);
    if (last === undefined) return undefined;
    this.#set(whose, ways.slice(0, -1));
    return last;
  }

  #set(whose: string, ways: readonly NoteChange[]): void {
    this.#ways.set(whose, ways);
    for (const listener of [...this.#listeners]) listener();
  }
}
