// Who answered what, and who still owes an answer.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answererCounts, answerTo, questionToAnswer } from './interpellation.js';

const question = (id: string, changes = {}) => ({
  id,
  kind: 'question' as const,
  state: 'called' as const,
  addresseeId: 'director' as string | null,
  addressee: '',
  groupId: null as string | null,
  ...changes,
});
const put = (requestId: string, startedAt: number) => ({
  kind: 'question' as const,
  requestId,
  participantId: 'asker',
  startedAt,
  answersId: null,
  answersGroupId: null,
});
const answer = (startedAt: number, changes = {}) => ({
  kind: 'answer' as const,
  requestId: null,
  participantId: 'director',
  startedAt,
  answersId: null as string | null,
  answersGroupId: null as string | null,
  ...changes,
});

describe('an answer', () => {
  it('to the question itself', () => {
    const said = [put('q', 1), answer(2, { answersId: 'q' })];
    expect(answerTo(question('q'), said)).toBe(said[1]);
    expect(answerTo(question('r'), said)).toBeUndefined();
  });
  it('to the group answers what had been put to that person by then', () => {
    const said = [put('q', 1), answer(2, { answersGroupId: 'land' }), put('late', 3)];
    const inGroup = (id: string, changes = {}) => question(id, { groupId: 'land', ...changes });
    expect(answerTo(inGroup('q'), said)).toBe(said[1]);
    expect(answerTo(inGroup('late'), said)).toBeUndefined();
    expect(answerTo(inGroup('q', { addresseeId: 'other' }), said)).toBeUndefined();
    expect(answerTo(inGroup('text', { state: 'handedIn' }), said)).toBe(said[1]);
  });
});

describe('the counts of those who answer', () => {
  it('tell asked, answered and waiting, whoever owes most first', () => {
    const questions = [
      question('q'),
      question('r', { state: 'waiting', addresseeId: 'head' }),
      question('s', { state: 'waiting', addresseeId: 'head' }),
      question('gone', { state: 'withdrawn' }),
      question('nobody', { addresseeId: null }),
      question('office', { addresseeId: null, addressee: 'Sở Xây dựng' }),
    ];
    const said = [put('q', 1), answer(2, { answersId: 'q' })];
    expect(answererCounts(questions, said)).toEqual([
      { addresseeId: 'head', addressee: '', asked: 2, answered: 0, waiting: 2 },
      { addresseeId: null, addressee: 'Sở Xây dựng', asked: 1, answered: 0, waiting: 1 },
      { addresseeId: 'director', addressee: '', asked: 1, answered: 1, waiting: 0 },
    ]);
  });
  it('always add up', () => {
    const some = fc.array(
      fc.record({
        state: fc.constantFrom('waiting', 'called', 'withdrawn', 'handedIn'),
        addresseeId: fc.constantFrom('a', 'b'),
        answered: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(some, (list) => {
        const questions = list.map((each, at) => question(String(at), each));
        const said = list.flatMap((each, at) =>
          each.answered ? [answer(at, { answersId: String(at) })] : [],
        );
        const counts = answererCounts(questions, said);
        const asked = counts.reduce((sum, each) => sum + each.asked, 0);
        expect(asked).toBe(list.filter((each) => each.state !== 'withdrawn').length);
        for (const each of counts) expect(each.waiting).toBe(each.asked - each.answered);
      }),
    );
  });
});

it('what is to be answered now is what was put last and has no answer', () => {
  const said = [put('q', 1), put('r', 2), answer(3, { answersId: 'r' })];
  const questions = [question('q'), question('r'), question('s', { state: 'waiting' })];
  expect(questionToAnswer(questions, said)?.id).toBe('q');
  expect(questionToAnswer(questions.slice(1), said)).toBeUndefined();
});
