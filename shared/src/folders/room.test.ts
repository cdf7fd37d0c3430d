// How much fits into a folder, and how it is said when something does not.
import { expect, it } from 'vitest';
import { MOST_FILES } from './folder.js';
import { noRoomFor, usedBytes } from './room.js';

const MEGABYTE = 1024 * 1024;
const file = (sizeBytes: number) => ({ sizeBytes });

it('what fills a folder to its last byte comes in, one byte more does not', () => {
  const files = [file(3 * MEGABYTE), file(MEGABYTE)];
  expect(usedBytes(files)).toBe(4 * MEGABYTE);
  expect(noRoomFor(MEGABYTE, files, 5 * MEGABYTE)).toBeNull();
  expect(noRoomFor(MEGABYTE + 1, files, 5 * MEGABYTE)).toEqual({
    ...{ reason: 'noRoom', details: { freeMb: 1, wantedMb: 2 } },
  });
});

it('says never more room than there is, and none at all where a limit was lowered since', () => {
  expect(noRoomFor(MEGABYTE, [file(1)], MEGABYTE)?.details).toEqual({ freeMb: 0, wantedMb: 1 });
  expect(noRoomFor(1, [file(9 * MEGABYTE)], MEGABYTE)?.details).toMatchObject({ freeMb: 0 });
});

it('takes so many files and no more, however small', () => {
  const files = Array.from({ length: MOST_FILES - 1 }, () => file(1));
  expect(noRoomFor(1, files, MEGABYTE)).toBeNull();
  expect(noRoomFor(1, [...files, file(1)], MEGABYTE)).toEqual({
    ...{ reason: 'full', details: { most: MOST_FILES } },
  });
});
