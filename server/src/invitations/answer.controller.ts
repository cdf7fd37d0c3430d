// Behind the link, without an account: look at the invitation after a tap, and answer it. Guessing is throttled and meets 81 bits.
import { positionAtUnit } from '@hop/shared/participants/position-at-unit.js';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import { newId } from '@hop/shared/core/ids.js';
import { meetingScope } from '@hop/shared/core/protocol.js';
import { Refusal, refusals } from '@hop/shared/core/refusal.js';
import { answerSchema } from '@hop/shared/invitations/invitation.js';
import { answerInvitation, openInvitation } from '@hop/shared/invitations/invitations-commands.js';
import { invitationRefusals } from '@hop/shared/invitations/refusals.js';
import { z } from 'zod';
import { Open } from '../identity/identity.guard.js';
import { linkHash } from '../identity/link-secret.js';
import { CommandBus } from '../kernel/command-bus.js';
import type { Identity } from '../kernel/identity.js';
import { ReadGate } from '../kernel/read-gate.js';
import { selectRows } from '../kernel/rows-sql.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { SiteRow } from '../sites/site.entity.js';
import { InvitationRow } from './invitation.entity.js';

const secret = z.string().min(10).max(40);
const openSchema = z.strictObject({ secret });
const bodySchema = z.strictObject({
  secret,
  answer: answerSchema,
  reason: z.string().max(2000).default(''),
});

interface Found {
  invitation: InvitationRow;
  meeting: MeetingRow;
  person: ParticipantRow;
  siteName: string | null;
}

@ApiTags('invitations')
@Controller('api/invitations')
export class AnswerController {
  constructor(
    private readonly readGate: ReadGate,
    private readonly bus: CommandBus,
  ) {}

  @Post('open')
  @Open()
  @HttpCode(200)
  @Throttle({ default: { limit: 120, ttl: 60_000 } })
  async open(@Body() body: unknown): Promise<unknown> {
    const parsed = openSchema.safeParse(body);
    if (!parsed.success) throw refusals.invalid();
    const { invitation, meeting, person, siteName } = await this.find(parsed.data.secret);
    await this.bus.asSystem(openInvitation, meetingScope(meeting.id), {
      invitationId: invitation.id,
    });
    return {
      meeting: {
        id: meeting.id,
        title: meeting.title,
        startsAt: meeting.startsAt,
        place: meeting.place,
        issuingBody: meeting.issuingBody,
      },
      participant: {
        name: person.name,
        honorific: person.honorific,
        position: positionAtUnit(person.position, person.unitName),
        siteName,
      },
      invitation: {
        answer: invitation.answer,
        reason: invitation.reason,
        answeredAt: invitation.answeredAt,
      },
    };
  }

  @Post('answer')
  @Open()
  @HttpCode(200)
  @Throttle({ default: { limit: 120, ttl: 60_000 } })
  async answer(@Body() body: unknown): Promise<unknown> {
    const parsed = bodySchema.safeParse(body);
    if (!parsed.success) throw refusals.invalid();
    const { invitation, meeting, person } = await this.find(parsed.data.secret);
    const { answer, reason } = parsed.data;
    const identity: Identity = {
      kind: 'link',
      participantId: person.id,
      meetingId: meeting.id,
      name: person.name,
    };
    const envelope = {
      name: answerInvitation.name,
      commandId: newId(),
      scope: meetingScope(meeting.id),
      args: { invitationId: invitation.id, answer, reason },
    };
    const reply = await this.bus.dispatch(identity, envelope);
    if ('refusal' in reply)
      throw new Refusal(reply.refusal.code, reply.refusal.message, reply.refusal.details);
    return { answer, ...(reply.result as { answeredAt: number }) };
  }

  private async find(given: string): Promise<Found> {
    const found = await this.readGate.run(async (manager) => {
      const [invitation] = await selectRows(manager, InvitationRow, 'linkHash', [
        linkHash('invitation', given),
      ]);
      if (!invitation) return null;
      const [meeting] = await selectRows(manager, MeetingRow, 'id', [invitation.meetingId]);
      const [person] = await selectRows(manager, ParticipantRow, 'id', [invitation.participantId]);
      const [site] = person?.siteId
        ? await selectRows(manager, SiteRow, 'id', [person.siteId])
        : [];
      return meeting && person
        ? { invitation, meeting, person, siteName: site?.name ?? null }
        : null;
    });
    if (!found) throw invitationRefusals.badLink();
    return found;
  }
}
