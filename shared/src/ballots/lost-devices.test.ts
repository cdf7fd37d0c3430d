// Who is lost while a ballot runs, and from which share on a pause is offered.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPauseOffered, lostVoterIds } from './lost-devices.js';

const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `p${index}`);
/** Ten present; the first `answered` have answered, all but the last `away` are connected. */
const roomOf = (answered: number, away: number) => ({
  presentIds: ids(10),
  answeredIds: new Set(ids(answered)),
  connectedIds: new Set(ids(10 - away)),
});

describe('lost', () => {
  it('are those present who have neither answered nor a device', () => {
    expect(lostVoterIds(roomOf(3, 2))).toEqual(['p8', 'p9']);
  });
  it('is nobody who has answered before the line went', () => {
    expect(lostVoterIds(roomOf(9, 2))).toEqual(['p9']);
  });
  it('is nobody while it is not known who is connected', () => {
    expect(lostVoterIds({ ...roomOf(0, 10), connectedIds: undefined })).toEqual([]);
  });
});

describe('[V14] a pause is offered', () => {
  it.each([
    [2, 20, false],
    [3, 20, true],
    [10, 99, true],
    [10, 100, false],
    [10, 0, false],
    [1, 1, true],
  ])('of ten present %i are lost, the share is %i percent: %s', (away, share, offered) => {
    expect(isPauseOffered(roomOf(0, away), share)).toBe(offered);
  });
  it('not in an empty room', () => {
    const nobody = {
      presentIds: [],
      answeredIds: new Set<string>(),
      connectedIds: new Set<string>(),
    };
    expect(isPauseOffered(nobody, 1)).toBe(false);
  });
});

describe('whatever the room', () => {
  const room = fc
    .record({ size: fc.nat(60), answered: fc.nat(60), connected: fc.array(fc.nat(59)) })
    .map(({ size, answered, connected }) => ({
      presentIds: ids(size),
      answeredIds: new Set(ids(answered)),
      connectedIds: new Set(connected.map((index) => `p${index}`)),
    }));
  const share = fc.integer({ min: 0, max: 100 });

  it('an answer or a connection more never brings the offer about', () => {
    fc.assert(
      fc.property(room, share, fc.nat(59), (one, percent, index) => {
        fc.pre(!isPauseOffered(one, percent));
        const id = `p${index}`;
        const answered = { ...one, answeredIds: new Set([...one.answeredIds, id]) };
        const connected = { ...one, connectedIds: new Set([...one.connectedIds, id]) };
        expect(isPauseOffered(answered, percent)).toBe(false);
        expect(isPauseOffered(connected, percent)).toBe(false);
      }),
    );
  });
  it('a greater share never offers more often', () => {
    fc.assert(
      fc.property(room, fc.integer({ min: 1, max: 100 }), share, (one, low, more) => {
        if (isPauseOffered(one, Math.min(100, low + more)))
          expect(isPauseOffered(one, low)).toBe(true);
      }),
    );
  });
  it('nothing is offered when nobody is lost', () => {
    fc.assert(
      fc.property(room, share, (one, percent) => {
        const all = { ...one, connectedIds: new Set(one.presentIds) };
        expect(lostVoterIds(all)).toEqual([]);
        expect(isPauseOffered(all, percent)).toBe(false);
      }),
    );
  });
});
