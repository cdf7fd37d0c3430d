// What the hall sees, moment by moment.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { plainVote, unopened } from '@hop/shared/ballots/unopened.js';
import type { Document, Presentation } from '@hop/shared/documents/document.js';
import { meetingStates } from '@hop/shared/meetings/meeting.js';
import type { Speech } from '@hop/shared/speaking/speech.js';
import { firstVersion } from '@hop/shared/documents/first-version.js';
import { expect, it } from 'vitest';
import { hidesBallot, sceneOf, type SceneFacts } from './scene';

const quiet: SceneFacts = {
  pinned: null,
  prepared: null,
  meeting: { state: 'inSession', resumesAt: null },
  item: { startedAt: 100 },
  ballots: [],
  speeches: [],
  presentation: null,
  documents: [],
  hasMessage: false,
};
const aBallot = (change: Partial<Ballot>): Ballot => ({
  id: 'ballot-1',
  version: 1,
  agendaItemId: null,
  position: 0,
  motion: 'm',
  documentId: null,
  documentPage: null,
  majority: { base: 'totalMembers', numerator: 1, denominator: 2, comparison: 'moreThan' },
  totalMembers: 3,
  mayChange: true,
  limitSeconds: null,
  ...plainVote(),
  ...unopened(),
  ...change,
});
const aSpeech = (startedAt: number, endedAt: number | null = null): Speech => ({
  id: `speech-${startedAt}`,
  version: 1,
  participantId: 'p',
  requestId: null,
  agendaItemId: null,
  kind: 'speech',
  turn: 1,
  limitSeconds: 420,
  startedAt,
  usedMs: 0,
  runningSince: startedAt,
  endedAt,
  givenBy: null,
  endedBy: null,
  answersId: null,
  answersGroupId: null,
});
const adjourned = { state: 'adjourned', resumesAt: 900 } as const;
const aDocument: Document = {
  id: 'document-1',
  version: 1,
  agendaItemId: null,
  position: 0,
  title: 't',
  documentNumber: '',
  fileName: 'a.pdf',
  sizeBytes: 1,
  pages: 3,
  sha256: '',
  access: 'everyone',
  ...firstVersion(0, null),
};
const shown = (shownAt: number, page = 2): Presentation => ({
  id: 'm',
  version: 1,
  documentId: aDocument.id,
  page,
  leaderId: null,
  shownAt,
});
const kindOf = (change: Partial<SceneFacts>) => sceneOf({ ...quiet, ...change }).kind;

it('welcomes before the session, rests in a recess, and says when it is over', () => {
  const kinds = Object.fromEntries(
    meetingStates.map((state) => [state, kindOf({ meeting: { state, resumesAt: null } })]),
  );
  expect(kinds).toEqual({
    draft: 'welcome',
    pendingApproval: 'welcome',
    returned: 'welcome',
    approved: 'welcome',
    issued: 'welcome',
    inSession: 'item',
    adjourned: 'recess',
    closed: 'over',
    archived: 'over',
    cancelled: 'over',
    postponed: 'over',
  });
});

it('a recess hides a ballot that was left open', () => {
  expect(kindOf({ meeting: adjourned, ballots: [aBallot({ state: 'paused' })] })).toBe('recess');
});

it('a running ballot goes before a speaker and before a page shown later', () => {
  for (const state of ['open', 'paused'] as const)
    expect(
      kindOf({
        ballots: [aBallot({ state, openedAt: 200 })],
        speeches: [aSpeech(300)],
        presentation: shown(400),
        documents: [aDocument],
      }),
    ).toBe('ballot');
});

it('a draft or a voided ballot is never shown', () => {
  for (const state of ['draft', 'voided'] as const)
    expect(kindOf({ ballots: [aBallot({ state, openedAt: 200, closedAt: 250 })] })).toBe('item');
});

it('[V21] a closed ballot stays in sight until it is declared, without its figures', () => {
  const ballot = aBallot({ state: 'closed', openedAt: 200, closedAt: 300 });
  expect(sceneOf({ ...quiet, ballots: [ballot] })).toEqual({ kind: 'ballot', ballot });
});

it('a result stays until the chair does something newer, or the item changes', () => {
  const ballots = [aBallot({ state: 'declared', openedAt: 200, closedAt: 250, declaredAt: 300 })];
  expect(kindOf({ ballots })).toBe('result');
  expect(kindOf({ ballots, speeches: [aSpeech(280, 290)] })).toBe('result');
  expect(kindOf({ ballots, speeches: [aSpeech(310)] })).toBe('speaker');
  expect(kindOf({ ballots, presentation: shown(310), documents: [aDocument] })).toBe('document');
  expect(kindOf({ ballots, item: { startedAt: 310 } })).toBe('item');
});

it('the newer of a page and a speaker is the large one', () => {
  const documents = [aDocument];
  expect(kindOf({ speeches: [aSpeech(200)], presentation: shown(300), documents })).toBe(
    'document',
  );
  expect(kindOf({ speeches: [aSpeech(300)], presentation: shown(200), documents })).toBe('speaker');
});

it('shows the page that the chair shows, and none of a document that displays may not see', () => {
  expect(sceneOf({ ...quiet, presentation: shown(300, 3), documents: [aDocument] })).toEqual({
    kind: 'document',
    document: aDocument,
    page: 3,
  });
  expect(kindOf({ presentation: shown(300) })).toBe('item');
});

it('a page of an earlier item is gone, whoever speaks on stays', () => {
  expect(kindOf({ presentation: shown(50), documents: [aDocument] })).toBe('item');
  expect(kindOf({ speeches: [aSpeech(50)] })).toBe('speaker');
});

