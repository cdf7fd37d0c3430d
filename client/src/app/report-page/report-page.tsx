// The page behind the link of a report.
import { useTranslation } from 'react-i18next';
import { LinkPage } from '../link-page/link-page';
import { openReport } from './report-calls';
import { ReportView } from './report-view';

export function ReportPage() {
  const { t } = useTranslation('report-page');
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
    <LinkPage words={words} open={openReport}>
      {(secret, opened, again) => <ReportView {...{ secret, opened }} onChanged={again} />}
    </LinkPage>
  );
}
