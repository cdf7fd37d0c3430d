// What is still amiss with a meeting that is being prepared, so that it can be said in time. These warn and never block.
import type { AgendaItem } from '../agenda/agenda-item.js';
import type { Ballot } from '../ballots/ballot.js';
import { hasNoPages, type Document } from '../documents/document.js';
import { votersOf } from '../participants/members-total.js';
import type { Participant } from '../participants/participant.js';
import type { Site } from '../sites/site.js';
import { LONGEST_SITTING_MINUTES, longStretches, type PlannedItem } from './long-stretches.js';
import type { Meeting } from './meeting.js';
import { workingDaysBetween } from './working-days.js';

/** Readers have this many full working days with a document (Decision 45/2018, Article 12). */
export const DOCUMENT_DAYS = 3;

export type PreparationWarning =
  | { key: 'lateDocuments'; count: number; days: number; needed: number }
  | { key: 'itemsWithoutDocument'; count: number; first: string; firstId: string }
  | { key: 'itemsWithoutPresenter'; count: number; first: string; firstId: string }
  | { key: 'longerThanPlanned'; minutes: number }
  | {
      key: 'longWithoutBreak';
      count: number;
      hours: number;
      minutes: number;
      first: string;
      firstId: string;
    }
  /** `kept`: how many of them may not be saved either, so that no delegate has them at all. */
  | { key: 'unreadableDocuments'; count: number; kept: number; first: string; firstId: string }
  | { key: 'noAgenda' }
  | { key: 'noChair' }
  | { key: 'severalChairs'; count: number; names: string }
  | { key: 'nobodyVotes' }
  | { key: 'membersUnknown'; listed: number }
  | { key: 'membersDiffer' | 'moreVoters'; listed: number; total: number }
  | { key: 'sitesWithoutOperator'; count: number; first: string; firstId: string };

export interface PreparationFacts {
  readonly meeting: Pick<Meeting, 'startsAt' | 'plannedEndAt' | 'rules'>;
  readonly items: readonly (PlannedItem & Pick<AgendaItem, 'presenter'>)[];
  readonly documents: readonly Pick<
    Document,
    'id' | 'title' | 'agendaItemId' | 'addedAt' | 'reading' | 'recall'
  >[];
  readonly people: readonly Pick<Participant, 'name' | 'role' | 'votingRight' | 'siteId'>[];
  readonly sites: readonly Pick<Site, 'id' | 'name' | 'host'>[];
  readonly ballots: readonly Pick<Ballot, 'state'>[];
  /** With several sittings the agenda has pauses between them, and its length says nothing about the end. */
  readonly sittings: number;
}

const MINUTE_MS = 60_000;
/** Of how many, and which is the first to go to. */
const about = <K extends string>(key: K, rows: readonly { id: string; name: string }[]) =>
  rows[0] === undefined
    ? []
    : [{ key, count: rows.length, first: rows[0].name, firstId: rows[0].id }];

export function preparationWarnings(
  facts: PreparationFacts,
  neededDays: number = DOCUMENT_DAYS,
): PreparationWarning[] {
  const { meeting, items, documents, people, sites, ballots } = facts;
  const isParent = new Set(items.map(({ parentId }) => parentId));
  const matters = items.filter(
    ({ id, kind }) => !isParent.has(id) && kind !== 'recess' && kind !== 'ceremony',
  );
  const papered = new Set(documents.map(({ agendaItemId }) => agendaItemId));
  const unpapered = matters.filter(({ id, kind }) => kind === 'report' && !papered.has(id));
  const unpresented = matters.filter(({ kind, presenter }) => kind === 'report' && !presenter);
  const operated = new Set(
    people.filter(({ role }) => role === 'siteOperator').map(({ siteId }) => siteId),
  );
  const unoperated = sites.filter(({ id, host }) => !host && !operated.has(id));
  const voters = votersOf(people);
  const { totalMembers, quorum } = meeting.rules;
  return [
    ...(items.length === 0 ? [{ key: 'noAgenda' } as const] : []),
    ...chairs(facts),
    ...unreadable(facts),
    ...lateDocuments(facts, neededDays),
    ...about('itemsWithoutDocument', named(unpapered)),
    ...about('itemsWithoutPresenter', named(unpresented)),
    ...overrun(facts),
    ...unbroken(facts),
    ...(ballots.length > 0 && voters === 0 ? [{ key: 'nobodyVotes' } as const] : []),
    // Where nobody votes and no quorum is asked, nothing is reckoned of it.
    ...(totalMembers === null && (ballots.length > 0 || quorum.numerator > 0)
      ? [{ key: 'membersUnknown', listed: voters } as const]
      : []),
    ...(totalMembers !== null && voters > 0 && voters !== totalMembers
      ? [
          {
            // Fewer is a seat not filled or a member not entered yet; more makes every majority wrong.
            key: voters > totalMembers ? 'moreVoters' : 'membersDiffer',
            ...{ listed: voters, total: totalMembers },
          } as const,
        ]
      : []),
    ...about('sitesWithoutOperator', unoperated),
  ];
}

const named = (rows: readonly { id: string; title: string }[]) =>
  rows.map(({ id, title }) => ({ id, name: title }));

/** "Theo lệnh của" names one of them, and either may approve: it should be meant. */
function chairs({ people }: PreparationFacts): PreparationWarning[] {
  const names = people.filter(({ role }) => role === 'chair').map(({ name }) => name);
  if (names.length === 0) return [{ key: 'noChair' }];
  return names.length === 1
    ? []
    : [{ key: 'severalChairs', count: names.length, names: names.join(', ') }];
}

function unreadable({ documents }: PreparationFacts): PreparationWarning[] {
  const without = documents.filter(hasNoPages);
  const kept = without.filter(({ recall }) => recall);
  return about('unreadableDocuments', named([...kept, ...without])).map((warning) => ({
    ...warning,
    count: without.length,
    kept: kept.length,
  }));
}

function lateDocuments(
  { meeting, documents }: PreparationFacts,
  needed: number,
): PreparationWarning[] {
  const days = documents
    .map(({ addedAt }) => workingDaysBetween(addedAt, meeting.startsAt))
    .filter((one) => one < needed);
  return days.length === 0
    ? []
    : [{ key: 'lateDocuments', count: days.length, days: Math.min(...days), needed }];
}

/** Minutes of a parent are those of its children. */
function overrun({ meeting, items, sittings }: PreparationFacts): PreparationWarning[] {
  if (meeting.plannedEndAt === null || sittings > 1) return [];
  const parents = new Set(items.map(({ parentId }) => parentId));
  const minutes = items
    .filter(({ id }) => !parents.has(id))
    .reduce((sum, { plannedMinutes }) => sum + plannedMinutes, 0);
  const over = minutes - Math.floor((meeting.plannedEndAt - meeting.startsAt) / MINUTE_MS);
  return over > 0 ? [{ key: 'longerThanPlanned', minutes: over }] : [];
}

/** How many times people sit too long, and the first item of the longest. */
function unbroken({ items }: PreparationFacts): PreparationWarning[] {
  const stretches = longStretches(items);
  const [longest] = stretches.toSorted((one, other) => other.minutes - one.minutes);
  if (longest === undefined) return [];
  return [
    {
      ...{ key: 'longWithoutBreak', count: stretches.length, minutes: longest.minutes },
      ...{ hours: LONGEST_SITTING_MINUTES / 60 },
      ...{ first: longest.first.title, firstId: longest.first.id },
    },
  ];
}
