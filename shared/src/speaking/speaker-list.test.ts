// When requests are taken: the default, the two lists of an item, and what is always taken.
import { describe, expect, it } from 'vitest';
import { isRoundOn, registrationOf, type SpeakerList } from './speaker-list.js';

const list = (
  about: SpeakerList['about'],
  state: SpeakerList['state'],
  agendaItemId: string | null = 'item',
) => ({ about, state, agendaItemId });
const wish = { kind: 'speech' as const, agendaItemId: 'item', followsId: null };
const question = { ...wish, kind: 'question' as const };

describe('registration', () => {
  it('is open where nobody has said anything', () => {
    expect(registrationOf(wish, [])).toBe('open');
    expect(registrationOf(wish, [list('speeches', 'closed', 'other')])).toBe('open');
    expect(registrationOf({ ...wish, agendaItemId: null }, [list('speeches', 'closed')])).toBe(
      'open',
    );
  });
  it('follows the list of the item', () => {
    expect(registrationOf(wish, [list('speeches', 'paused')])).toBe('paused');
    expect(registrationOf(wish, [list('speeches', 'closed')])).toBe('closed');
  });
  it('of a question follows the round, and where there is none the one list', () => {
    const lists = [list('speeches', 'closed'), list('questions', 'open')];
    expect(registrationOf(question, lists)).toBe('open');
    expect(registrationOf(question, [list('speeches', 'closed')])).toBe('closed');
    expect(registrationOf(wish, [list('questions', 'closed')])).toBe('open');
  });
  it('of a point of order is never closed', () => {
    expect(registrationOf({ ...wish, kind: 'pointOfOrder' }, [list('speeches', 'closed')])).toBe(
      'open',
    );
  });
  it('of a follow-up goes on while the round is paused, not when it is over', () => {
    const more = { ...question, followsId: 'first' };
    expect(registrationOf(more, [list('questions', 'paused')])).toBe('open');
    expect(registrationOf(more, [list('questions', 'closed')])).toBe('closed');
  });
});

it('a round is on from its start to its end, also while it is paused', () => {
  expect(isRoundOn([], 'item')).toBe(false);
  expect(isRoundOn([list('questions', 'open')], 'item')).toBe(true);
  expect(isRoundOn([list('questions', 'paused')], 'item')).toBe(true);
  expect(isRoundOn([list('questions', 'closed')], 'item')).toBe(false);
  expect(isRoundOn([list('questions', 'open')], null)).toBe(false);
});
