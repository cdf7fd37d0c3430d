// Scenarios of reports that units are asked for. For testing/every-command.ts.
import { systemIdentity, type Identity } from '../kernel/identity.js';
import { ReportLinkRow } from '../reports/report.entity.js';
import { Reporting, REPORTING_UNIT } from './reporting.js';
import { delegateOf, firstOf, type Scenario } from './scenario.js';

const issuedAnd =
  (
    args: (reporting: Reporting) => Promise<object>,
    as: (reporting: Reporting) => Identity = ({ meeting }) => meeting.secretary.identity,
  ): Scenario =>
  async (world) => {
    const meeting = await world.issued();
    const reporting = await Reporting.of(world.app, meeting);
    return { meeting, as: as(reporting), args: await args(reporting) };
  };
const asked = async (one: Reporting) => ({ reportRequestId: await one.asked() });
const handedIn = async (one: Reporting) => ({ reportRequestId: await one.handedIn() });
const withFile = async (one: Reporting) => {
  const reportRequestId = await one.asked();
  const { id } = await one.sent(delegateOf(one.meeting), reportRequestId);
  return { reportRequestId, fileIds: [id], note: 'bản ký', basedOn: null };
};

export const reportCommands: Readonly<Record<string, Scenario>> = {
  'report.request': issuedAnd(({ app, meeting }) =>
    Promise.resolve({
      ...{ subject: 'Báo cáo quý', dueAt: app.now + 1_000, siteIds: meeting.sites },
      ...{ unitNames: [REPORTING_UNIT], agendaItemId: meeting.items[0] },
    }),
  ),
  'report.edit': issuedAnd(async (one) => ({
    ...(await asked(one)),
    ...{ baseVersion: 1, subject: 'Báo cáo năm', dueAt: one.app.now + 5_000 },
  })),
  'report.withdraw': issuedAnd(asked),
  'report.remind': issuedAnd(async (one) => ({ reportRequestIds: [await one.asked()] })),
  'report.link': issuedAnd(async (one) => ({
    links: [{ reportRequestId: await one.asked(), linkHash: `hash-of-a-link-${one.meeting.id}` }],
  })),
  'report.open': issuedAnd(asked, () => systemIdentity),
  'report.handIn': issuedAnd(withFile, ({ meeting }) => delegateOf(meeting).identity),
  'report.handInByLink': issuedAnd(
    async (one) => {
      const args = await withFile(one);
      await one.link(args.reportRequestId);
      const links = await one.app.rows(ReportLinkRow);
      const own = links.filter(({ requestId }) => requestId === args.reportRequestId);
      return { ...args, linkId: firstOf(own).id, handedInBy: 'Nguyễn Văn Bình' };
    },
    () => systemIdentity,
  ),
  'report.take': issuedAnd(handedIn),
  'report.return': issuedAnd(async (one) => ({
    ...(await handedIn(one)),
    reason: 'thiếu phụ lục',
  })),
};
