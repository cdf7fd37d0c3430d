// When requests are taken: the default, the two lists of an item, and what is always taken.
import { describe, expect, it } from 'vitest';
import type { ListPlan } from './list-plan.js';
import {
  isRoundOn,
  namesAddressee,
  registrationOf,
  staysOpen,
  type SpeakerList,
} from './speaker-list.js';

const list = (
  about: SpeakerList['about'],
  state: SpeakerList['state'],
  agendaItemId: string | null = 'item',
) => ({ about, state, agendaItemId });
const wish = { kind: 'speech' as const, agendaItemId: 'item', followsId: null };
const question = { ...wish, kind: 'question' as const };

const registration = (
  asked: Parameters<typeof registrationOf>[0],
  lists: Parameters<typeof registrationOf>[1],
) => registrationOf(asked, lists, []);

const plan = (about: SpeakerList['about'], opening: ListPlan['opening']) => ({
  ...{ about, opening, agendaItemId: 'item' },
});

describe('registration', () => {
  it('is open where nobody has said anything', () => {
    expect(registration(wish, [])).toBe('open');
    expect(registration(wish, [list('speeches', 'closed', 'other')])).toBe('open');
    expect(registration({ ...wish, agendaItemId: null }, [list('speeches', 'closed')])).toBe(
      'open',
    );
  });
  it('follows the list of the item', () => {
    expect(registration(wish, [list('speeches', 'paused')])).toBe('paused');
    expect(registration(wish, [list('speeches', 'closed')])).toBe('closed');
  });
  it('of a question follows the round, and where there is none the one list', () => {
    const lists = [list('speeches', 'closed'), list('questions', 'open')];
    expect(registration(question, lists)).toBe('open');
    expect(registration(question, [list('speeches', 'closed')])).toBe('closed');
    expect(registration(wish, [list('questions', 'closed')])).toBe('open');
  });
  it('of a point of order is never closed', () => {
    expect(registration({ ...wish, kind: 'pointOfOrder' }, [list('speeches', 'closed')])).toBe(
      'open',
    );
  });
  it('of a follow-up goes on while the round is paused, not when it is over', () => {
    const more = { ...question, followsId: 'first' };
    expect(registration(more, [list('questions', 'paused')])).toBe('open');
    expect(registration(more, [list('questions', 'closed')])).toBe('closed');
  });
});

describe('a plan', () => {
  it('keeps a list shut until it is opened, and says so', () => {
    for (const opening of ['withItem', 'byChair'] as const) {
      const plans = [plan('speeches', opening)];
      expect(registrationOf(wish, [], plans)).toBe('planned');
      expect(registrationOf({ ...wish, agendaItemId: 'other' }, [], plans)).toBe('open');
      expect(registrationOf({ ...wish, kind: 'pointOfOrder' }, [], plans)).toBe('open');
    }
    expect(registrationOf(wish, [], [plan('speeches', 'always')])).toBe('open');
  });
  it('says nothing any more once somebody has opened or closed the list', () => {
    const plans = [plan('speeches', 'byChair')];
    expect(registrationOf(wish, [list('speeches', 'open')], plans)).toBe('open');
    expect(registrationOf(wish, [list('speeches', 'closed')], plans)).toBe('closed');
  });
  it('of the round is for questions alone', () => {
    const plans = [plan('questions', 'withItem')];
    expect(registrationOf(question, [], plans)).toBe('planned');
    expect(registrationOf(wish, [], plans)).toBe('open');
    expect(registrationOf(question, [], [plan('speeches', 'withItem')])).toBe('planned');
  });
});

it('a round is on from its start to its end, also while it is paused', () => {
  expect(isRoundOn([], 'item')).toBe(false);
  expect(isRoundOn([list('questions', 'open')], 'item')).toBe(true);
  expect(isRoundOn([list('questions', 'paused')], 'item')).toBe(true);
  expect(isRoundOn([list('questions', 'closed')], 'item')).toBe(false);
  expect(isRoundOn([list('questions', 'open')], null)).toBe(false);
});

it('a question names who is to answer in a round, and wherever one is planned', () => {
  expect(namesAddressee([list('questions', 'open')], [], 'item')).toBe(true);
  expect(namesAddressee([], [plan('questions', 'always')], 'item')).toBe(true);
  expect(namesAddressee([list('speeches', 'open')], [plan('speeches', 'always')], 'item')).toBe(
    false,
  );
});

it('a plan laid on an item that is on shuts nothing that is taken', () => {
  const [always, withItem, byChair] = (['always', 'withItem', 'byChair'] as const).map((opening) =>
    plan('speeches', opening),
  );
  expect(staysOpen('speeches', undefined, byChair ?? null)).toBe(true);
  expect(staysOpen('speeches', always, byChair ?? null)).toBe(true);
  expect(staysOpen('speeches', withItem, byChair ?? null)).toBe(false);
  expect(staysOpen('speeches', byChair, withItem ?? null)).toBe(true);
  // Of a round that nobody has planned or started nothing is on.
  expect(staysOpen('questions', undefined, byChair ?? null)).toBe(false);
  expect(staysOpen('questions', undefined, withItem ?? null)).toBe(true);
  // There it is taken anyway.
  expect(staysOpen('speeches', undefined, always ?? null)).toBe(false);
  expect(staysOpen('speeches', byChair, null)).toBe(false);
});
