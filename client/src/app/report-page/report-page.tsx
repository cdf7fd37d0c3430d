// The page behind the link of a report.
import { LinkPage } from '../link-page/link-page';
import { openReport } from './report-calls';
import { ReportView } from './report-view';

export function ReportPage() {
  return (
    <LinkPage texts="report-page" open={openReport}>
      {(secret, opened, again) => <ReportView {...{ secret, opened }} onChanged={again} />}
    </LinkPage>
  );
}
