// What was heard last of the one who shows a page: the pointer and the part in view. Outside React, so that a pointer moving twenty
// times a second draws one mark anew and nothing else. Not for sending: lead.ts.
import {
  POINTER_SILENCE_MS,
  pointerSchema,
  viewSchema,
  type PointerBody,
  type ViewBody,
} from '@hop/shared/documents/lead.js';

export type Pointed = Extract<PointerBody, { on: true }>;

export class LedPage {
  #pointer: Pointed | null = null;
  #view: ViewBody | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Null where nobody points at this showing of a page. */
  readonly pointerOn = (shown: number): Pointed | null =>
    this.#pointer?.shown === shown ? this.#pointer : null;

  /** The same object while it says the same, so that whoever was moved there is not moved again. */
  readonly viewOf = (shown: number): ViewBody | null =>
    this.#view?.shown === shown ? this.#view : null;

  hearPointer(body: unknown): void {
    const heard = pointerSchema.safeParse(body);
    if (!heard.success) return;
    const { participantId, on } = heard.data;
    // One hand at a time: a second one waits until the first lets go or falls silent.
    if (this.#pointer !== null && this.#pointer.participantId !== participantId) return;
    clearTimeout(this.#timer);
    if (on) this.#timer = setTimeout(() => this.#point(null), POINTER_SILENCE_MS);
    this.#point(on ? heard.data : null);
  }

  hearView(body: unknown): void {
    const heard = viewSchema.safeParse(body);
    if (!heard.success) return;
    const { participantId, last } = heard.data;
    if (last) {
      if (this.#pointer?.participantId === participantId) this.#point(null);
      return;
    }
    if (JSON.stringify(heard.data) === JSON.stringify(this.#view)) return;
    this.#view = heard.data;
    this.#tell();
  }

  /** Its timer ends with whoever listens. */
  close(): void {
    clearTimeout(this.#timer);
    this.#pointer = null;
  }

  #point(pointer: Pointed | null): void {
    this.#pointer = pointer;
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
