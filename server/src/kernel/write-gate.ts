// The one way into a write transaction. On SQLite it is a single gate for the whole file, because TypeORM's better-sqlite3 driver
// has one query runner: overlapping transactions would join each other. On PostgreSQL every transaction has its own connection.
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

@Injectable()
export class WriteGate {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly source: DataSource) {}

  /** Runs `work` in one transaction; when it rejects nothing of it stays. */
  run<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    if (this.source.options.type === 'postgres') return this.source.transaction(work);
    const turn = this.last.then(() => this.source.transaction(work));
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
