// The notes of the open document as its pages look at them: each hears of its own only, however many the others have.
import type { NotesByPage, ShownNote } from './shown-notes';

const none: readonly ShownNote[] = [];

const isSame = (a: readonly ShownNote[], b: readonly ShownNote[]): boolean =>
  a.length === b.length && a.every((note, at) => note === b[at]);

export class NotesOnPages {
  #pages: NotesByPage = new Map();
  readonly #listeners = new Set<() => void>();

  readonly onChange = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The same list for as long as no note of the page is another. */
  of(page: number): readonly ShownNote[] {
    return this.#pages.get(page) ?? none;
  }

  show(pages: NotesByPage): void {
    const before = this.#pages;
    const kept = ([page, notes]: [number, readonly ShownNote[]]): [
      number,
      readonly ShownNote[],
    ] => {
      const known = before.get(page);
      return [page, known !== undefined && isSame(known, notes) ? known : notes];
    };
    this.#pages = new Map([...pages].map(kept));
    for (const listener of [...this.#listeners]) listener();
  }
}
