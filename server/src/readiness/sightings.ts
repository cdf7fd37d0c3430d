// When each person's devices were last seen, and how far their clocks are off: gathered as they come and go, written together every
// few seconds. Not in the journal, for it lives for a minute; in the database, so that every process and the next start know it.
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { meetingIdOf } from '@hop/shared/core/protocol.js';
import { Clock } from '../kernel/clock.js';
import { Presence, type Connected } from '../kernel/presence.js';
import { selectRows, updateRows } from '../kernel/rows-sql.js';
import { WriteGate } from '../kernel/write-gate.js';
import { SightingRow } from './readership.entity.js';

const WRITE_EVERY_MS = 3_000;
/** A clock measured again is written again only when it has moved by this much. */
const SAME_CLOCK_MS = 1_000;

type Sighting = Pick<SightingRow, 'meetingId' | 'lastSeenAt'> & { clockOffsetMs?: number };

@Injectable()
export class Sightings implements OnApplicationShutdown {
  private readonly logger = new Logger('Sightings');
  private pending = new Map<string, Sighting>();
  /** Participant → the offset written last, of those who are connected. */
  private readonly clocks = new Map<string, number>();
  private readonly timer: NodeJS.Timeout;

  constructor(
    presence: Presence,
    clock: Clock,
    private readonly gate: WriteGate,
  ) {
    presence.onArrived((one) => this.note(one, clock.now()));
    presence.onGone((one, lastHeardAt) => {
      this.note(one, lastHeardAt);
      // Measured anew when they come back; written again then, though it may be the same.
      if (one.actor.participantId !== null) this.clocks.delete(one.actor.participantId);
    });
    presence.onClock((one, offsetMs) => this.noteClock(one, offsetMs, clock.now()));
    this.timer = setInterval(() => void this.write(), WRITE_EVERY_MS);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.write();
  }

  /** Writes what was noted since the last time. What cannot be written now is written with the next. */
  async write(): Promise<void> {
    const noted = this.pending;
    if (noted.size === 0) return;
    this.pending = new Map();
    try {
      await this.gate.run(async (manager) => {
        const known = new Map(
          (await selectRows(manager, SightingRow, 'id', [...noted.keys()])).map((row) => [
            row.id,
            row,
          ]),
        );
        const rows = [...noted].map(([id, one]) => merged(id, one, known.get(id)));
        await updateRows(manager, SightingRow, rows);
      });
    } catch (error) {
      this.logger.warn(error instanceof Error ? error.message : 'sightings were not written');
      for (const [id, one] of noted) this.pending.set(id, { ...one, ...this.pending.get(id) });
    }
  }

  private note({ scopeId, actor }: Connected, lastSeenAt: number): void {
    const meetingId = meetingIdOf(scopeId);
    const id = actor.participantId;
    if (meetingId === null || id === null) return;
    const before = this.pending.get(id);
    const latest = Math.max(lastSeenAt, before?.lastSeenAt ?? 0);
    this.pending.set(id, { ...before, meetingId, lastSeenAt: latest });
  }

  private noteClock(one: Connected, offsetMs: number, now: number): void {
    const id = one.actor.participantId;
    if (id === null) return;
    const before = this.clocks.get(id);
    if (before !== undefined && Math.abs(offsetMs - before) < SAME_CLOCK_MS) return;
    this.note(one, now);
    const noted = this.pending.get(id);
    if (noted === undefined) return;
    this.clocks.set(id, offsetMs);
    noted.clockOffsetMs = offsetMs;
  }
}

const merged = (id: string, one: Sighting, known: SightingRow | undefined): SightingRow =>
  Object.assign(new SightingRow(), {
    id,
    meetingId: one.meetingId,
    lastSeenAt: Math.max(one.lastSeenAt, known?.lastSeenAt ?? 0),
    clockOffsetMs: one.clockOffsetMs ?? known?.clockOffsetMs ?? null,
  });
