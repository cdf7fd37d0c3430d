// The list of a meeting's people as a file. Telephone numbers stand in the secretary's alone.
import { meetingScope } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { isSecretary } from '@hop/shared/policy/actor.js';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { WhoAmI } from '../identity/identity.guard.js';
import { Clock } from '../kernel/clock.js';
import type { Identity } from '../kernel/identity.js';
import { ScopeReads } from '../kernel/scope-reads.js';
import { fileHeaders, listFormatSchema } from '../official/file-formats.js';
import { renderList } from '../official/render-list.js';
import { SiteRow } from '../sites/site.entity.js';
import { participantSheet } from './official-list.js';
import { ParticipantRow } from './participant.entity.js';

@ApiTags('participants')
@Controller('api/meetings/:id/participants')
export class ParticipantListController {
  constructor(
    private readonly reads: ScopeReads,
    private readonly clock: Clock,
  ) {}

  /** `format`: `xlsx` or `csv`. */
  @Get('list')
  async list(
    @WhoAmI() me: Identity,
    @Param('id') id: string,
    @Query('format') asked: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const format = listFormatSchema.safeParse(asked).data;
    if (format === undefined) throw refusals.invalid({ issues: ['format'] });
    const sheet = await this.reads.allowed(
      ...([me, meetingScope(id), 'participant.export'] as const),
      async ({ actor, facts }) => {
        const sites = await facts.where(SiteRow, 'meetingId', id);
        return participantSheet(
          await facts.where(ParticipantRow, 'meetingId', id),
          new Map(sites.map((site) => [site.id, site.name])),
          isSecretary(actor),
        );
      },
    );
    await reply
      .headers(fileHeaders('Thanh-phan', this.clock.now(), format))
      .send(await renderList(format, sheet));
  }
}
