// The form of an official document, read back from the XML of the Word file.
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { appendix, heading, paragraph, type OfficialDocument } from './document.js';
import { renderDocx } from './render-docx.js';

const letter: OfficialDocument = {
  parentBody: 'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HÀ NỘI',
  issuingBody: 'ỦY BAN NHÂN DÂN HUYỆN BA VÌ',
  number: { sequence: 5, symbol: 'GM-UBND' },
  place: 'Ba Vì',
  date: { day: 8, month: 2, year: 2021 },
  documentKind: 'GIẤY MỜI',
  subjectLine: 'Họp đánh giá công tác cải cách hành chính',
  blocks: [
    heading(1, 'Thành phần'),
    heading(2, 'Tại điểm cầu chính'),
    paragraph(
      'Ghi chú ',
      { text: '<b>đậm</b> & "x" < y', italic: true },
      '\u0000\u0008\u202E\uD800 hết',
    ),
    heading(2, 'Tại các điểm cầu'),
    {
      kind: 'table',
      caption: 'Danh sách',
      columns: [
        { title: 'Xã', share: 3, align: 'left' },
        { title: 'Số', share: 1, align: 'right' },
      ],
      rows: [['Cam Thượng', '4']],
      total: ['Cộng', '4'],
    },
    heading(1, 'Thời gian'),
  ],
  rightSignature: { titles: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Nguyễn Đức Anh' },
  recipients: ['Như trên', 'Lưu: VT'],
  appendices: [appendix('PHỤ LỤC', 'Danh sách khách mời')],
};

async function opened(document: OfficialDocument) {
  const zip = await JSZip.loadAsync(await renderDocx(document));
  const part = async (name: string) => (await zip.file(name)?.async('string')) ?? '';
  const headers = await Promise.all(
    Object.keys(zip.files)
      .filter((name) => /^word\/header\d+\.xml$/.test(name))
      .map(part),
  );
  const xml = await part('word/document.xml');
  const paragraphs = xml
    .split('</w:p>')
    .map((text) =>
      [...text.matchAll(/<w:t[ >][^<]*?>?([^<>]*)<\/w:t>/g)].map((match) => match[1]).join(''),
    );
  return {
    xml,
    styles: await part('word/styles.xml'),
    headers,
    paragraphs: paragraphs.filter((text) => text !== ''),
  };
}

const position = (texts: readonly string[], text: string) => {
  const index = texts.findIndex((candidate) => candidate.includes(text));
  expect(index, text).toBeGreaterThanOrEqual(0);
  return index;
};

describe('an official document as DOCX', () => {
  it('is A4 with margins of 20, 20, 30 and 15 mm', async () => {
    const { xml } = await opened(letter);
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(xml).toMatch(
      /<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567"/,
    );
  });

  it('is set in Times New Roman 14, justified, first line 1 cm in, 6 pt between paragraphs', async () => {
    const { xml, styles } = await opened(letter);
    expect(styles).toContain('w:ascii="Times New Roman"');
    expect(styles).toMatch(/<w:sz w:val="28"\/>/);
    expect(new Set([...xml.matchAll(/w:ascii="([^"]+)"/g)].map((match) => match[1]))).toEqual(
      new Set(['Times New Roman']),
    );
    const body = xml.split('</w:p>').find((text) => text.includes('Ghi chú'));
    expect(body).toMatch(/<w:jc w:val="both"\/>/);
    expect(body).toMatch(/<w:ind w:firstLine="567"\/>/);
    expect(body).toMatch(/<w:spacing w:after="120" w:line="276" w:lineRule="auto"\/>/);
  });

  it('shows the page number centred in the header from the second page on', async () => {
    const { xml, headers } = await opened(letter);
    expect(xml).toContain('<w:titlePg/>');
    const numbered = headers.filter((text) => text.includes('PAGE'));
    expect(headers).toHaveLength(2);
    expect(numbered).toHaveLength(1);
    expect(numbered[0]).toContain('<w:jc w:val="center"/>');
    const first = /<w:headerReference w:type="first" r:id="([^"]+)"/.exec(xml);
    expect(first).not.toBeNull();
  });

  it('keeps the order of the decree and numbers its headings', async () => {
    const { paragraphs } = await opened(letter);
    const order = [
      'THÀNH PHỐ HÀ NỘI',
      'HUYỆN BA VÌ',
      'Số: 05/GM-UBND',
      'CỘNG HÒA XÃ HỘI',
      'Độc lập - Tự do',
      'ngày 08 tháng 02 năm 2021',
      'GIẤY MỜI',
      'Họp đánh giá',
      'I. Thành phần',
      '1. Tại điểm cầu chính',
      '2. Tại các điểm cầu',
      'II. Thời gian',
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT.',
      'KT. CHỦ TỊCH',
      '(Ký, ghi rõ họ tên)',
      'Nguyễn Đức Anh',
      'PHỤ LỤC',
    ];
    const positions = order.map((text) => position(paragraphs, text));
    expect(positions).toEqual([...positions].sort((one, other) => one - other));
  });

  it('writes markup as text and leaves out what XML cannot hold', async () => {
    const { xml } = await opened(letter);
    expect(xml).toContain('&lt;b&gt;đậm&lt;/b&gt; &amp; ');
    expect(xml).not.toMatch(/[\u0000-\u0008\u202E\uD800]/);
  });

  it('puts the secretary left, the chair right and the recipients below them', async () => {
    const { paragraphs } = await opened({
      ...letter,
      leftSignature: { titles: ['THƯ KÝ'], name: 'Trần Thị B' },
      rightSignature: { titles: ['CHỦ TỌA'], name: 'Nguyễn Đức Anh' },
    });
    const positions = ['THƯ KÝ', 'Trần Thị B', 'CHỦ TỌA', 'Nơi nhận:'].map((text) =>
      position(paragraphs, text),
    );
    expect(positions).toEqual([...positions].sort((one, other) => one - other));
  });

  it('leaves the number and the day blank when they are not known', async () => {
    const { paragraphs } = await opened({
      ...letter,
      number: { sequence: null, symbol: 'KH-UBND' },
      date: { day: null, month: 10, year: 2021 },
    });
    expect(paragraphs.some((text) => /^Số:\s+\/KH-UBND$/.test(text))).toBe(true);
    expect(paragraphs.some((text) => /ngày\s+tháng 10 năm 2021/.test(text))).toBe(true);
  });
});
