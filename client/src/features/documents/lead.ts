// Sends where somebody points and what part of the shown page they look at: no more often than agreed, the last word always, and
// again while it holds, for those who come later. Knows nothing of React.
import {
  POINTER_EVERY_MS,
  VIEW_AGAIN_MS,
  VIEW_EVERY_MS,
  type PointerBody,
  type ViewBody,
} from '@hop/shared/documents/lead.js';

/** Without the sender: the server names it. */
type Unsigned<T> = T extends unknown ? Omit<T, 'participantId'> : never;
export type PointerWord = Unsigned<PointerBody>;
export type ViewWord = Unsigned<ViewBody>;

/** The first word of a right that began just now may come before the server knows of it: it is said once more soon. */
const SOON_MS = 250;
/** A held pointer is said again well within the silence after which it counts as gone. */
const POINTER_AGAIN_MS = 1_000;

interface Channel<T> {
  readonly everyMs: number;
  readonly againMs: number;
  readonly send: (word: T) => void;
}

class Repeated<T> {
  #word: T | null = null;
  #said = '';
  #saidAt = -Infinity;
  #times = 0;

  constructor(private readonly channel: Channel<T>) {}

  /** Null: nothing to say. */
  set(word: T | null): void {
    this.#word = word;
    this.tick();
  }

  tick(): void {
    if (this.#word === null) return;
    const { everyMs, againMs, send } = this.channel;
    const since = performance.now() - this.#saidAt;
    const isNew = JSON.stringify(this.#word) !== this.#said;
    if (since < (isNew ? everyMs : this.#times === 1 ? SOON_MS : againMs)) return;
    this.#times += 1;
    this.#said = JSON.stringify(this.#word);
    this.#saidAt = performance.now();
    send(this.#word);
  }
}

export class Lead {
  readonly #pointer: Repeated<PointerWord>;
  readonly #view: Repeated<ViewWord>;
  readonly #timer: ReturnType<typeof setInterval>;

  /** `view`: what is in view at this moment; null while the shown page is not. */
  constructor(
    private readonly send: (kind: 'pointer' | 'view', word: PointerWord | ViewWord) => void,
    view: () => ViewWord | null,
  ) {
    this.#pointer = new Repeated({
      everyMs: POINTER_EVERY_MS,
      againMs: POINTER_AGAIN_MS,
      send: (word) => send('pointer', word),
    });
    this.#view = new Repeated({
      everyMs: VIEW_EVERY_MS,
      againMs: VIEW_AGAIN_MS,
      send: (word) => send('view', word),
    });
    this.#timer = setInterval(() => {
      this.#pointer.tick();
      this.#view.set(view());
    }, POINTER_EVERY_MS);
  }

  point(at: { shown: number; x: number; y: number }): void {
    this.#pointer.set({ ...at, on: true });
  }

  /** Said at once, whatever was said a moment ago. */
  letGo(shown: number): void {
    this.#pointer.set(null);
    this.send('pointer', { shown, on: false });
  }

  close(): void {
    clearInterval(this.#timer);
  }
}
