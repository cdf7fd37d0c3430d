// report.request: a row per unit or site, and one for each who owes it. A unit must have people in the meeting's list.
import { newId } from '@hop/shared/core/ids.js';
import { reportRefusals } from '@hop/shared/reports/refusals.js';
import { requestReports } from '@hop/shared/reports/reports-commands.js';
import { handle } from '../kernel/handler.js';
import type { Work } from '../kernel/work.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { SiteRow } from '../sites/site.entity.js';
import { ReportRequestRow } from './report.entity.js';
import { requireContent, requireOngoing, stageDuty } from './report-steps.js';

type Addressee = Pick<ReportRequestRow, 'siteId' | 'unitName' | 'name'>;

export const requestReportsHandler = handle(
  requestReports,
  async (work, { siteIds, unitNames, ...content }) => {
    await requireOngoing(work);
    await requireContent(work, content);
    const people = await work.all(ParticipantRow);
    const askingId = newId();
    const addressees = [...(await sitesOf(work, siteIds)), ...unitsOf(people, unitNames)];
    const requests = addressees.map((addressee) =>
      work.insert(ReportRequestRow, {
        ...{ id: newId(), askingId, ...content, ...addressee },
        ...{ state: 'asked', files: [], note: '', askedAt: work.now },
        ...{ handedInAt: null, handedInBy: null, returnReason: null, takenAt: null },
        ...{ remindedAt: null, openedAt: null, linkedAt: null },
      }),
    );
    for (const request of requests) for (const person of people) stageDuty(work, request, person);
    return { reportRequestIds: requests.map(({ id }) => id) };
  },
);

async function sitesOf(work: Work, siteIds: readonly string[]): Promise<Addressee[]> {
  const sites: Addressee[] = [];
  for (const siteId of new Set(siteIds)) {
    const { name, unitName } = await work.need(SiteRow, siteId);
    sites.push({ siteId, unitName, name });
  }
  return sites;
}

function unitsOf(people: readonly ParticipantRow[], unitNames: readonly string[]): Addressee[] {
  const known = new Set(people.map(({ unitName }) => unitName));
  return [...new Set(unitNames)].map((unitName) => {
    if (!known.has(unitName)) throw reportRefusals.unknownUnit({ unitName });
    return { siteId: null, unitName, name: unitName };
  });
}
