// report.request: a row per unit or site, and one for each who owes it and is told so. A unit must have people in the meeting's list,
// or present an item of its agenda.
import { newId } from '@hop/shared/core/ids.js';
import { owes } from '@hop/shared/reports/owing.js';
import { reportRefusals } from '@hop/shared/reports/refusals.js';
import { requestReports } from '@hop/shared/reports/reports-commands.js';
import { requestSentence } from '@hop/shared/reports/sentences.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { handle } from '../kernel/handler.js';
import type { Work } from '../kernel/work.js';
import { notify } from '../messages/acts.js';
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
    const addressees = [
      ...(await sitesOf(work, siteIds)),
      ...(await unitsOf(work, people, unitNames)),
    ];
    const requests = addressees.map((addressee) =>
      work.insert(ReportRequestRow, {
        ...{ id: newId(), askingId, ...content, ...addressee },
        ...{ state: 'asked', files: [], note: '', askedAt: work.now },
        ...{ handedInAt: null, handedInBy: null, returnReason: null, takenAt: null },
        ...{ remindedAt: null, openedAt: null, linkedAt: null },
      }),
    );
    const told: number[] = [];
    for (const request of requests) {
      for (const person of people) stageDuty(work, request, person);
      const owing = people.filter((person) => owes(request, person)).map(({ id }) => id);
      told.push(await notify(work, owing, requestSentence(request, work.now)));
    }
    return { reportRequestIds: requests.map(({ id }) => id), told };
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

async function unitsOf(
  work: Work,
  people: readonly ParticipantRow[],
  unitNames: readonly string[],
): Promise<Addressee[]> {
  const items = await work.all(AgendaItemRow);
  const known = new Set([
    ...people.map(({ unitName }) => unitName),
    ...items.map(({ presenterUnit }) => presenterUnit),
  ]);
  return [...new Set(unitNames)].map((unitName) => {
    if (!known.has(unitName)) throw reportRefusals.unknownUnit({ unitName });
    return { siteId: null, unitName, name: unitName };
  });
}
