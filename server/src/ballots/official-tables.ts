// Tables of a result sheet beside the figures of a single motion: line by line, and hands site by site.
import { unitWords } from '@hop/shared/ballots/words-of-weights.js';
import { linesResultOf } from '@hop/shared/ballots/telling.js';
import { outcomeWord } from '@hop/shared/ballots/words-of-lines.js';
import { marksOfKind, winningMark } from '@hop/shared/ballots/paper-marks.js';
import { percent } from '@hop/shared/core/percent.js';
import { handsShown } from '@hop/shared/ballots/hand-count.js';
import type { Table } from '../official/document.js';
import { answerWords, markWords } from './official-words.js';
import type { ResultFacts } from './result-facts.js';

/** Every line with its figures, its share of all members and of those present, and how it ended. */
export function linesTables({ ballot }: ResultFacts): Table[] {
  const result = linesResultOf(ballot);
  if (!result) return [];
  const { kind, lines, tally } = result;
  const marks = marksOfKind[kind];
  const first = winningMark(kind);
  const { figure, given, whole: unit } = unitWords('vi', ballot.weighted);
  const there = [tally.present, tally.totalMembers].map(figure).join('/');
  const share = (count: number, whole: number): string =>
    whole === 0 ? '–' : `${percent(count, whole, 'vi')} %`;
  return [
    {
      kind: 'table',
      caption: `Có mặt ${there} ${unit}, ${given(tally.answered)} đã biểu quyết`,
      columns: [
        { title: 'STT', share: 7, align: 'center' },
        { title: 'Nội dung', share: 30, align: 'left' },
        ...marks.map((mark) => ({
          ...({ title: markWords(kind, mark), share: 12, align: 'center' } as const),
        })),
        { title: 'So với tổng số', share: 13, align: 'center' },
        { title: 'So với số có mặt', share: 13, align: 'center' },
        { title: 'Kết quả', share: 16, align: 'left' },
      ],
      rows: lines.map(({ text, detail }, at) => {
        const line = tally.lines[at];
        const won = line?.counts[first] ?? 0;
        return [
          ...[String(at + 1), detail === '' ? text : `${text} (${detail})`],
          ...marks.map((mark) => figure(line?.counts[mark] ?? 0)),
          ...[share(won, tally.totalMembers), share(won, tally.present)],
          line && ballot.trial !== true ? outcomeWord('vi', kind, line.outcome) : '',
        ];
      }),
    },
  ];
}

/** What was counted at each site, and by whom it was entered. */
export function handsTable({ hands }: ResultFacts): Table[] {
  if (hands.length === 0) return [];
  const choices = ['inFavour', 'against', 'abstain'] as const;
  const sum = (of: (one: ResultFacts['hands'][number]) => number): string =>
    String(hands.reduce((total, one) => total + of(one), 0));
  return [
    {
      kind: 'table',
      caption: 'Số liệu đếm theo điểm cầu',
      columns: [
        { title: 'Điểm cầu', share: 34, align: 'left' },
        ...choices.map((choice) => ({
          ...({ title: answerWords[choice], share: 14, align: 'center' } as const),
        })),
        { title: 'Cộng', share: 10, align: 'center' },
        { title: 'Người nhập', share: 24, align: 'left' },
      ],
      rows: hands.map((one) => [
        one.site ?? 'Hội trường',
        ...choices.map((choice) => String(one.hands[choice])),
        ...[String(handsShown(one.hands)), one.name],
      ]),
      total: [
        'Tổng cộng',
        ...choices.map((choice) => sum((one) => one.hands[choice])),
        ...[sum((one) => handsShown(one.hands)), ''],
      ],
    },
  ];
}
