// The outbox work behind a message: words it, hands it to the gateway, reports what became of it.
import { Inject, Injectable } from '@nestjs/common';
import { invitationText } from '@hop/shared/invitations/invitation-text.js';
import { reportSms } from '@hop/shared/invitations/invitations-commands.js';
import { smsSize } from '@hop/shared/invitations/sms-segments.js';
import { meetingIdOf } from '@hop/shared/core/protocol.js';
import { z } from 'zod';
import { addressForOthers } from '../addresses.js';
import { CONFIG, type Config } from '../config.js';
import type { JobContext } from '../kernel/capability.js';
import { CommandBus } from '../kernel/command-bus.js';
import { ReadGate } from '../kernel/read-gate.js';
import { selectRows } from '../kernel/rows-sql.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { SmsGateway } from './sms-gateway.js';

export const SEND_SMS = 'invitation.sms';
const payloadSchema = z.object({
  smsMessageId: z.string(),
  invitationId: z.string(),
  participantId: z.string(),
  phone: z.string(),
  secret: z.string(),
});
export type SendSms = z.output<typeof payloadSchema>;

/** Tries before the message counts as failed and somebody has to telephone. */
const MAX_TRIES = 5;

@Injectable()
export class SmsSender {
  readonly kind = SEND_SMS;

  constructor(
    private readonly gateway: SmsGateway,
    private readonly readGate: ReadGate,
    private readonly bus: CommandBus,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async run(
    payload: Record<string, unknown>,
    { scopeId, jobId, attempt }: JobContext,
  ): Promise<void> {
    const order = payloadSchema.parse(payload);
    const { meeting, person } = await this.readGate.run(async (manager) => ({
      meeting: (await selectRows(manager, MeetingRow, 'id', [meetingIdOf(scopeId) ?? '']))[0],
      person: (await selectRows(manager, ParticipantRow, 'id', [order.participantId]))[0],
    }));
    if (!meeting || !person) return;
    const page = `${addressForOthers(this.config)}/tra-loi`;
    const wordsWith = (link: string): string =>
      invitationText({
        issuingBody: meeting.issuingBody,
        honorific: person.honorific,
        name: person.name,
        position: person.position,
        title: meeting.title,
        startsAt: meeting.startsAt,
        place: meeting.place,
        link,
      });
    const link = `${page}#${order.secret}`;
    const text = wordsWith(link);
    const outcome = await this.gateway
      .send({
        id: order.smsMessageId,
        phone: order.phone,
        participantId: person.id,
        name: person.name,
        text,
        link,
      })
      .catch((error: unknown) => {
        if (attempt < MAX_TRIES) throw error;
        return { failure: error instanceof Error ? error.message : 'unknown' };
      });
    const state = typeof outcome === 'string' ? outcome : 'failed';
    const failure = typeof outcome === 'string' ? null : outcome.failure.slice(0, 300);
    const told = {
      smsMessageId: order.smsMessageId,
      state,
      failure,
      text: wordsWith(`${page}#`),
      segments: smsSize(text).segments,
    } as const;
    await this.bus.asSystem(reportSms, scopeId, told, `sms-${jobId}`);
  }
}
