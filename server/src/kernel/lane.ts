// A lane takes what is waiting, at most 250 at a time, hands it on as one batch, then yields to the event loop.

/** More would hold the lock and the event loop for too long; fewer would waste commits. */
export const MAX_BATCH = 250;

interface Waiting<T, R> {
  item: T;
  resolve: (reply: R) => void;
  reject: (error: unknown) => void;
}

export class Lane<T, R> {
  private waiting: Waiting<T, R>[] = [];
  private running = false;

  /** `process` answers one reply per item, in order; when it rejects the batch is halved until the guilty item stands alone. */
  constructor(
    private readonly process: (items: T[]) => Promise<R[]>,
    private readonly onIdle: () => void = () => undefined,
  ) {}

  get length(): number {
    return this.waiting.length;
  }

  push(item: T): Promise<R> {
    return new Promise<R>((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (!this.running) {
        this.running = true;
        setImmediate(() => void this.drain());
      }
    });
  }

  private async drain(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, MAX_BATCH);
      await this.settle(batch);
      await new Promise((resume) => setImmediate(resume));
    }
    this.running = false;
    this.onIdle();
  }

  private async settle(batch: Waiting<T, R>[]): Promise<void> {
    try {
      const replies = await this.process(batch.map((one) => one.item));
      batch.forEach((one, index) => one.resolve(replies[index] as R));
    } catch (error) {
      if (batch.length === 1) {
        batch[0]?.reject(error);
        return;
      }
      const half = Math.ceil(batch.length / 2);
      await this.settle(batch.slice(0, half));
      await this.settle(batch.slice(half));
    }
  }
}
