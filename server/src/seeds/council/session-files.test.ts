// The try-out session has the size that councils told us of: 82 papers, about 1,050 pages, 106 people, 60 items.
import { parsePastedAgenda } from '@hop/shared/agenda/pasted-agenda.js';
import { proposeItems } from '@hop/shared/documents/match-item.js';
import { expect, it } from 'vitest';
import { SCAN_PAGES, sessionFiles } from './session-files.js';
import { sessionPeople } from './session-people.js';
import { programme } from './session-programme.js';

it('has 82 papers of about 1,050 pages, each under its own name', () => {
  const files = sessionFiles();
  expect(files).toHaveLength(82);
  expect(new Set(files.map(({ fileName }) => fileName)).size).toBe(82);
  const pages = files.reduce((sum, file) => sum + file.textPages + file.scannedPages, 0);
  expect(pages).toBeGreaterThanOrEqual(1_000);
  expect(pages).toBeLessThanOrEqual(1_100);
  expect(files.at(-1)).toMatchObject({ textPages: 0, scannedPages: SCAN_PAGES });
});

it('asks 60 delegates and 46 guests, each with a number and an address of their own', () => {
  const { columns, rows } = sessionPeople();
  const of = (title: string): unknown[] => {
    const at = columns.findIndex((column) => column.title === title);
    return rows.map((row) => row[at]);
  };
  expect(of('Được biểu quyết').filter((vote) => vote === 'Có')).toHaveLength(60);
  expect(rows).toHaveLength(106);
  for (const own of ['Số điện thoại', 'Email', 'Họ và tên'])
    expect(new Set(of(own)).size, own).toBe(106);
});

it('brings sixty items', () => {
  expect(programme().trim().split('\n')).toHaveLength(60);
});

it('names its papers so that their items are found: 95 of 100 rightly, and none surely that is wrong', () => {
  const files = sessionFiles();
  const items = parsePastedAgenda(programme()).map(({ title }, at) => ({
    ...{ id: String(at + 1), number: String(at + 1), title },
  }));
  const proposed = proposeItems(
    files.map(({ fileName }) => fileName),
    items,
  );
  const right = files.map(({ item }, at) => Number(proposed[at]?.itemId ?? 0) === (item ?? 0));
  expect(right.filter(Boolean).length / files.length).toBeGreaterThanOrEqual(0.95);
  expect(proposed.filter((one, at) => one?.sure === true && right[at] === false)).toEqual([]);
  expect(proposed.filter((one) => one?.sure === true).length).toBeGreaterThanOrEqual(40);
});
