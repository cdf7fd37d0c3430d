// What a display shows now, from the rows alone: a screen that is switched on in the middle shows what the others show.
// The newest act of the chair wins; a running ballot goes before everything. How it looks: scene-view.tsx.
import type { AgendaItem } from '@hop/shared/agenda/agenda-item.js';
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import type { Document, Presentation } from '@hop/shared/documents/document.js';
import type { Meeting, MeetingState } from '@hop/shared/meetings/meeting.js';
import type { Speech } from '@hop/shared/speaking/speech.js';

export interface SceneFacts {
  readonly meeting: Pick<Meeting, 'state'>;
  /** The current item of the agenda. */
  readonly item: Pick<AgendaItem, 'startedAt'> | null;
  readonly ballots: readonly Ballot[];
  readonly speeches: readonly Speech[];
  readonly presentation: Presentation | null;
  /** Only those that a display may show. */
  readonly documents: readonly Document[];
}

export type Scene =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'recess' }
  | { readonly kind: 'over'; readonly state: MeetingState }
  | { readonly kind: 'item' }
  | { readonly kind: 'speaker' }
  | { readonly kind: 'document'; readonly document: Document; readonly page: number }
  | { readonly kind: 'ballot'; readonly ballot: Ballot }
  | { readonly kind: 'result'; readonly ballot: Ballot };

interface Act {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly scene: Scene;
}

export function sceneOf(facts: SceneFacts): Scene {
  const { state } = facts.meeting;
  switch (state) {
    case 'draft':
    case 'pendingApproval':
    case 'returned':
    case 'approved':
    case 'issued':
      return { kind: 'welcome' };
    case 'adjourned':
      return { kind: 'recess' };
    case 'closed':
    case 'archived':
    case 'cancelled':
    case 'postponed':
      return { kind: 'over', state };
    case 'inSession':
      return sceneInSession(facts);
  }
}

function sceneInSession(facts: SceneFacts): Scene {
  const running = facts.ballots.find(({ state }) => state === 'open' || state === 'paused');
  if (running !== undefined) return { kind: 'ballot', ballot: running };
  const since = facts.item?.startedAt ?? 0;
  const acts = [...ballotActs(facts), ...shownPage(facts)].filter(({ at }) => at >= since);
  // Whoever has the floor keeps it across items.
  const newest = [...acts, ...speechOn(facts)].toSorted((a, b) => b.at - a.at)[0];
  return newest?.scene ?? { kind: 'item' };
}

function ballotActs({ ballots }: SceneFacts): Act[] {
  return ballots.flatMap((ballot): Act[] => {
    if (ballot.state === 'closed' && ballot.closedAt !== null)
      return [{ at: ballot.closedAt, scene: { kind: 'ballot', ballot } }];
    if (ballot.state === 'declared' && ballot.declaredAt !== null)
      return [{ at: ballot.declaredAt, scene: { kind: 'result', ballot } }];
    return [];
  });
}

function shownPage({ presentation, documents }: SceneFacts): Act[] {
  const document = documents.find(({ id }) => id === presentation?.documentId);
  if (presentation === null || document === undefined) return [];
  const { page, shownAt } = presentation;
  return [{ at: shownAt, scene: { kind: 'document', document, page } }];
}

function speechOn({ speeches }: SceneFacts): Act[] {
  return speeches
    .filter(({ endedAt }) => endedAt === null)
    .map(({ startedAt }) => ({ at: startedAt, scene: { kind: 'speaker' } }));
}
