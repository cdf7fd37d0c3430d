// How a printed set is divided into volumes.
import { expect, it } from 'vitest';
import { fitsPack, volumesOf } from './pack-limits.js';

const MB = 1024 * 1024;
const of = (pages: number, megabytes = 1) => ({ pages, sizeBytes: megabytes * MB });

it('keeps the order, divides no document, and fills each volume', () => {
  expect(volumesOf([])).toEqual([]);
  expect(volumesOf([of(10), of(20)])).toEqual([[of(10), of(20)]]);
  expect(volumesOf([of(300), of(200), of(1), of(900), of(2)])).toEqual([
    [of(300), of(200)],
    [of(1)],
    [of(900)],
    [of(2)],
  ]);
  const scans = Array.from({ length: 9 }, () => of(116, 24));
  expect(volumesOf(scans).map((volume) => volume.length)).toEqual([2, 2, 2, 2, 1]);
});

it('has no place for one document that the server could not hold', () => {
  expect(fitsPack(of(1_050, 120))).toBe(true);
  expect(fitsPack(of(1_050, 216))).toBe(false);
  expect(fitsPack(of(3_001))).toBe(false);
});
