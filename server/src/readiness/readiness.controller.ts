// What those who run the meeting ask about people's devices; and, for the secretary alone and one by one, whom to telephone where.
import { meetingScope } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SessionRow } from '../identity/credential.entity.js';
import { WhoAmI } from '../identity/identity.guard.js';
import { Clock } from '../kernel/clock.js';
import type { Identity } from '../kernel/identity.js';
import { selectRows } from '../kernel/rows-sql.js';
import { ScopeReads } from '../kernel/scope-reads.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import type { SeenPerson } from '@hop/shared/readiness/seen-people.js';
import { SightingRow } from './readership.entity.js';
import { Sightings } from './sightings.js';

@ApiTags('readiness')
@Controller('api/meetings/:id/readiness')
export class ReadinessController {
  constructor(
    private readonly reads: ScopeReads,
    private readonly sightings: Sightings,
    private readonly clock: Clock,
  ) {}

  /** When each participant was last seen, and how far the device's clock is off. */
  @Get()
  @Header('cache-control', 'no-store')
  async seen(
    @WhoAmI() me: Identity,
    @Param('id') id: string,
  ): Promise<{ people: readonly SeenPerson[] }> {
    await this.sightings.write();
    return this.reads.allowed(me, meetingScope(id), 'readiness.read', async ({ manager }) => {
      const people = await selectRows(manager, ParticipantRow, 'meetingId', [id]);
      const seen = new Map(
        (await selectRows(manager, SightingRow, 'meetingId', [id])).map((row) => [row.id, row]),
      );
      const signedIn = latestSignIns(
        await selectRows(
          ...([manager, SessionRow, 'subjectId'] as const),
          people.map(({ personId }) => personId),
        ),
        this.clock.now(),
      );
      return {
        people: people.map(({ id: participantId, personId }) => ({
          participantId,
          lastSeenAt: latest(seen.get(participantId)?.lastSeenAt, signedIn.get(personId)),
          clockOffsetMs: seen.get(participantId)?.clockOffsetMs ?? null,
        })),
      };
    });
  }

  /** The number of one participant; null when none is known. */
  @Get(':participantId/phone')
  @Header('cache-control', 'no-store')
  phone(
    @WhoAmI() me: Identity,
    @Param('id') id: string,
    @Param('participantId') participantId: string,
  ): Promise<{ phone: string | null }> {
    return this.reads.allowed(me, meetingScope(id), 'readiness.readPhone', async ({ facts }) => {
      const person = await facts.one(ParticipantRow, participantId);
      if (person?.meetingId !== id) throw refusals.notFound();
      return { phone: person.phone };
    });
  }
}

function latestSignIns(sessions: readonly SessionRow[], now: number): Map<string, number> {
  const found = new Map<string, number>();
  for (const { kind, subjectId, createdAt, expiresAt } of sessions)
    if (kind === 'account' && expiresAt > now)
      found.set(subjectId, Math.max(createdAt, found.get(subjectId) ?? 0));
  return found;
}

const latest = (one: number | undefined, other: number | undefined): number | null =>
  one === undefined ? (other ?? null) : Math.max(one, other ?? 0);
