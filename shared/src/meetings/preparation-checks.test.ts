// What is said about a meeting that is being prepared.
import { describe, expect, it } from 'vitest';
import { preparationWarnings, type PreparationFacts } from './preparation-checks.js';
import { ruleSetFor } from './rule-sets.js';

const startsAt = Date.parse('2026-10-12T08:00:00+07:00');
const item = {
  ...{ id: 'a', parentId: null, title: 'Báo cáo quý III', position: 0, sittingId: null },
  kind: 'report',
} as const;
const paper = (addedAt: number, agendaItemId = 'a') => ({
  ...{ id: 'p', title: 'Biểu số 1', agendaItemId, addedAt, recall: false },
  reading: 'ready' as PreparationFacts['documents'][number]['reading'],
});
const good: PreparationFacts = {
  meeting: {
    ...{ startsAt, plannedEndAt: startsAt + 3_600_000 },
    rules: ruleSetFor('online', 1),
  },
  items: [{ ...item, plannedMinutes: 60, presenter: 'Ông An' }],
  documents: [paper(Date.parse('2026-10-07T17:00:00+07:00'))],
  people: [
    { name: 'Đạt', role: 'chair', votingRight: true, siteId: 'h' },
    { name: 'Hà', role: 'siteOperator', votingRight: false, siteId: 's' },
  ],
  sites: [
    { id: 'h', name: 'Huyện', host: true },
    { id: 's', name: 'Ba Trại', host: false },
  ],
  ballots: [{ state: 'draft' }],
  sittings: 1,
};
const keys = (change: Partial<PreparationFacts>) =>
  preparationWarnings({ ...good, ...change }).map(({ key }) => key);

describe('a meeting that is being prepared', () => {
  it('gives nothing to say when all is there', () => {
    expect(keys({})).toEqual([]);
  });
  it('says that documents come late, in working days', () => {
    const documents = [paper(Date.parse('2026-10-08T09:00:00+07:00'))];
    expect(preparationWarnings({ ...good, documents })).toEqual([
      { key: 'lateDocuments', count: 1, days: 2, needed: 3 },
    ]);
    expect(preparationWarnings({ ...good, documents }, 1)).toEqual([]);
  });
  it('says which documents cannot be read, first one that cannot be saved either', () => {
    const none = { ...paper(0), reading: 'none' } as const;
    const documents = [none, { ...none, id: 'k', title: 'Biểu mật', recall: true }];
    expect(preparationWarnings({ ...good, documents })).toEqual([
      { key: 'unreadableDocuments', count: 2, kept: 1, first: 'Biểu mật', firstId: 'k' },
    ]);
  });
  it('says that more than one person is the chair', () => {
    const people = [...good.people, { ...good.people[0]!, name: 'Khoa', votingRight: false }];
    expect(preparationWarnings({ ...good, people })).toEqual([
      { key: 'severalChairs', count: 2, names: 'Đạt, Khoa' },
    ]);
  });
  it('says what an item lacks, and not of a recess', () => {
    const bare = { ...item, plannedMinutes: 10, presenter: '' };
    expect(keys({ items: [bare], documents: [] })).toEqual([
      ...['itemsWithoutDocument', 'itemsWithoutPresenter'],
    ]);
    expect(keys({ items: [{ ...bare, kind: 'recess' }], documents: [] })).toEqual([]);
    expect(keys({ items: [] })).toContain('noAgenda');
  });
  it('says by how much the agenda is longer than planned, a parent not counted beside its children', () => {
    const child = { ...item, id: 'b', parentId: 'a', plannedMinutes: 75, presenter: 'Bà Bình' };
    const items = [...good.items, child];
    const documents = [paper(0, 'b')];
    expect(preparationWarnings({ ...good, items, documents })).toEqual([
      { key: 'longerThanPlanned', minutes: 15 },
    ]);
    expect(keys({ items, documents, sittings: 2 })).toEqual([]);
  });
  it('says that people sit too long without a break, and leads to the item where that begins', () => {
    const meeting = { ...good.meeting, plannedEndAt: null };
    const items = [{ ...item, plannedMinutes: 200, presenter: 'Ông An' }];
    expect(preparationWarnings({ ...good, meeting, items })).toEqual([
      {
        ...{ key: 'longWithoutBreak', count: 1, hours: 3, minutes: 200 },
        ...{ first: 'Báo cáo quý III', firstId: 'a' },
      },
    ]);
  });
  it('says who is missing: the chair, voters, an operator', () => {
    expect(keys({ people: [] })).toEqual(['noChair', 'nobodyVotes', 'sitesWithoutOperator']);
    const people = good.people.map((one) => ({ ...one, votingRight: true }));
    expect(preparationWarnings({ ...good, people })).toEqual([
      { key: 'moreVoters', listed: 2, total: 1 },
    ]);
  });
  it('says that the number of members was not entered, and of how many it is reckoned until then', () => {
    const meeting = { ...good.meeting, rules: ruleSetFor('online') };
    expect(preparationWarnings({ ...good, meeting })).toEqual([
      { key: 'membersUnknown', listed: 1 },
    ]);
    const briefing = { ...good.meeting, rules: ruleSetFor('briefing') };
    expect(preparationWarnings({ ...good, meeting: briefing, ballots: [] })).toEqual([]);
  });
});
