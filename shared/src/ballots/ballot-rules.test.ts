// Who may still vote, and until which millisecond.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ballotStates, choices, methodSchema } from './ballot.js';
import { mayCast, type CastFacts } from './ballot-rules.js';
import { isSettleDue } from './ballot-window.js';
import type { BallotLine } from './paper-marks.js';
import { ballotRefusals } from './refusals.js';
import { plainVote } from './unopened.js';

const motion = plainVote();

const facts = (changes: Partial<CastFacts> = {}): CastFacts => ({
  ballot: { ...motion, state: 'open', closesAt: 10_000, mayChange: true },
  now: 9_999,
  onRoll: true,
  present: true,
  existingChoice: null,
  choice: 'inFavour',
  ...changes,
});
const inState = (state: CastFacts['ballot']['state']): Pick<CastFacts, 'ballot'> => ({
  ballot: { ...motion, state, closesAt: 10_000, mayChange: true },
});

describe('the window is the server’s', () => {
  it('the last millisecond still counts and the next does not', () => {
    expect(mayCast(facts())).toBe('ok');
    expect(mayCast(facts({ now: 10_000 }))).toBe('tooLate');
  });
  it('a ballot without a limit is open until the chair closes it', () => {
    const ballot = { ...motion, state: 'open', closesAt: null, mayChange: true } as const;
    expect(mayCast(facts({ ballot, now: Number.MAX_SAFE_INTEGER }))).toBe('ok');
  });
  it.each([
    ['draft', 'notOpen'],
    ['paused', 'paused'],
    ['closed', 'tooLate'],
    ['declared', 'tooLate'],
    ['voided', 'notOpen'],
  ] as const)('%s: %s', (state, answer) => {
    expect(mayCast(facts(inState(state)))).toBe(answer);
  });
});

describe('who may', () => {
  it('not somebody off the frozen list, even when present', () => {
    expect(mayCast(facts({ onRoll: false }))).toBe('notOnRoll');
  });
  it('not somebody who has not checked in', () => {
    expect(mayCast(facts({ present: false }))).toBe('notPresent');
  });
  it('somebody who checked in late, while it is open', () => {
    expect(mayCast(facts({ present: true, now: 9_000 }))).toBe('ok');
  });
});

describe('a second time', () => {
  it('the same choice is recorded already, also after closing or leaving', () => {
    for (const state of ['open', 'paused', 'closed', 'declared'] as const)
      expect(
        mayCast(
          facts({ ...inState(state), existingChoice: 'inFavour', present: false, now: 99_999 }),
        ),
      ).toBe('same');
  });
  it('nothing stays recorded in a voided ballot', () => {
    expect(mayCast(facts({ ...inState('voided'), existingChoice: 'inFavour' }))).toBe('notOpen');
  });
  it('another choice replaces the first where the rules allow it', () => {
    expect(mayCast(facts({ existingChoice: 'against' }))).toBe('ok');
  });
  it('and is refused where they do not, or when it is too late', () => {
    const ballot = { ...motion, state: 'open', closesAt: 10_000, mayChange: false } as const;
    expect(mayCast(facts({ ballot, existingChoice: 'against' }))).toBe('mayNotChange');
    expect(mayCast(facts({ existingChoice: 'against', now: 10_000 }))).toBe('tooLate');
  });
});

const anyFacts = fc.record({
  ballot: fc.record({
    state: fc.constantFrom(...ballotStates),
    closesAt: fc.option(fc.nat(20_000), { nil: null }),
    mayChange: fc.boolean(),
    secret: fc.boolean(),
    method: fc.constantFrom(...methodSchema.options),
    kind: fc.constant('motion' as const),
    lines: fc.constant<BallotLine[]>([]),
    seats: fc.constant(null),
  }),
  now: fc.nat(20_000),
  onRoll: fc.boolean(),
  present: fc.boolean(),
  existingChoice: fc.option(fc.constantFrom(...choices), { nil: null }),
  choice: fc.constantFrom(...choices),
});

it('no vote is ever written outside the window, off the roll or in absence', () => {
  fc.assert(
    fc.property(anyFacts, (each) => {
      const answer = mayCast(each);
      if (answer === 'ok') {
        expect(each.ballot.state).toBe('open');
        expect(each.onRoll && each.present).toBe(true);
        expect(isSettleDue(each.ballot, each.now)).toBe(false);
        expect(each.existingChoice).not.toBe(each.choice);
      } else if (answer !== 'same') {
        expect(ballotRefusals[answer]().code).toMatch(/wrongState|forbidden|conflict/);
      }
    }),
  );
});
