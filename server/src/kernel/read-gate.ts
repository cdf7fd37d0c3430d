// Consistent reads beside the writer: one read transaction at a time, short, closed before anything is sent.
// On SQLite it has a read-only connection of its own; an open reader would keep the write-ahead log growing.
import type { DataSource, EntityManager } from 'typeorm';

export class ReadGate {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly source: DataSource) {}

  run<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    if (this.source.options.type === 'postgres')
      return this.source.transaction('REPEATABLE READ', work);
    const turn = this.last.then(() => this.source.transaction(work));
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
