// What other capabilities do to invitations inside their own command.
import type { Work } from '../kernel/work.js';
import { InvitationRow, SmsMessageRow } from './invitation.entity.js';

/** Takes back somebody's invitation: the link opens nothing any more. Messages that have gone out stay on the record. */
export async function dropInvitation(work: Work, participantId: string): Promise<void> {
  for (const invitation of await work.all(InvitationRow))
    if (invitation.participantId === participantId) work.remove(InvitationRow, invitation);
  for (const message of await work.all(SmsMessageRow))
    if (message.participantId === participantId && message.state === 'queued')
      work.remove(SmsMessageRow, message);
}
