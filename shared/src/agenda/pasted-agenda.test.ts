// Programmes as offices write them, read into items; and that whatever is pasted, no line that says something is lost.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePastedAgenda } from './pasted-agenda.js';
import { CELL_PARAGRAPH } from './pasted-lines.js';

const outline = (text: string): string[] =>
  parsePastedAgenda(text).map(
    ({ depth, title, plannedMinutes }) =>
      `${'  '.repeat(depth)}${title}${plannedMinutes > 0 ? ` (${String(plannedMinutes)})` : ''}`,
  );

describe('lines', () => {
  it('reads numbers with parts under them', () => {
    expect(
      outline(
        '1. Khai mạc\n1.1 Chào cờ\n1.2. Giới thiệu đại biểu\n2. Báo cáo\n2.1. Phần một\n3) Bế mạc',
      ),
    ).toEqual([
      'Khai mạc',
      '  Chào cờ',
      '  Giới thiệu đại biểu',
      'Báo cáo',
      '  Phần một',
      'Bế mạc',
    ]);
  });

  it('reads I., 1., a) and – under each other, each list beginning anew', () => {
    expect(
      outline(
        'I. PHIÊN SÁNG\n1. Khai mạc\na) Chào cờ\nb) Tuyên bố lý do\n2. Báo cáo\nII. PHIÊN CHIỀU\n1. Thảo luận\n– Nhóm một',
      ),
    ).toEqual([
      ...['PHIÊN SÁNG', '  Khai mạc', '    Chào cờ', '    Tuyên bố lý do', '  Báo cáo'],
      ...['PHIÊN CHIỀU', '  Thảo luận', '    Nhóm một'],
    ]);
  });

  it('reads bullets of every shape, and a line without a mark as what they are parts of', () => {
    expect(
      outline('Khai mạc\n- Chào cờ\n— Giới thiệu\nThảo luận\n•\tNhóm một\n•\tNhóm hai'),
    ).toEqual([
      ...['Khai mạc', '  Chào cờ', '  Giới thiệu', 'Thảo luận', '  Nhóm một', '  Nhóm hai'],
    ]);
  });

  it('does not hang numbers under a heading without a mark', () => {
    expect(outline('CHƯƠNG TRÌNH HỌP\n1. Khai mạc\n2. Bế mạc')).toEqual([
      ...['CHƯƠNG TRÌNH HỌP', 'Khai mạc', 'Bế mạc'],
    ]);
  });

  it.each([
    ['Khai mạc (15 phút)', 'Khai mạc (15)'],
    ["Khai mạc 30'", 'Khai mạc (30)'],
    ['Khai mạc – 30’', 'Khai mạc (30)'],
    ['Khai mạc: 1 giờ 30 phút', 'Khai mạc (90)'],
    ['08:00 – 08:30 Khai mạc', 'Khai mạc (30)'],
    ['8h00 - 8h15: Khai mạc', 'Khai mạc (15)'],
    ['Từ 7 giờ 30 đến 8 giờ Khai mạc', 'Khai mạc (30)'],
    ['1. 8h00-8h15 Khai mạc', 'Khai mạc (15)'],
    ['Nghỉ 15 phút giữa giờ', 'Nghỉ 15 phút giữa giờ (15)'],
    ['Báo cáo 6 tháng đầu năm 2021', 'Báo cáo 6 tháng đầu năm 2021'],
    ['Thông qua Nghị quyết số 12/2021', 'Thông qua Nghị quyết số 12/2021'],
    ['30 đại biểu tham dự', '30 đại biểu tham dự'],
  ])('reads the time of "%s"', (line, read) => {
    expect(outline(line)).toEqual([read]);
  });

  it('takes the length of an item from when the next begins', () => {
    expect(outline('8h00 Khai mạc\n8h10 Báo cáo\n9h00 Bế mạc')).toEqual([
      ...['Khai mạc (10)', 'Báo cáo (50)', 'Bế mạc'],
    ]);
  });

  it('puts a time on its own line with what follows, a length with what went before', () => {
    expect(outline('08:00 – 08:20\nKhai mạc\nBáo cáo\n30 phút')).toEqual([
      ...['Khai mạc (20)', 'Báo cáo (30)'],
    ]);
  });

  it('knows who presents, a unit in its own field', () => {
    const text =
      '1. Báo cáo quý III – Người trình bày: ông Phùng Văn Đạt\n2. Tờ trình\nĐơn vị trình bày: Phòng Nội vụ';
    expect(parsePastedAgenda(text)).toMatchObject([
      { title: 'Báo cáo quý III', presenter: 'ông Phùng Văn Đạt', presenterUnit: '' },
      { title: 'Tờ trình', presenter: '', presenterUnit: 'Phòng Nội vụ' },
    ]);
  });

  it('guesses the kind from the words', () => {
    const text = 'Khai mạc\nBáo cáo\nThảo luận\nGiải lao\nBiểu quyết Nghị quyết\nKết luận';
    expect(parsePastedAgenda(text).map(({ kind }) => kind)).toEqual([
      ...['ceremony', 'report', 'discussion', 'recess', 'vote', 'conclusion'],
    ]);
  });

  it('reads decomposed letters, no-break spaces, soft breaks and line ends of every system', () => {
    const text = '1.\u00a0Khai mạc\u00a0phiên\vhọp\r\n2.\u00a0\u00a0Báo cáo\r3. Bế mạc'.normalize(
      'NFD',
    );
    expect(outline(text)).toEqual(['Khai mạc phiên họp', 'Báo cáo', 'Bế mạc']);
  });
});

