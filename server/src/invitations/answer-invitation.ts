// invitation.answer: by the person, behind the link or signed in, or by the secretariat for somebody who telephoned.
import { mayAnswer } from '@hop/shared/invitations/answer-rules.js';
import { answerInvitation } from '@hop/shared/invitations/invitations-commands.js';
import { invitationRefusals } from '@hop/shared/invitations/refusals.js';
import { handle } from '../kernel/handler.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { InvitationRow } from './invitation.entity.js';

export const answerInvitationHandler = handle(
  answerInvitation,
  async (work, { invitationId, answer, reason }) => {
    const invitation = await work.need(InvitationRow, invitationId);
    const meeting = await work.need(MeetingRow, work.meetingId);
    const verdict = mayAnswer({ meetingState: meeting.state, answer, reason });
    if (verdict !== 'ok') throw invitationRefusals[verdict]();
    work.update(InvitationRow, invitation, {
      answer,
      reason: reason === '' ? null : reason,
      answeredAt: work.now,
    });
    return { answeredAt: work.now };
  },
  {
    subject: async (work, { invitationId }) => ({
      participantId: (await work.need(InvitationRow, invitationId)).participantId,
    }),
  },
);