it('a pinned scene stays, whatever happens in the room', () => {
  const busy: Partial<SceneFacts> = {
    ballots: [aBallot({ state: 'open', openedAt: 500 })],
    speeches: [aSpeech(300)],
    presentation: shown(400),
    documents: [aDocument],
  };
  for (const pinned of ['welcome', 'item', 'speaker', 'document', 'ballot'] as const)
    expect(kindOf({ ...busy, pinned })).toBe(pinned);
  expect(kindOf({ pinned: 'welcome', meeting: adjourned })).toBe('welcome');
  expect(kindOf({ pinned: 'welcome', meeting: { state: 'closed', resumesAt: null } })).toBe(
    'welcome',
  );
});

it('a pinned result is the one declared last, a pinned ballot the running one', () => {
  const declared = (id: string, declaredAt: number) =>
    aBallot({ id, state: 'declared', openedAt: 100, closedAt: 150, declaredAt });
  const open = aBallot({ id: 'open', state: 'open', openedAt: 500 });
  const ballots = [declared('late', 300), declared('early', 200), open];
  expect(sceneOf({ ...quiet, ballots, pinned: 'result' })).toMatchObject({
    ballot: { id: 'late' },
  });
  expect(sceneOf({ ...quiet, ballots, pinned: 'ballot' })).toMatchObject({
    ballot: { id: 'open' },
  });
});

it('what is pinned and is not there yet leaves the screen to the meeting', () => {
  for (const pinned of ['speaker', 'document', 'ballot', 'result', 'recess'] as const)
    expect(kindOf({ pinned })).toBe('item');
  expect(kindOf({ pinned: 'item', item: null, speeches: [aSpeech(1)] })).toBe('speaker');
});

it('a document that displays may not see is not shown by pinning it, nor one of a meeting that is over', () => {
  expect(kindOf({ pinned: 'document', presentation: shown(300) })).toBe('item');
  const page = { presentation: shown(300), documents: [aDocument] };
  const meeting = { state: 'closed', resumesAt: null } as const;
  expect(kindOf({ pinned: 'document', ...page, meeting })).toBe('over');
});

it('a recess counts down to when it is meant to end', () => {
  expect(sceneOf({ ...quiet, meeting: adjourned })).toEqual({ kind: 'recess', resumesAt: 900 });
});

it('knows when a pin hides a running ballot', () => {
  const ballots = [aBallot({ state: 'open', openedAt: 500 })];
  expect(hidesBallot({ ...quiet, ballots })).toBe(false);
  expect(hidesBallot({ ...quiet, ballots, pinned: 'ballot' })).toBe(false);
  expect(hidesBallot({ ...quiet, ballots, pinned: 'result' })).toBe(false);
  expect(hidesBallot({ ...quiet, ballots, pinned: 'welcome' })).toBe(true);
  expect(hidesBallot({ ...quiet, ballots, pinned: 'welcome', meeting: adjourned })).toBe(false);
  expect(hidesBallot({ ...quiet, pinned: 'welcome' })).toBe(false);
});

it('a notice is shown while one stands for displays, and else the display follows the meeting', () => {
  const pinned: SceneFacts = { ...quiet, pinned: 'message' };
  expect(sceneOf({ ...pinned, hasMessage: true })).toEqual({ kind: 'message' });
  expect(sceneOf(pinned)).toEqual({ kind: 'item' });
});

it('shows what was prepared while the chair has done nothing on the item, and again when that is done', () => {
  const ready: Partial<SceneFacts> = { prepared: { kind: 'seatMap' } };
  expect(kindOf(ready)).toBe('seatMap');
  expect(kindOf({ ...ready, speeches: [aSpeech(200)] })).toBe('speaker');
  expect(kindOf({ ...ready, speeches: [aSpeech(200, 300)] })).toBe('seatMap');
  const ballots = [aBallot({ state: 'open', openedAt: 500 })];
  expect(kindOf({ ...ready, ballots })).toBe('ballot');
  expect(kindOf({ ...ready, presentation: shown(400), documents: [aDocument] })).toBe('document');
  expect(kindOf({ ...ready, pinned: 'welcome' })).toBe('welcome');
});

it('what was prepared stands before the opening, in a recess and at the end, each in the place of the usual picture', () => {
  const prepared = { kind: 'seatMap' } as const;
  for (const state of ['issued', 'adjourned', 'closed'] as const)
    expect(kindOf({ prepared, meeting: { state, resumesAt: null } })).toBe('seatMap');
  expect(kindOf({ prepared: { kind: 'recess' }, meeting: adjourned })).toBe('recess');
});

it('a prepared page is that page, never beyond the last, and never one that displays may not see', () => {
  const page = (number: number) =>
    ({ kind: 'document', documentId: aDocument.id, page: number }) as const;
  const documents = [aDocument];
  expect(sceneOf({ ...quiet, prepared: page(2), documents })).toMatchObject({ page: 2 });
  expect(sceneOf({ ...quiet, prepared: page(9), documents })).toMatchObject({ page: 3 });
  expect(kindOf({ prepared: page(2) })).toBe('item');
  const over = { state: 'closed', resumesAt: null } as const;
  expect(kindOf({ prepared: page(2), documents, meeting: over })).toBe('over');
});

it('what was prepared and is not there leaves the display to the meeting', () => {
  expect(kindOf({ prepared: { kind: 'message' } })).toBe('item');
  expect(kindOf({ prepared: { kind: 'message' }, hasMessage: true })).toBe('message');
});
