// The result of a ballot as an official document (KẾT QUẢ BIỂU QUYẾT, of a counting board BIÊN BẢN KIỂM PHIẾU): who asked what, by
// which rule, with every figure.
import { unitWords } from '@hop/shared/ballots/words-of-weights.js';
import { tellResult, tellRule } from '@hop/shared/ballots/telling.js';
import type { Tally } from '@hop/shared/ballots/ballot.js';
import { percent } from '@hop/shared/core/percent.js';
import { positionAtUnit } from '@hop/shared/participants/position-at-unit.js';
import {
  centred,
  heading,
  paragraph,
  type Block,
  type OfficialDocument,
  type Table,
} from '../official/document.js';
import type { BallotRow } from './ballot.entity.js';
import { boardBlocks, papersTable } from './official-board.js';
import { correctionBlocks, recordFrame, remarkBlocks } from './official-frame.js';
import { handsTable, linesTables } from './official-tables.js';
import {
  answerWords,
  methodWords,
  moment,
  peopleAndVotes,
  sentence,
  tieWords,
  weightedWords,
} from './official-words.js';
import type { ResultFacts } from './result-facts.js';

export const resultDocument = (facts: ResultFacts): OfficialDocument => ({
  ...recordFrame(facts),
  documentKind: facts.board === null ? 'KẾT QUẢ BIỂU QUYẾT' : 'BIÊN BẢN KIỂM PHIẾU',
  blocks: [
    ...remarkBlocks(facts),
    heading(1, 'Nội dung và thời gian'),
    ...matter(facts),
    ...boardBlocks(facts),
    heading(1, 'Điều kiện thông qua và danh sách biểu quyết'),
    ...conditions(facts),
    heading(1, 'Kết quả'),
    ...outcome(facts),
    ...correctionBlocks(facts),
  ],
});

const fact = (name: string, text: string): Block =>
  paragraph({ text: `${name}: `, bold: true }, sentence(text));

function matter({ meeting, ballot, item, declaredAt, repeats, repeatedBy }: ResultFacts): Block[] {
  const { motion, openedAt, closedAt } = ballot;
  return [
    fact('Cuộc họp', meeting.title),
    ...(meeting.place === '' ? [] : [fact('Địa điểm', meeting.place)]),
    ...(item === null ? [] : [fact('Thuộc nội dung', item)]),
    fact('Nội dung biểu quyết', motion),
    ...(openedAt === null ? [] : [fact('Mở biểu quyết', moment(openedAt))]),
    ...(closedAt === null ? [] : [fact('Đóng biểu quyết', moment(closedAt))]),
    fact('Công bố kết quả', moment(declaredAt)),
    ...(repeats ? [fact('Biểu quyết lại', repeatedWords(repeats))] : []),
    ...(repeatedBy ? [paragraph(againWords(repeatedBy))] : []),
  ];
}

/** What went before: a ballot that was voided, or that ended in a tie. */
function repeatedWords({ openedAt, state, voidReason }: BallotRow): string {
  const at = openedAt === null ? '' : ` mở lúc ${moment(openedAt)}`;
  if (state !== 'voided') return `của lần biểu quyết${at}, có số phiếu ngang nhau`;
  return `của lần biểu quyết${at}, đã bị hủy; lý do: ${voidReason ?? ''}`;
}

const againWords = ({ openedAt }: BallotRow): string =>
  `Nội dung này được biểu quyết lại, mở lúc ${moment(openedAt ?? 0)}.`;

/** Who is present counts at the close, so the rule stands without that figure; the result sentence tells it. */
function conditions(facts: ResultFacts): Block[] {
  const { ballot, figures, roll, recused } = facts;
  const { totalMembers, eligible } = figures;
  const { method, tie, kind, weighted } = ballot;
  return [
    paragraph(tellRule('vi', ballot, { totalMembers, eligible })),
    ...(kind === 'motion' ? [paragraph(tieWords[tie])] : []),
    ...(method === 'tablet' ? [] : [paragraph(methodWords[method])]),
    ...(ballot.secret ? [paragraph('Biểu quyết kín.')] : []),
    ...(weighted ? [paragraph(weightedWords)] : []),
    ...(recused.length === 0 ? [] : [fact('Không tham gia biểu quyết', namesOf(recused))]),
    paragraph(
      `Danh sách biểu quyết được chốt khi mở, gồm ${peopleAndVotes(facts)}; mã kiểm tra SHA-256 của danh sách${weighted ? ' và số phiếu' : ''}:`,
    ),
    centred(roll.hash),
  ];
}

const namesOf = (people: ResultFacts['recused']): string =>
  people
    .map(({ name, position, unitName }) => `${name} (${positionAtUnit(position, unitName)})`)
    .join('; ');

function outcome(facts: ResultFacts): Block[] {
  const { ballot, tally } = facts;
  const { castingVote, countConfirmed } = ballot;
  return [
    paragraph({ text: tellResult('vi', ballot) ?? '', bold: true }),
    ...papersTable(facts),
    ...(tally === null ? linesTables(facts) : [figuresTable(ballot, tally)]),
    ...handsTable(facts),
    ...(countConfirmed === null
      ? []
      : [
          fact(
            'Chủ tọa xác nhận số liệu',
            `${countConfirmed.name}, lúc ${moment(countConfirmed.at)}`,
          ),
        ]),
    ...(castingVote === null
      ? []
      : [
          fact(
            'Ý kiến quyết định của chủ tọa',
            `${castingVote.name}: ${answerWords[castingVote.choice]}, lúc ${moment(castingVote.at)}`,
          ),
        ]),
  ];
}

function figuresTable({ weighted }: BallotRow, tally: Tally): Table {
  const { totalMembers, present } = tally;
  const { figure } = unitWords('vi', weighted);
  const row = (name: string, count: number, ofPresent = true): string[] => [
    name,
    figure(count),
    `${percent(count, totalMembers, 'vi')} %`,
    ofPresent && present > 0 ? `${percent(count, present, 'vi')} %` : '–',
  ];
  return {
    kind: 'table',
    caption: 'Số liệu biểu quyết',
    columns: [
      { title: 'Chỉ tiêu', share: 40, align: 'left' },
      { title: weighted ? 'Số phiếu' : 'Số người', share: 16, align: 'center' },
      { title: 'So với tổng số', share: 22, align: 'center' },
      { title: 'So với số có mặt', share: 22, align: 'center' },
    ],
    rows: [
      row(weighted ? 'Tổng số phiếu biểu quyết' : 'Tổng số thành viên', totalMembers, false),
      row('Có quyền biểu quyết', tally.eligible, false),
      row('Có mặt', present),
      ...(['inFavour', 'against', 'abstain', 'notAnswered'] as const).map((answer) =>
        row(answerWords[answer], tally[answer]),
      ),
      row(answerWords.absent, tally.absent, false),
      ...(tally.recused ? [row('Không tham gia', tally.recused, false)] : []),
    ],
  };
}
