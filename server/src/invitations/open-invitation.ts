// invitation.open: somebody tapped "Vào họp" behind the link (a preview by a telephone does not). The first time counts.
import { openInvitation } from '@hop/shared/invitations/invitations-commands.js';
import { handle } from '../kernel/handler.js';
import { InvitationRow } from './invitation.entity.js';

export const openInvitationHandler = handle(openInvitation, async (work, { invitationId }) => {
  const invitation = await work.need(InvitationRow, invitationId);
  if (invitation.openedAt === null) work.update(InvitationRow, invitation, { openedAt: work.now });
  return {};
});
