// The agenda as a file to print and hand out, for those who prepare the meeting.
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { readerCircles } from '@hop/shared/documents/document.js';
import { meetingScope } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { firstOf } from '@hop/shared/participants/first-of.js';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { WhoAmI } from '../identity/identity.guard.js';
import type { Identity } from '../kernel/identity.js';
import { ScopeReads } from '../kernel/scope-reads.js';
import { MeetingRow, SittingRow } from '../meetings/meeting.entity.js';
import { fileHeaders } from '../official/file-formats.js';
import { KeptDocuments } from '../official/kept-documents.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { agendaDocument } from './agenda-document.js';
import { AgendaItemRow } from './agenda-item.entity.js';

const formatSchema = z.enum(['pdf', 'docx']);
/** Whom the paper is for; what lies about in a room is for everybody unless it is said otherwise. */
const readersSchema = z.enum(readerCircles).default('everyone');
const audienceFor = { everyone: 'guest', members: 'delegate', staff: 'staff' } as const;

@ApiTags('agenda')
@Controller('api/meetings/:id')
export class AgendaController {
  private readonly kept = new KeptDocuments();

  constructor(private readonly reads: ScopeReads) {}

  /** `format`: `pdf` or `docx`; `for`: who will read it, `everyone`, `members` or `staff`. */
  @Get('agenda')
  async file(
    @WhoAmI() me: Identity,
    @Param('id') id: string,
    @Query('format') asked: unknown,
    @Query('for') readers: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const format = formatSchema.safeParse(asked).data;
    const access = readersSchema.safeParse(readers).data;
    if (format === undefined) throw refusals.invalid({ issues: ['format'] });
    if (access === undefined) throw refusals.invalid({ issues: ['for'] });
    const known = await this.reads.allowed(
      me,
      meetingScope(id),
      'agenda.export',
      async ({ facts }) => {
        const meeting = await facts.one(MeetingRow, id);
        if (!meeting) throw refusals.notFound();
        const participants = await facts.where(ParticipantRow, 'meetingId', id);
        return {
          meeting,
          sittings: await facts.where(SittingRow, 'meetingId', id),
          items: await facts.where(AgendaItemRow, 'meetingId', id),
          chair: firstOf(participants, 'chair', 'presidium')?.name ?? '',
        };
      },
    );
    const document = agendaDocument({ ...known, audience: audienceFor[access] });
    const file = await this.kept.of(format, document);
    await reply.headers(fileHeaders('Chuong-trinh', known.meeting.startsAt, format)).send(file);
  }
}
