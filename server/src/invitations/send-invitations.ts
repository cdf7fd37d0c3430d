// invitation.send: an invitation per person, and a message for each who has a phone number. The messages leave after the commit.
import { newId } from '@hop/shared/core/ids.js';
import { sendInvitations } from '@hop/shared/invitations/invitations-commands.js';
import { invitationRefusals } from '@hop/shared/invitations/refusals.js';
import type { MeetingState } from '@hop/shared/meetings/meeting.js';
import { linkHash, newLinkSecret } from '../identity/link-secret.js';
import { handle } from '../kernel/handler.js';
import type { Work } from '../kernel/work.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { InvitationRow, SmsMessageRow } from './invitation.entity.js';
import { SEND_SMS, type SendSms } from './send-sms.js';

/** Nobody is invited to a meeting that has not been approved, nor to one that is over. */
const MAY_INVITE: readonly MeetingState[] = ['approved', 'issued', 'inSession', 'adjourned'];

export const sendInvitationsHandler = handle(sendInvitations, async (work, { participantIds }) => {
  const meeting = await work.need(MeetingRow, work.meetingId);
  if (!MAY_INVITE.includes(meeting.state)) throw invitationRefusals.notApproved();
  const invitations = await work.all(InvitationRow);
  const known = new Map(invitations.map((row) => [row.participantId, row]));
  const people = participantIds
    ? await Promise.all(participantIds.map((id) => work.need(ParticipantRow, id)))
    : (await work.all(ParticipantRow)).filter((row) => !known.get(row.id)?.sentAt);
  let messages = 0;
  for (const person of people) {
    const secret = newLinkSecret();
    const invitation = stageInvitation(work, person, known.get(person.id), secret);
    if (person.phone === null) continue;
    const smsMessageId = newId();
    work.insert(SmsMessageRow, {
      id: smsMessageId,
      invitationId: invitation.id,
      participantId: person.id,
      phone: person.phone,
      text: '',
      segments: 0,
      state: 'queued',
      failure: null,
      queuedAt: work.now,
      sentAt: null,
    });
    const payload: SendSms = {
      smsMessageId,
      invitationId: invitation.id,
      participantId: person.id,
      phone: person.phone,
      secret,
    };
    work.staging.job(SEND_SMS, { ...payload }, work.now);
    messages += 1;
  }
  return { invited: people.length, messages, withoutPhone: people.length - messages };
});

/** Sending again gives a new link; the answer already given stays. */
function stageInvitation(
  work: Work,
  person: ParticipantRow,
  known: InvitationRow | undefined,
  secret: string,
): InvitationRow {
  if (known)
    return work.update(InvitationRow, known, {
      sentAt: work.now,
      linkHash: linkHash('invitation', secret),
    });
  return work.insert(InvitationRow, {
    id: newId(),
    participantId: person.id,
    answer: 'unconfirmed',
    reason: null,
    sentAt: work.now,
    openedAt: null,
    answeredAt: null,
    linkHash: linkHash('invitation', secret),
  });
}
