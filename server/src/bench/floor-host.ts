// The floor: a bare socket.io server with better-sqlite3. `vote` is group-committed and acknowledged; `edit` commits one row and
// emits a payload of the size asked for to one room. No rights, no rules, no audiences: what a server cannot do with less.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Server } from 'socket.io';

export interface FloorOrder {
  payloadBytes: number;
}

process.once('message', ({ payloadBytes }: FloorOrder) => {
  const folder = mkdtempSync(join(tmpdir(), 'hop-floor-'));
  const database = new Database(join(folder, 'floor.sqlite'));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec('CREATE TABLE vote (id TEXT PRIMARY KEY, body TEXT NOT NULL)');
  const insert = database.prepare('INSERT INTO vote (id, body) VALUES (?, ?)');
  const http = createServer();
  const server = new Server(http, {
    transports: ['websocket'],
    perMessageDeflate: false,
    serveClient: false,
  });
  let waiting: { id: string; body: string; done: () => void }[] = [];
  const commit = database.transaction((batch: typeof waiting) => {
    for (const { id, body } of batch) insert.run(id, body);
  });
  const flush = (): void => {
    const batch = waiting;
    waiting = [];
    commit(batch);
    for (const { done } of batch) done();
  };
  const store = (id: string, body: string, done: () => void): void => {
    if (waiting.push({ id, body, done }) === 1) setImmediate(flush);
  };
  server.on('connection', (socket) => {
    void socket.join('room');
    socket.on('vote', (body: { id: string }, ack: (reply: unknown) => void) =>
      store(body.id, JSON.stringify(body), () => ack({ seq: 1, result: {} })),
    );
    socket.on('edit', (body: { id: string }, ack: (reply: unknown) => void) =>
      store(body.id, JSON.stringify(body), () => {
        ack({ seq: 1, result: {} });
        server.to('room').emit('patch', { id: body.id, filling: 'x'.repeat(payloadBytes) });
      }),
    );
  });
  process.once('disconnect', () => {
    void server.close().then(() => {
      database.close();
      rmSync(folder, { recursive: true, force: true });
      process.exit(0);
    });
  });
  http.listen(0, '127.0.0.1', () =>
    process.send?.({ url: `http://127.0.0.1:${(http.address() as AddressInfo).port}` }),
  );
});
