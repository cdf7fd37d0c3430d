// The roll of a sitting: for spreadsheets, and as an official document (DANH SÁCH ĐIỂM DANH). Official documents of Vietnam stay
// Vietnamese in every language.
import { vietnamTime } from '@hop/shared/core/vietnam-time.js';
import { moment } from '@hop/shared/minutes/sentences.js';
import { quorum } from '@hop/shared/participants/quorum.js';
import type { HeadCount } from '@hop/shared/participants/roll-call.js';
import { quorumRule } from '@hop/shared/participants/sentences.js';
import { paragraph, type Block, type OfficialDocument, type Table } from '../official/document.js';
import { issuerOf } from '../official/issuer.js';
import type { Spreadsheet, SpreadsheetColumn } from '../official/spreadsheet.js';
import { rowOf } from './official-roll-row.js';
import type { RollFacts } from './roll-facts.js';

const columns: readonly SpreadsheetColumn[] = [
  { title: 'STT', share: 7, width: 6, align: 'center' },
  { title: 'Họ và tên', share: 17, width: 28, align: 'left' },
  { title: 'Chức vụ', share: 13, width: 26, align: 'left' },
  { title: 'Đơn vị', share: 14, width: 30, align: 'left' },
  { title: 'Điểm cầu', share: 12, width: 24, align: 'left' },
  { title: 'Hình thức', share: 12, width: 18, align: 'left' },
  { title: 'Giờ đến', share: 9, width: 10, align: 'center' },
  { title: 'Giờ về', share: 9, width: 10, align: 'center' },
  { title: 'Ghi chú', share: 17, width: 44, align: 'left' },
];
/** While a sitting is on, those of whom nothing is recorded may still come. */
const totalTitles = ({ sitting }: RollFacts): string[] => [
  ...['Điểm cầu', 'Triệu tập', 'Trực tiếp', 'Trực tuyến', 'Đã về', 'Dự thay', 'Vắng có lý do'],
  sitting.endedAt === null ? 'Vắng hoặc chưa đến' : 'Vắng không lý do',
];

const totalCells = (name: string, heads: HeadCount): (string | number)[] => [
  ...[name, heads.expected, heads.inPerson, heads.online, heads.left, heads.substituted],
  ...[heads.excused, heads.absent + heads.awaited],
];

function totals({ roll, sites }: RollFacts): (string | number)[][] {
  const named = sites.flatMap((site) => {
    const count = roll.sites.get(site.id);
    return count === undefined ? [] : [totalCells(site.name, count.all)];
  });
  const { members, guests, others, all } = roll.total;
  return [
    ...(named.length > 1 ? named : []),
    ...[totalCells('Thành viên biểu quyết', members), totalCells('Khách mời', guests)],
    ...[totalCells('Người khác', others), totalCells('Tổng cộng', all)],
  ];
}

/** At the opening, and as the roll stands; nothing for one site alone or where no quorum is asked. */
function quorumWords({ meeting, roll, atOpening, site, sitting }: RollFacts): string[] {
  if (site !== null) return [];
  const { quorum: fraction } = meeting.rules;
  const totalMembers = meeting.rules.totalMembers ?? roll.total.members.expected;
  const told = (present: number): string | null => {
    const { needed } = quorum({ totalMembers, present, fraction });
    return quorumRule('vi', { needed, present, totalMembers, fraction });
  };
  const now = told(roll.total.members.present);
  if (now === null) return [];
  const later = `${sitting.endedAt === null ? 'Tại thời điểm lập danh sách' : 'Khi kết thúc'}: ${now}.`;
  return atOpening === null ? [later] : [`Khi khai mạc: ${told(atOpening) ?? ''}.`, later];
}

/** Totals and the quorum stand under the list, an empty row between. */
export function rollSheet(facts: RollFacts): Spreadsheet {
  const padded = (cells: readonly (string | number)[]): (string | number)[] =>
    columns.map((_, at) => cells[at] ?? '');
  return {
    name: `Điểm danh phiên ${facts.sitting.number}`,
    columns,
    rows: [
      ...facts.people.map((listed, at) => [at + 1, ...rowOf(listed, facts.sitting)]),
      padded([]),
      ...[totalTitles(facts), ...totals(facts)].map((cells) => padded(['', ...cells])),
      ...quorumWords(facts).map((words) => padded(['', words])),
    ],
  };
}

/** Dated with the day on which it was made; the number is left for the clerk. */
export function rollDocument(facts: RollFacts): OfficialDocument {
  const { meeting, sitting, site, signers, asOfMs } = facts;
  const { symbol, ...issuer } = issuerOf(meeting);
  const { day, month, year } = vietnamTime(asOfMs);
  const whole = site === null;
  return {
    ...issuer,
    number: { sequence: null, symbol: `DSĐD-${symbol}` },
    date: { day, month, year },
    documentKind: 'DANH SÁCH ĐIỂM DANH',
    subjectLine: meeting.title,
    blocks: [
      ...times(facts),
      {
        ...{
          kind: 'table',
          caption: `Danh sách ${facts.people.length} người, phiên ${sitting.number}`,
        },
        columns,
        rows: facts.people.map((listed, at) => [String(at + 1), ...rowOf(listed, sitting)]),
      },
      totalsTable(facts),
      ...quorumWords(facts).map((words) => paragraph({ text: words, bold: true })),
    ],
    leftSignature: { titles: [whole ? 'THƯ KÝ' : 'CÁN BỘ ĐIỂM CẦU'], name: signers.left },
    rightSignature: { titles: [whole ? 'CHỦ TỌA' : 'THƯ KÝ'], name: signers.right },
    recipients: ['Lưu: VT'],
  };
}

function times({ sitting, site, asOfMs }: RollFacts): Block[] {
  const { number, startedAt, endedAt } = sitting;
  const said = [
    `Phiên họp thứ ${number}`,
    ...(site === null ? [] : [`điểm cầu ${site.name}`]),
    ...(startedAt === null ? ['chưa khai mạc'] : [`khai mạc lúc ${moment(startedAt)}`]),
    endedAt === null ? `danh sách lập lúc ${moment(asOfMs)}` : `kết thúc lúc ${moment(endedAt)}`,
  ];
  return [paragraph(`${said.join('; ')}.`)];
}

function totalsTable(facts: RollFacts): Table {
  const rows = totals(facts).map((cells) => cells.map(String));
  return {
    kind: 'table',
    caption: 'Tổng hợp',
    columns: totalTitles(facts).map((title, at) => ({
      ...{ title, share: at === 0 ? 24 : 11 },
      align: at === 0 ? 'left' : 'center',
    })),
    rows: rows.slice(0, -1),
    total: rows.at(-1) ?? [],
  };
}
