// The chair's next step, walked through a whole meeting and through what may come in between.
import { describe, expect, it } from 'vitest';
import { nextStep, type DeskFacts } from './next-step';

const facts = (change: Partial<DeskFacts> = {}): DeskFacts => ({
  meetingState: 'inSession',
  quorum: { needed: 30, present: 43, reached: true },
  currentItem: { id: 'six', kind: 'discussion' },
  nextItem: { id: 'seven', number: '7', title: 'Biểu quyết' },
  draft: null,
  ballot: null,
  toRepeat: null,
  speaker: null,
  first: null,
  due: null,
  ...change,
});
const quyen = {
  requestId: 'r1',
  name: 'Ông Phương Văn Quyền',
  short: 'ông Quyền',
  from: 'Vạn Thắng',
};
const open = {
  id: 'b',
  state: 'open',
  closing: false,
  answered: 37,
  present: 43,
  unconfirmed: false,
  undecided: false,
  objectionSeconds: 0,
} as const;
const draft = { id: 'b', motion: 'Thông qua kế hoạch?' };
const kind = (change: Partial<DeskFacts>) => nextStep(facts(change)).kind;

describe('before the meeting', () => {
  it('says that invitations are not out', () => {
    expect(kind({ meetingState: 'approved' })).toBe('notIssued');
  });
  it('asks for the approval of what was submitted', () => {
    expect(kind({ meetingState: 'pendingApproval' })).toBe('approve');
  });
  it('counts who is missing for the quorum', () => {
    const quorum = { needed: 30, present: 12, reached: false };
    expect(nextStep(facts({ meetingState: 'issued', quorum }))).toEqual({
      kind: 'waitForQuorum',
      missing: 18,
      present: 12,
    });
  });
  it('opens when enough are there', () => {
    expect(kind({ meetingState: 'issued' })).toBe('openMeeting');
  });
});

describe('in session', () => {
  it('starts the agenda', () => {
    expect(kind({ currentItem: null })).toBe('startAgenda');
  });
  it('has a question that was put answered before anybody else is called, but not before a running vote', () => {
    const due = { questionId: 'q', answererId: 'p', name: 'bà Hoàng Thị Lụa', short: 'bà Lụa' };
    expect(nextStep(facts({ due, first: quyen }))).toEqual({ kind: 'callAnswer', ...due });
    const speaker = { short: 'ông Quyền', isOver: false };
    expect(kind({ due, first: quyen, speaker })).toBe('callAnswer');
    expect(kind({ due, ballot: open })).toBe('waitForAnswers');
  });
  it('calls the first in the queue, and says after whom', () => {
    expect(nextStep(facts({ first: quyen }))).toEqual({ kind: 'callFirst', ...quyen });
    const speaker = { short: 'bà Lụa', isOver: false };
    expect(nextStep(facts({ first: quyen, speaker }))).toEqual({
      kind: 'callNext',
      after: 'bà Lụa',
      ...quyen,
    });
  });
  it('lets the last speaker finish, and ends the turn only when it is over time', () => {
    expect(kind({ speaker: { short: 'A', isOver: false } })).toBe('letSpeak');
    expect(kind({ speaker: { short: 'A', isOver: true } })).toBe('endSpeech');
  });
  it('hears those who wait before a prepared ballot, but not in an item made for voting', () => {
    expect(kind({ draft, first: quyen })).toBe('callFirst');
    for (const itemKind of ['ceremony', 'report', 'recess'] as const)
      expect(kind({ first: quyen, currentItem: { id: 'one', kind: itemKind } })).toBe('callFirst');
    expect(kind({ draft })).toBe('openBallot');
    expect(kind({ draft: { ...draft, tellersProblem: 'tellersNeeded' } })).toBe('appointTellers');
    expect(kind({ draft: { ...draft, tellersProblem: 'tellerIsCandidate' } })).toBe(
      'changeTellers',
    );
    expect(kind({ draft, first: quyen, currentItem: { id: 'seven', kind: 'vote' } })).toBe(
      'openBallot',
    );
  });
  it('goes on to the next item, and closes after the last', () => {
    expect(kind({})).toBe('nextItem');
    expect(kind({ nextItem: null })).toBe('closeMeeting');
    expect(kind({ nextItem: null, currentItem: null })).toBe('closeMeeting');
  });
});

describe('with a ballot', () => {
  it('waits for those who have not answered and says how many', () => {
    expect(nextStep(facts({ ballot: open }))).toEqual({
      kind: 'waitForAnswers',
      missing: 6,
      present: 43,
    });
  });
  it('closes when everybody present has answered', () => {
    expect(kind({ ballot: { ...open, answered: 43 } })).toBe('closeBallot');
  });
  it('waits for the last votes while it is closing, then declares', () => {
    expect(kind({ ballot: { ...open, closing: true } })).toBe('waitForClosing');
    const closed = { ...open, state: 'closed' } as const;
    expect(kind({ ballot: closed })).toBe('declareBallot');
    expect(nextStep(facts({ ballot: { ...closed, objectionSeconds: 12 } }))).toEqual({
      kind: 'waitForObjections',
      seconds: 12,
    });
    expect(kind({ ballot: { ...closed, undecided: true } })).toBe('castingVote');
    expect(kind({ toRepeat: { id: 'b' } })).toBe('repeatBallot');
  });
  it('has hands confirmed before anything follows from them', () => {
    const closed = { ...open, state: 'closed', undecided: true, objectionSeconds: 12 } as const;
    expect(kind({ ballot: { ...open, unconfirmed: true } })).toBe('waitForAnswers');
    expect(kind({ ballot: { ...closed, unconfirmed: true } })).toBe('confirmCount');
    expect(kind({ ballot: closed })).toBe('castingVote');
  });
  it('resumes a paused one, and comes before whoever speaks or waits', () => {
    const speaker = { short: 'A', isOver: true };
    expect(kind({ ballot: { ...open, state: 'paused' }, speaker, first: quyen })).toBe(
      'resumeBallot',
    );
  });
});

describe('at the end', () => {
  it('resumes after a recess and has nothing more to do when it is over', () => {
    expect(kind({ meetingState: 'adjourned' })).toBe('resumeMeeting');
    expect(kind({ meetingState: 'closed', ballot: open, first: quyen })).toBe('over');
  });
});
