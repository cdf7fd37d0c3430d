// The page behind the link of an invitation.
import { useTranslation } from 'react-i18next';
import { LinkPage } from '../link-page/link-page';
import { openInvitation } from './answer-calls';
import { InvitationView } from './invitation-view';

export function AnswerPage() {
  const { t } = useTranslation('answer-page');
  // Each key is named here: by that its text is found and comes along (vite/texts.ts).
  const words = {
    title: t('title'),
    closed: { title: t('closed.title'), words: t('closed.words') },
    enter: t('enter'),
    opening: t('opening'),
    refused: t('refused'),
    noLink: { title: t('noLink.title'), words: t('noLink.words') },
  };
  return (
    <LinkPage words={words} open={openInvitation}>
      {(secret, opened) => <InvitationView {...{ secret, opened }} />}
    </LinkPage>
  );
}
