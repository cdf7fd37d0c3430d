// The page behind the link of an invitation.
import { LinkPage } from '../link-page/link-page';
import { openInvitation } from './answer-calls';
import { InvitationView } from './invitation-view';

export function AnswerPage() {
  return (
    <LinkPage texts="answer-page" open={openInvitation}>
      {(secret, opened) => <InvitationView {...{ secret, opened }} />}
    </LinkPage>
  );
}
