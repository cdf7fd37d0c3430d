// Which uploads are receiving a part just now, so that two senders never write into one file, and a new part ends one that hangs.

/** Somebody who sent or asked within this time is still at it: another begin of the same file is another upload. */
const LIVELY_MS = 4_000;

interface UnderWay {
  stop: AbortController;
  end: Promise<unknown>;
}

export class PartsUnderWay {
  private readonly running = new Map<string, UnderWay>();
  private readonly lastWord = new Map<string, number>();

  isLively(id: string): boolean {
    return performance.now() - (this.lastWord.get(id) ?? -Infinity) < LIVELY_MS;
  }

  claim(id: string): void {
    this.lastWord.set(id, performance.now());
    for (const [other, at] of this.lastWord)
      if (performance.now() - at > LIVELY_MS) this.lastWord.delete(other);
  }

  stop(id: string): void {
    this.running.get(id)?.stop.abort();
  }

  /** Ends the part before it, then runs; `work` is told by its signal to stop when a next one comes or the sender goes. */
  async run(
    id: string,
    gone: AbortSignal,
    work: (stop: AbortSignal, heard: () => void) => Promise<void>,
  ): Promise<void> {
    const before = this.running.get(id);
    before?.stop.abort();
    const stop = new AbortController();
    const abort = (): void => stop.abort();
    gone.addEventListener('abort', abort, { once: true });
    const heard = (): void => this.claim(id);
    const end = (before?.end ?? Promise.resolve())
      .catch(() => undefined)
      .then(() => work(stop.signal, heard));
    const mine: UnderWay = { stop, end };
    this.running.set(id, mine);
    try {
      await end;
      this.claim(id);
    } catch (error) {
      // Cut off, it may be taken up at once by whoever comes back.
      this.lastWord.delete(id);
      throw error;
    } finally {
      gone.removeEventListener('abort', abort);
      if (this.running.get(id) === mine) this.running.delete(id);
    }
  }
}