describe('tables', () => {
  it('reads columns by their head, whatever their order', () => {
    const text = [
      'STT\tNội dung\tThời gian\tNgười trình bày',
      '1\tKhai mạc\t8h00 – 8h10\tÔng Nguyễn Văn Khải',
      '2\tBáo cáo quý III\t8h10 – 8h40\tPhòng Nội vụ',
    ].join('\n');
    expect(parsePastedAgenda(text)).toMatchObject([
      { title: 'Khai mạc', plannedMinutes: 10, presenter: 'Ông Nguyễn Văn Khải' },
      { title: 'Báo cáo quý III', plannedMinutes: 30, presenterUnit: 'Phòng Nội vụ' },
    ]);
  });

  it('guesses the columns of a table without a head', () => {
    expect(
      parsePastedAgenda('08:00\tKhai mạc\tVăn phòng\n08:15\tBáo cáo\tPhòng Tư pháp'),
    ).toMatchObject([
      { title: 'Khai mạc', plannedMinutes: 15, presenterUnit: 'Văn phòng' },
      { title: 'Báo cáo', plannedMinutes: 0, presenterUnit: 'Phòng Tư pháp' },
    ]);
  });

  it('makes parts of the paragraphs of a cell', () => {
    const text = `Thời gian\tNội dung\n8h00\tKhai mạc${CELL_PARAGRAPH}- Chào cờ${CELL_PARAGRAPH}Giới thiệu`;
    expect(outline(text)).toEqual(['Khai mạc', '  Chào cờ', '  Giới thiệu']);
  });
});

const word = fc.constantFrom(
  'họp',
  'đại biểu',
  'Nghị quyết',
  'phòng',
  '12',
  '8h00',
  'giờ',
  'I',
  'a',
);
const piece = fc.oneof(
  { weight: 5, arbitrary: word },
  fc.constantFrom(
    '-',
    '1.',
    '1.1',
    'a)',
    'I.',
    '•',
    '(',
    ')',
    ':',
    '\t',
    '\u00a0',
    "15'",
    '10 phút',
    CELL_PARAGRAPH,
  ),
);
const lines = fc.array(
  fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(' ')),
  { maxLength: 12 },
);
const tokens = (text: string): string[] =>
  text
    .normalize('NFC')
    .match(/họp|đại biểu|Nghị quyết|phòng/g)
    ?.toSorted() ?? [];

describe('whatever is pasted', () => {
  it('no word of it is lost and none is doubled', () => {
    fc.assert(
      fc.property(lines, (each) => {
        const items = parsePastedAgenda(each.join('\n'));
        const said = items.map(({ title, presenter, presenterUnit }) =>
          [title, presenter, presenterUnit].join(' | '),
        );
        expect(tokens(said.join('\n'))).toEqual(tokens(each.join('\n')));
      }),
      { numRuns: 2_000 },
    );
  });

  it('every item has a title, a bounded length, and a parent where it needs one', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          lines.map((each) => each.join('\n')),
        ),
        (text) => {
          let before = -1;
          for (const { title, plannedMinutes, depth } of parsePastedAgenda(text)) {
            expect(title.trim()).not.toBe('');
            expect(plannedMinutes).toBeGreaterThanOrEqual(0);
            expect(plannedMinutes).toBeLessThanOrEqual(24 * 60);
            expect(depth).toBeLessThanOrEqual(before + 1);
            before = depth;
          }
        },
      ),
    );
  });
});
