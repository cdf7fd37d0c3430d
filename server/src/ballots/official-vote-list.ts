// The named list of a ballot: for spreadsheets, and as an official document (DANH SÁCH BIỂU QUYẾT).
import { grouped } from '@hop/shared/core/grouped.js';
import { paragraph, type Block, type OfficialDocument } from '../official/document.js';
import type { Spreadsheet, SpreadsheetColumn } from '../official/spreadsheet.js';
import { correctionBlocks, recordFrame, remarkBlocks, remarksOf } from './official-frame.js';
import {
  answerWords,
  countWords,
  givenWords,
  peopleAndVotes,
  shortMoment,
} from './official-words.js';
import type { ResultFacts } from './result-facts.js';
import { isGiven, type ListedVote } from './vote-list-facts.js';

const whoColumns: readonly SpreadsheetColumn[] = [
  { title: 'STT', share: 7, width: 6, align: 'center' },
  { title: 'Họ và tên', share: 22, width: 28, align: 'left' },
  { title: 'Chức vụ/Đơn vị', share: 26, width: 40, align: 'left' },
  { title: 'Điểm cầu', share: 18, width: 28, align: 'left' },
];
const choiceColumn = (title: string): SpreadsheetColumn => ({
  ...{ title, share: 16, width: 18, align: 'left' },
});
const weightColumn: SpreadsheetColumn = {
  ...{ title: 'Số phiếu', share: 12, width: 16, align: 'right' },
};
const timeColumn: SpreadsheetColumn = {
  ...{ title: 'Thời điểm ghi nhận', share: 17, width: 22, align: 'center' },
};
const remarkColumn: SpreadsheetColumn = { title: 'Ghi chú', share: 0, width: 50, align: 'left' };

const who = ({ name, position, site }: ListedVote): string[] => [name, position, site];
const weightCells = ({ weight }: ListedVote): string[] =>
  weight === null ? [] : [grouped(weight, 'vi')];
const when = ({ castAt }: ListedVote): string => (castAt === null ? '' : shortMoment(castAt));

/** A column of its own, only where votes weigh. */
const weightColumns = ({ ballot }: ResultFacts): SpreadsheetColumn[] =>
  ballot.weighted ? [weightColumn] : [];

/** One cell for a single motion, one for each line of several. */
function saidCells({ ballot }: ResultFacts, { answer }: ListedVote): string[] {
  if (isGiven(answer)) return givenWords(ballot.kind, answer);
  const cells = ballot.lines.length === 0 ? 1 : ballot.lines.length;
  return Array<string>(cells).fill(answerWords[answer]);
}

/** A remark, such as that the ballot was voided, stands in every row: rows are copied out one by one. */
export function voteListSheet(facts: ResultFacts, votes: readonly ListedVote[]): Spreadsheet {
  const remarks = remarksOf(facts);
  const remark = remarks.length === 0 ? [] : [remarks.join(' ')];
  const { lines } = facts.ballot;
  return {
    name: 'Danh sách biểu quyết',
    columns: [
      ...[...whoColumns, ...weightColumns(facts)],
      ...(lines.length === 0
        ? [choiceColumn('Lựa chọn')]
        : lines.map(({ text }, at) => choiceColumn(`${at + 1}. ${text}`))),
      timeColumn,
      ...(remark.length === 0 ? [] : [remarkColumn]),
    ],
    rows: votes.map((vote, index) => [
      ...[index + 1, ...who(vote), ...(vote.weight === null ? [] : [vote.weight])],
      ...[...saidCells(facts, vote), when(vote), ...remark],
    ]),
  };
}

export const voteListDocument = (
  facts: ResultFacts,
  votes: readonly ListedVote[],
): OfficialDocument => ({
  ...recordFrame(facts),
  documentKind: 'DANH SÁCH BIỂU QUYẾT',
  blocks: [
    ...remarkBlocks(facts),
    {
      kind: 'table',
      caption: peopleAndVotes(facts, ' có quyền biểu quyết'),
      columns: [...whoColumns, ...weightColumns(facts), choiceColumn('Lựa chọn'), timeColumn],
      rows: votes.map((vote, index) => [
        ...[String(index + 1), ...who(vote), ...weightCells(vote)],
        ...[saidInOneCell(facts, vote), when(vote)],
      ]),
    },
    ...underTheList(facts),
    ...correctionBlocks(facts),
  ],
});

/** A sheet of paper has no room for a column a line: "1. Đồng ý; 2. Không đồng ý". */
function saidInOneCell(facts: ResultFacts, vote: ListedVote): string {
  const cells = saidCells(facts, vote);
  if (facts.ballot.lines.length === 0 || !isGiven(vote.answer)) return cells[0] ?? '';
  return cells.map((word, at) => `${at + 1}. ${word}`).join('; ');
}

const underTheList = ({ tally, ballot }: ResultFacts): Block[] =>
  tally === null
    ? ballot.lines.map(({ text }, at) => paragraph(`${at + 1}. ${text}`))
    : [paragraph(countWords(tally, ballot.weighted))];
