// Cards for the tables and labels for the seats, to print. For those who arrange the hall.
import { meetingScope } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { WhoAmI } from '../identity/identity.guard.js';
import type { Identity } from '../kernel/identity.js';
import { ScopeReads } from '../kernel/scope-reads.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { fileHeaders } from '../official/file-formats.js';
import { KeptFiles } from '../official/kept-files.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { SiteRow } from '../sites/site.entity.js';
import { seatCards } from './official-seat-cards.js';

const formSchema = z.enum(['tents', 'labels']);
const stems = { tents: 'Bien-ten', labels: 'Nhan-cho-ngoi' } as const;

@ApiTags('seating')
@Controller('api/meetings/:id/seat-cards')
export class SeatCardsController {
  private readonly kept = new KeptFiles();

  constructor(private readonly reads: ScopeReads) {}

  /** A PDF. `form`: `tents` to stand on tables, two a sheet, or `labels`, 24 a sheet. */
  @Get()
  async cards(
    @WhoAmI() me: Identity,
    @Param('id') id: string,
    @Query('form') asked: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = formSchema.safeParse(asked).data;
    if (form === undefined) throw refusals.invalid({ issues: ['form'] });
    const { cards, title, atMs } = await this.reads.allowed(
      ...([me, meetingScope(id), 'seatingPlan.arrange'] as const),
      async ({ facts }) => {
        const meeting = await facts.one(MeetingRow, id);
        if (!meeting) throw refusals.notFound();
        const people = await facts.where(ParticipantRow, 'meetingId', id);
        const sites = await facts.where(SiteRow, 'meetingId', id);
        return {
          cards: seatCards(people, sites),
          ...{ title: meeting.title, atMs: meeting.startsAt },
        };
      },
    );
    const about = { title, atMs };
    const file = await this.kept.of(form, { cards, ...about }, async () =>
      // Loaded when asked for: a server that comes back after a crash must not wait for it.
      (await import('../official/render-labels.js')).renderLabels(form, cards, about),
    );
    await reply.headers(fileHeaders(stems[form], atMs, 'pdf')).send(file);
  }
}
