// The named list of a ballot: for spreadsheets, and as an official document (DANH SÁCH BIỂU QUYẾT).
import { paragraph, type OfficialDocument } from '../official/document.js';
import type { Spreadsheet, SpreadsheetColumn } from '../official/spreadsheet.js';
import { correctionBlocks, recordFrame, remarkBlocks, remarksOf } from './official-frame.js';
import { answerWords, countWords, shortMoment } from './official-words.js';
import type { ResultFacts } from './result-facts.js';
import type { ListedVote } from './vote-list-facts.js';

const columns: readonly SpreadsheetColumn[] = [
  { title: 'STT', share: 7, width: 6, align: 'center' },
  { title: 'Họ và tên', share: 22, width: 28, align: 'left' },
  { title: 'Chức vụ/Đơn vị', share: 26, width: 40, align: 'left' },
  { title: 'Điểm cầu', share: 18, width: 28, align: 'left' },
  { title: 'Lựa chọn', share: 16, width: 18, align: 'left' },
  { title: 'Thời điểm ghi nhận', share: 17, width: 22, align: 'center' },
];
const remarkColumn: SpreadsheetColumn = { title: 'Ghi chú', share: 0, width: 50, align: 'left' };

const cells = ({ name, position, site, answer, castAt }: ListedVote): string[] => [
  ...[name, position, site, answerWords[answer]],
  castAt === null ? '' : shortMoment(castAt),
];

/** A remark, such as that the ballot was voided, stands in every row: rows are copied out one by one. */
export function voteListSheet(facts: ResultFacts, votes: readonly ListedVote[]): Spreadsheet {
  const remarks = remarksOf(facts);
  const remark = remarks.length === 0 ? [] : [remarks.join(' ')];
  return {
    name: 'Danh sách biểu quyết',
    columns: remark.length === 0 ? columns : [...columns, remarkColumn],
    rows: votes.map((vote, index) => [index + 1, ...cells(vote), ...remark]),
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
      caption: `${facts.tally.eligible} người có quyền biểu quyết`,
      columns,
      rows: votes.map((vote, index) => [String(index + 1), ...cells(vote)]),
    },
    paragraph(countWords(facts.tally)),
    ...correctionBlocks(facts),
  ],
});
