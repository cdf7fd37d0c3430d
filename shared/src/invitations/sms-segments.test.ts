// What a message costs, at the borders where offices have been surprised by the bill; a second, independent count must agree.
import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { describe, expect, it } from 'vitest';
import { smsSize } from './sms-segments.js';

describe('GSM-7', () => {
  it.each([
    [0, 0, 160],
    [1, 1, 159],
    [160, 1, 0],
    [161, 2, 145],
    [306, 2, 0],
    [307, 3, 152],
  ])('%i letters: %i segments, %i left', (length, segments, unitsLeft) => {
    expect(smsSize('a'.repeat(length))).toEqual({
      encoding: 'gsm7',
      units: length,
      segments,
      unitsLeft,
    });
  });
  it('holds the 127 letters of the alphabet, and the escaped ones beside them', () => {
    const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code));
    const short = all.filter((letter) => smsSize(letter).encoding === 'gsm7');
    expect(short.filter((letter) => smsSize(letter).units === 1)).toHaveLength(127);
    expect(short.filter((letter) => smsSize(letter).units === 2)).toHaveLength(10);
    expect(smsSize('èéùìòàÉ')).toMatchObject({ encoding: 'gsm7', units: 7 });
  });
  it('brackets, braces, the tilde and the euro sign cost two', () => {
    for (const letter of '[]{}^~|\\€') expect(smsSize(letter).units, letter).toBe(2);
    expect(smsSize('['.repeat(80)).segments).toBe(1);
    expect(smsSize('['.repeat(81)).segments).toBe(2);
  });
  it('an escaped letter is not cut by the end of a segment', () => {
    expect(smsSize(`${'a'.repeat(152)}[${'a'.repeat(152)}`).segments).toBe(3);
  });
});

describe('UCS-2', () => {
  it.each([
    [70, 1, 0],
    [71, 2, 63],
    [134, 2, 0],
    [135, 3, 66],
  ])('%i letters with marks: %i segments, %i left', (length, segments, unitsLeft) => {
    expect(smsSize('ế'.repeat(length))).toMatchObject({ encoding: 'ucs2', segments, unitsLeft });
  });
  it('one letter with a tone mark is enough', () => {
    expect(smsSize('Kính mời').encoding).toBe('ucs2');
    expect(smsSize('Kinh moi').encoding).toBe('gsm7');
  });
  it('an emoji counts two and is not cut', () => {
    expect(smsSize('🙂').units).toBe(2);
    expect(smsSize(`${'ế'.repeat(66)}🙂${'ế'.repeat(66)}`).segments).toBe(3);
  });
});

it('agrees with an independent calculator on everything one may type', () => {
  const letters = fc.constantFrom(...'abcXYZ019 .,[]{}€~\n@_ếàéđỗ');
  const texts = fc.string({ unit: letters, maxLength: 400 });
  fc.assert(
    fc.property(texts, (text) => {
      const theirs = new SegmentedMessage(text, 'auto');
      const ours = smsSize(text);
      expect(ours.encoding).toBe(theirs.encodingName === 'GSM-7' ? 'gsm7' : 'ucs2');
      expect(Math.max(1, ours.segments)).toBe(theirs.segmentsCount);
    }),
    { numRuns: 300 },
  );
});
