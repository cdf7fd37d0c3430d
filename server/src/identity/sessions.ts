// Sessions: made at sign-in or pairing; found by the cookie; ended by logout, disabling or time.
import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';
import { Clock } from '../kernel/clock.js';
import type { Identity } from '../kernel/identity.js';
import { ReadGate } from '../kernel/read-gate.js';
import { deleteRows, insertRows, placeholder, selectRows } from '../kernel/rows-sql.js';
import { WriteGate } from '../kernel/write-gate.js';
import { PersonRow } from '../office/person.entity.js';
import { isOpen } from './accounts.js';
import { SessionRow } from './credential.entity.js';
import { ServerSecret } from './secret.js';

/** A working day and the evening after it; a display stays paired for the length of a long council session. */
const LIFETIME_MS = { account: 16 * 3600_000, display: 7 * 24 * 3600_000 };

export interface Session {
  id: string;
  identity: Identity;
  /** Epoch ms. */
  expiresAt: number;
}

@Injectable()
export class Sessions {
  private readonly events = new EventEmitter();

  constructor(
    private readonly writeGate: WriteGate,
    private readonly readGate: ReadGate,
    private readonly clock: Clock,
    private readonly secret: ServerSecret,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Returns the token for the cookie; only its keyed hash is stored. Sessions whose time is over are cleared away with it. */
  async begin(
    kind: SessionRow['kind'],
    subjectId: string,
    meetingId: string | null = null,
  ): Promise<string> {
    const token = randomBytes(24).toString('base64url');
    const now = this.clock.now();
    const row = Object.assign(new SessionRow(), {
      id: this.secret.sign('session', token),
      kind,
      subjectId,
      meetingId,
      createdAt: now,
      expiresAt: now + LIFETIME_MS[kind],
    });
    await this.writeGate.run(async (manager) => {
      await manager.query(
        `DELETE FROM "session" WHERE "expiresAt" <= ${placeholder(manager.connection, 0)}`,
        [now],
      );
      await insertRows(manager, SessionRow, [row]);
    });
    return token;
  }

  async find(token: string | undefined): Promise<Session | null> {
    if (!token) return null;
    const id = this.secret.sign('session', token);
    return this.readGate.run(async (manager) => {
      const [row] = await selectRows(manager, SessionRow, 'id', [id]);
      if (!row || row.expiresAt <= this.clock.now()) return null;
      const { expiresAt } = row;
      const meetingId = row.meetingId ?? '';
      if (row.kind === 'display') {
        const identity = {
          kind: 'display' as const,
          displayId: row.subjectId,
          meetingId,
          name: '',
        };
        return { id, identity, expiresAt };
      }
      const [person] = await selectRows(manager, PersonRow, 'id', [row.subjectId]);
      if (!person || !isOpen(person, this.config)) return null;
      const identity = { kind: 'account' as const, accountId: person.id, name: person.name };
      return { id, identity, expiresAt };
    });
  }

  async end(sessionId: string): Promise<void> {
    await this.writeGate.run((manager) => deleteRows(manager, SessionRow, [sessionId]));
    this.events.emit('ended', sessionId);
  }

  /** Ends every session of a person or display (disabled, removed). */
  async endAllOf(subjectId: string): Promise<void> {
    const ids = await this.writeGate.run(async (manager) => {
      const rows = await selectRows(manager, SessionRow, 'subjectId', [subjectId]);
      await deleteRows(
        manager,
        SessionRow,
        rows.map((row) => row.id),
      );
      return rows.map((row) => row.id);
    });
    for (const id of ids) this.events.emit('ended', id);
  }

  onEnded(listener: (sessionId: string) => void): void {
    this.events.on('ended', listener);
  }
}
