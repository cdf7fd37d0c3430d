// What a counting board adds to the result sheet of a secret ballot: who they are, who approved them, and the papers they counted.
import { positionAtUnit } from '@hop/shared/participants/position-at-unit.js';
import { heading, paragraph, type Block, type Table } from '../official/document.js';
import { sentence } from './official-words.js';
import type { ResultFacts } from './result-facts.js';

export function boardBlocks({ board }: ResultFacts): Block[] {
  if (board === null) return [];
  const { members, lead, approvedBy } = board;
  return [
    heading(1, 'Ban kiểm phiếu'),
    paragraph(
      approvedBy === null
        ? 'Ban kiểm phiếu được cuộc họp nhất trí cử, gồm:'
        : `Ban kiểm phiếu được cuộc họp biểu quyết thông qua (${approvedBy}), gồm:`,
    ),
    ...members.map(({ id, name, position, unitName }, at) => {
      const duty = id === lead?.id ? 'Trưởng ban' : 'Thành viên';
      const work = positionAtUnit(position, unitName);
      return paragraph(sentence(`${at + 1}. ${name}${work === '' ? '' : `, ${work}`}: ${duty}`));
    }),
  ];
}

/** Only where a board gave the papers out: elsewhere the sentence of the result says it. */
export function papersTable({ board, ballot: { papers } }: ResultFacts): Table[] {
  if (board === null || papers === null) return [];
  return [
    {
      kind: 'table',
      caption: 'Số phiếu',
      columns: [
        { title: 'Số phiếu phát ra', share: 25, align: 'center' },
        { title: 'Số phiếu thu về', share: 25, align: 'center' },
        { title: 'Số phiếu hợp lệ', share: 25, align: 'center' },
        { title: 'Số phiếu không hợp lệ', share: 25, align: 'center' },
      ],
      rows: [[papers.issued, papers.collected, papers.valid, papers.invalid].map(String)],
    },
  ];
}
