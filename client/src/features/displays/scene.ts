// What a display shows now, from the rows alone: a screen that is switched on in the middle shows what the others show.
// What it is pinned to wins, while there is such a thing to show; else the newest act of the chair, a running ballot before
// everything; and where the chair has done nothing yet, what was prepared. How it looks: app/display-screen/scene-view.tsx.
import type { AgendaItem } from '@hop/shared/agenda/agenda-item.js';
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import type { PinnableScene } from '@hop/shared/displays/pinnable-scenes.js';
import type { SeenPicture } from '@hop/shared/displays/prepared-scene.js';
import type { Document, Presentation } from '@hop/shared/documents/document.js';
import { isOver } from '@hop/shared/meetings/meeting-machine.js';
import type { Meeting, MeetingState } from '@hop/shared/meetings/meeting.js';
import type { Speech } from '@hop/shared/speaking/speech.js';

export interface SceneFacts {
  /** Null: it follows the meeting. */
  readonly pinned: PinnableScene | null;
  /** What was prepared for this moment; null: nothing. */
  readonly prepared: SeenPicture | null;
  readonly meeting: Pick<Meeting, 'state' | 'resumesAt'>;
  /** The current item of the agenda. */
  readonly item: Pick<AgendaItem, 'startedAt'> | null;
  readonly ballots: readonly Ballot[];
  readonly speeches: readonly Speech[];
  readonly presentation: Presentation | null;
  /** Only those that a display may show. */
  readonly documents: readonly Document[];
  /** Whether a notice for displays stands. */
  readonly hasMessage: boolean;
}

/** Scenes that need something of the meeting to be there; all others can be shown at any time. */
type SceneOfRows = 'item' | 'speaker' | 'document' | 'ballot' | 'result' | 'recess';

export type Scene =
  | { readonly kind: Exclude<PinnableScene, SceneOfRows> }
  | { readonly kind: 'recess'; readonly resumesAt: number | null }
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
  return (facts.pinned !== null && sceneWhenPinned(facts.pinned, facts)) || sceneFollowed(facts);
}

/** The pinned scene; null while there is nothing of the kind to show, so that no screen stands empty. */
export function sceneWhenPinned(pinned: PinnableScene, facts: RoomFacts): Scene | null {
  const { state, resumesAt } = facts.meeting;
  switch (pinned) {
    case 'item':
      return facts.item === null || isOver(state) ? null : { kind: 'item' };
    case 'speaker':
      return speechOn(facts)[0]?.scene ?? null;
    case 'document':
      return isOver(state) ? null : (shownPage(facts)[0]?.scene ?? null);
    case 'ballot': {
      const closed = ballotActs(facts).filter(({ scene }) => scene.kind === 'ballot');
      return runningBallot(facts) ?? newestOf(closed) ?? null;
    }
    case 'result':
      return newestOf(ballotActs(facts).filter(({ scene }) => scene.kind === 'result')) ?? null;
    case 'recess':
      return state === 'adjourned' ? { kind: 'recess', resumesAt } : null;
    case 'message':
      return facts.hasMessage ? { kind: pinned } : null;
    case 'welcome':
    case 'speakers':
    case 'seatMap':
    case 'siteBoard':
    case 'checkIn':
      return { kind: pinned };
  }
}

/** The room votes, and this screen shows something else. */
export const hidesBallot = (facts: SceneFacts): boolean =>
  facts.meeting.state === 'inSession' &&
  runningBallot(facts) !== null &&
  sceneOf(facts).kind !== 'ballot';

/** What is the same for every display. */
export type RoomFacts = Omit<SceneFacts, 'pinned' | 'prepared'>;
type Followed = Omit<SceneFacts, 'pinned'>;

/** The picture that was prepared; null while there is nothing of the kind to show. */
function sceneWhenPrepared(picture: SeenPicture | null, facts: RoomFacts): Scene | null {
  if (picture === null) return null;
  if (picture.kind !== 'document') return sceneWhenPinned(picture.kind, facts);
  const document = facts.documents.find(({ id }) => id === picture.documentId);
  if (document === undefined || document.pages === 0 || isOver(facts.meeting.state)) return null;
  // A later version may be shorter.
  return { kind: 'document', document, page: Math.min(picture.page, document.pages) };
}

function sceneFollowed(facts: Followed): Scene {
  const prepared = sceneWhenPrepared(facts.prepared, facts);
  const { state, resumesAt } = facts.meeting;
  switch (state) {
    case 'draft':
    case 'pendingApproval':
    case 'returned':
    case 'approved':
    case 'issued':
      return prepared ?? { kind: 'welcome' };
    case 'adjourned':
      return prepared ?? { kind: 'recess', resumesAt };
    case 'closed':
    case 'archived':
    case 'cancelled':
    case 'postponed':
      return prepared ?? { kind: 'over', state };
    case 'inSession':
      return sceneInSession(facts) ?? prepared ?? { kind: 'item' };
  }
}

/** Undefined: the chair has done nothing on this item so far. */
function sceneInSession(facts: RoomFacts): Scene | undefined {
  const running = runningBallot(facts);
  if (running !== null) return running;
  const since = facts.item?.startedAt ?? 0;
  const acts = [...ballotActs(facts), ...shownPage(facts)].filter(({ at }) => at >= since);
  // Whoever has the floor keeps it across items.
  return newestOf([...acts, ...speechOn(facts)]);
}

const newestOf = (acts: readonly Act[]): Scene | undefined =>
  acts.toSorted((a, b) => b.at - a.at)[0]?.scene;

function runningBallot({ ballots }: RoomFacts): Scene | null {
  const ballot = ballots.find(({ state }) => state === 'open' || state === 'paused');
  return ballot === undefined ? null : { kind: 'ballot', ballot };
}

function ballotActs({ ballots }: RoomFacts): Act[] {
  return ballots.flatMap((ballot): Act[] => {
    if (ballot.state === 'closed' && ballot.closedAt !== null)
      return [{ at: ballot.closedAt, scene: { kind: 'ballot', ballot } }];
    if (ballot.state === 'declared' && ballot.declaredAt !== null)
      return [{ at: ballot.declaredAt, scene: { kind: 'result', ballot } }];
    return [];
  });
}

function shownPage({ presentation, documents }: RoomFacts): Act[] {
  const document = documents.find(({ id }) => id === presentation?.documentId);
  if (presentation === null || document === undefined) return [];
  const { page, shownAt } = presentation;
  return [{ at: shownAt, scene: { kind: 'document', document, page } }];
}

function speechOn({ speeches }: RoomFacts): Act[] {
  return speeches
    .filter(({ endedAt }) => endedAt === null)
    .map(({ startedAt }) => ({ at: startedAt, scene: { kind: 'speaker' } }));
}
