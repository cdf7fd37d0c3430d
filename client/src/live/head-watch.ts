// Notices from heartbeats that we stayed behind: a head above ours that does not arrive within a second or two means
// something was lost. Asks ever more rarely while asking brings nothing, for then the changes are ones we may not see.

const WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

export class HeadWatch {
  #confirmed = 0;
  #fruitless = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly behind: () => void) {}

  saw(head: number, cursor: number): void {
    if (head <= Math.max(cursor, this.#confirmed) || this.#timer !== undefined) return;
    // A heartbeat reaches everybody in the same instant: spread the answers.
    const waitMs = Math.min(LONGEST_WAIT_MS, WAIT_MS * 2 ** this.#fruitless) * (1 + Math.random());
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#fruitless += 1;
      this.behind();
    }, waitMs);
  }

  /** A patch moved our cursor. An empty one (an answer to our asking) shows that there was nothing for us. */
  moved(empty: boolean): void {
    this.clear();
    if (!empty) this.#fruitless = 0;
  }

  /** The server took our subscription and knows that we have all up to `seq`, or sends it now. */
  confirmed(seq: number): void {
    this.#confirmed = seq;
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
