// The result of a consultation as an official document (KẾT QUẢ LẤY Ý KIẾN): what was asked, until when, who answered what and when,
// and every figure. Official documents of Vietnam stay Vietnamese in every language.
import { firstDueAt, type AnswerStatus } from '@hop/shared/consultations/answering.js';
import type { ConsultationTally, Opinion } from '@hop/shared/consultations/consultation.js';
import { consultationRule, consultationSentence } from '@hop/shared/consultations/sentences.js';
import { percent } from '@hop/shared/core/percent.js';
import { twoDigits } from '@hop/shared/core/two-digits.js';
import { vietnamTime } from '@hop/shared/core/vietnam-time.js';
import { moment } from '@hop/shared/minutes/sentences.js';
import {
  heading,
  paragraph,
  type Block,
  type OfficialDocument,
  type Table,
} from '../official/document.js';
import { issuerOf } from '../official/issuer.js';
import type { ListedAnswer, ResultFacts } from './result-facts.js';

const opinionWords: Readonly<Record<Opinion, string>> = {
  agree: 'Đồng ý',
  disagree: 'Không đồng ý',
  other: 'Ý kiến khác',
};
const statusWords: Readonly<Record<AnswerStatus, string>> = {
  inTime: 'Đúng hạn',
  late: 'Sau hạn',
  notAnswered: 'Chưa trả lời',
};

/** Dated with the day of closing; the number is left for the clerk. */
export function resultDocument(facts: ResultFacts): OfficialDocument {
  const { meeting, consultation, tally, carried, closedAt } = facts;
  const { symbol, ...issuer } = issuerOf(meeting);
  const { day, month, year } = vietnamTime(closedAt);
  const { majority } = consultation;
  const whole = { totalMembers: tally.totalMembers, asked: tally.asked };
  return {
    ...issuer,
    number: { sequence: null, symbol: `KQLYK-${symbol}` },
    date: { day, month, year },
    documentKind: 'KẾT QUẢ LẤY Ý KIẾN',
    subjectLine: consultation.question,
    blocks: [
      heading(1, 'Nội dung và thời hạn'),
      ...matter(facts),
      heading(1, 'Kết quả'),
      paragraph(consultationRule('vi', majority, whole)),
      paragraph({ text: consultationSentence('vi', { majority, tally, carried }), bold: true }),
      figures(tally),
      answersTable(facts.answers),
    ],
    leftSignature: { titles: ['THƯ KÝ'], name: facts.secretary },
    rightSignature: { titles: ['CHỦ TỌA'], name: facts.chair },
    recipients: ['Các thành viên được lấy ý kiến', 'Lưu: VT'],
  };
}

const fact = (name: string, text: string): Block =>
  paragraph({ text: `${name}: `, bold: true }, /[.!?…]$/.test(text) ? text : `${text}.`);

function matter({ meeting, consultation, document, closedAt, tally }: ResultFacts): Block[] {
  const { question, openedAt, extensions } = consultation;
  return [
    fact('Cuộc họp', meeting.title),
    fact('Nội dung lấy ý kiến', question),
    ...(document ? [fact('Tài liệu gửi kèm', named(document))] : []),
    fact('Gửi phiếu', moment(openedAt ?? closedAt)),
    fact('Hạn trả lời', moment(firstDueAt(consultation))),
    ...extensions.map((one) =>
      fact(
        `Gia hạn đến ${moment(one.dueAt)}`,
        `${one.reason} (${one.name}, lúc ${moment(one.at)})`,
      ),
    ),
    fact('Kết thúc lấy ý kiến', moment(closedAt)),
    fact('Số thành viên được lấy ý kiến', String(tally.asked)),
  ];
}

const named = ({ title, documentNumber }: { title: string; documentNumber: string }): string =>
  documentNumber === '' ? title : `${title} (${documentNumber})`;

function figures(tally: ConsultationTally): Table {
  const { agree, disagree, other, notAnswered, late, asked, totalMembers } = tally;
  const row = (name: string, count: number): string[] => [
    ...[name, String(count)],
    ...[asked, totalMembers].map((whole) => `${percent(count, whole, 'vi')} %`),
  ];
  return {
    kind: 'table',
    caption: 'Số liệu lấy ý kiến',
    columns: [
      { title: 'Chỉ tiêu', share: 40, align: 'left' },
      { title: 'Số người', share: 16, align: 'center' },
      { title: 'So với số được hỏi', share: 22, align: 'center' },
      { title: 'So với tổng số thành viên', share: 22, align: 'center' },
    ],
    rows: [
      row('Được lấy ý kiến', asked),
      row('Trả lời đúng hạn', agree + disagree + other - late),
      row('Trả lời sau hạn', late),
      row(statusWords.notAnswered, notAnswered),
      row(opinionWords.agree, agree),
      row(opinionWords.disagree, disagree),
      row(opinionWords.other, other),
    ],
  };
}

const answersTable = (answers: readonly ListedAnswer[]): Table => ({
  kind: 'table',
  caption: `Ý kiến của ${answers.length} thành viên được lấy ý kiến`,
  columns: [
    { title: 'STT', share: 7, align: 'center' },
    { title: 'Họ và tên, chức vụ', share: 27, align: 'left' },
    { title: 'Ý kiến', share: 18, align: 'left' },
    { title: 'Nội dung ý kiến', share: 26, align: 'left' },
    { title: 'Thời điểm ghi nhận', share: 22, align: 'left' },
  ],
  rows: answers.map(({ name, position, given, status }, index) => [
    String(index + 1),
    position === '' ? name : `${name}, ${position}`,
    given === undefined ? statusWords.notAnswered : opinionWords[given.answer],
    given?.text ?? '',
    given === undefined
      ? ''
      : `${shortMoment(given.answeredAt)} (${statusWords[status].toLowerCase()})`,
  ]),
});

/** `08:15 12/10/2021`, as the table writes it. */
function shortMoment(atMs: number): string {
  const { year, month, day, hour, minute } = vietnamTime(atMs);
  return `${twoDigits(hour)}:${twoDigits(minute)} ${twoDigits(day)}/${twoDigits(month)}/${year}`;
}
