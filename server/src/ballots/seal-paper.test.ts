// Sealed papers: all equally long, and opened by one key, for one ballot and one voter.
import { expect, it } from 'vitest';
import { PaperKey, sealPaper } from './seal-paper.js';

const place = { ballotId: 'ballot', participantId: 'person' };

it('opens for the key, the ballot and the voter it was made for, and for no other', () => {
  const key = PaperKey.make();
  for (const choice of ['inFavour', 'against', 'abstain'] as const) {
    const sealed = sealPaper(key.publicText, choice, place);
    expect(sealed).toHaveLength(86);
    expect(key.open(sealed, place)).toBe(choice);
    expect(key.open(sealed, { ...place, participantId: 'other' })).toBeNull();
    expect(key.open(sealed, { ...place, ballotId: 'other' })).toBeNull();
    expect(PaperKey.make().open(sealed, place)).toBeNull();
    expect(PaperKey.fromPem(key.toPem()).open(sealed, place)).toBe(choice);
    const last = sealed.slice(0, 50) + (sealed[50] === 'A' ? 'B' : 'A') + sealed.slice(51);
    expect(key.open(last, place)).toBeNull();
  }
  for (const text of ['', 'A', 'A'.repeat(86)]) expect(key.open(text, place)).toBeNull();
});
