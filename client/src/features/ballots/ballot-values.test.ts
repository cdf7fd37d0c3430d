// What the form makes of lines: positions behind a comma for people, and details that it does not show kept.
import type { BallotKind } from '@hop/shared/ballots/paper-marks.js';
import { expect, it } from 'vitest';
import { aBallot } from '../../testing/samples';
import { contentOf, valuesOf } from './ballot-values';

const { majority } = aBallot();
const draftOf = (kind: BallotKind, lines: readonly (readonly [string, string])[]) =>
  aBallot({ kind, seats: 1, lines: lines.map(([text, detail]) => ({ text, detail })) });
const saved = (
  draft: ReturnType<typeof draftOf>,
  changes: Partial<ReturnType<typeof valuesOf>> = {},
) =>
  contentOf({ ...valuesOf(draft), ...changes }, majority, draft).lines?.map(({ text, detail }) => [
    text,
    detail,
  ]);

it('what was not touched is saved as it was, of every kind', () => {
  const lines = [
    ['Phương án A', 'Tờ trình 12'],
    ['Phương án A', 'Tờ trình 13'],
    ['Phương án B', ''],
  ] as const;
  for (const kind of ['motions', 'options', 'agreement', 'names', 'confidence'] as const)
    expect(saved(draftOf(kind, lines)), kind).toEqual(lines);
});

it('a motion keeps its detail wherever its line goes, and loses it with its text', () => {
  const draft = draftOf('motions', [
    ['Sửa Điều 3, khoản 2', 'Tờ trình 12'],
    ['Sửa Điều 5', 'Tờ trình 13'],
  ]);
  expect(valuesOf(draft).lines).toBe('Sửa Điều 3, khoản 2\nSửa Điều 5');
  expect(saved(draft, { lines: 'Mới\nSửa Điều 6\nSửa Điều 3, khoản 2' })).toEqual([
    ['Mới', ''],
    ['Sửa Điều 6', ''],
    ['Sửa Điều 3, khoản 2', 'Tờ trình 12'],
  ]);
});

it('the position of a person is what stands on the form', () => {
  const draft = draftOf('names', [['Nguyễn Văn An', 'Chủ tịch']]);
  expect(saved(draft, { lines: 'Nguyễn Văn An' })).toEqual([['Nguyễn Văn An', '']]);
  expect(saved(draft, { kind: 'options', lines: 'Nguyễn Văn An' })).toEqual([
    ['Nguyễn Văn An', ''],
  ]);
});
