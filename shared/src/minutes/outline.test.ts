// The sentences of the minutes: their order, their words, and where each came from.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeetingFacts } from './meeting-facts.js';
import { outlineMinutes } from './outline.js';
import { duration, moment } from './sentences.js';

/** 12/10/2021 08:00 in Vietnam. */
const STARTED = Date.UTC(2021, 9, 12, 1, 0);
const minute = 60_000;

const facts: MeetingFacts = {
  title: 'Họp trực tuyến về cải cách hành chính',
  place: 'Hội trường UBND huyện Ba Vì',
  startedAtMs: STARTED,
  endedAtMs: STARTED + 205 * minute,
  openingSeqs: [4],
  closingSeqs: [90],
  chair: { name: 'Nguyễn Đức Anh', position: 'Phó Chủ tịch UBND huyện' },
  secretary: { name: 'Trần Thị B', position: '' },
  sites: [
    { name: 'UBND huyện', isHost: true, invited: 15, present: 15, absentees: [], seqs: [5] },
    {
      name: 'Xã Cam Thượng',
      isHost: false,
      invited: 4,
      present: 3,
      seqs: [6, 7],
      absentees: [
        { name: 'Lê Văn C', position: 'Công chức Tư pháp', reason: 'đi công tác.', seqs: [7] },
      ],
    },
  ],
  agenda: [
    {
      title: 'Báo cáo kết quả quý III',
      presenter: { name: 'Phạm Văn D', position: 'Trưởng phòng Nội vụ' },
      seqs: [10],
      notes: [{ atMs: STARTED + 30 * minute, text: 'Dòng một\n\nDòng hai', seqs: [20] }],
      speeches: [
        {
          atMs: STARTED + 20 * minute,
          speaker: 'Đỗ Thị E',
          unit: 'UBND xã Cam Thượng',
          usedSeconds: 372,
          exchange: null,
          gist: 'Đề nghị bổ sung trang thiết bị.',
          seqs: [12, 13],
        },
      ],
      writtenSpeeches: [],
      ballots: [
        {
          atMs: STARTED + 40 * minute,
          motion: 'Thông qua dự thảo Kế hoạch',
          resultSentence: '41/43 đại biểu tán thành, đạt 95,35%.',
          lines: [],
          corrections: [
            { atMs: STARTED + 50 * minute, text: 'Kế hoạch số 15', name: 'Trần Thị B' },
          ],
          seqs: [30, 31],
        },
      ],
      tellers: [
        {
          atMs: STARTED + 35 * minute,
          members: [
            { name: 'Đỗ Thị E', position: 'Chủ tịch UBND xã Cam Thượng' },
            { name: 'Lê Văn C', position: '' },
          ],
          lead: 'Đỗ Thị E',
          seqs: [25],
        },
      ],
    },
    {
      title: 'Nội dung chưa tới',
      presenter: null,
      seqs: [],
      notes: [],
      speeches: [],
      writtenSpeeches: [],
      ballots: [],
      tellers: [],
    },
  ],
  generalNotes: [],
  conclusion: { text: 'Yêu cầu các đơn vị khẩn trương thực hiện.', seqs: [80] },
};

const texts = (of: MeetingFacts) => outlineMinutes(of).map((sentence) => sentence.text);

describe('the outline of the minutes', () => {
  it('follows form 1.9 from the opening time to the closing sentence', () => {
    expect(texts(facts)).toEqual([
      'Thời gian, địa điểm',
      'Thời gian bắt đầu: 08 giờ 00, ngày 12 tháng 10 năm 2021.',
      'Địa điểm: Hội trường UBND huyện Ba Vì.',
      'Cuộc họp được tổ chức theo hình thức trực tuyến giữa điểm cầu chính và 1 điểm cầu thành phần.',
      'Thành phần tham dự',
      'Có mặt: 18/19 đại biểu; vắng mặt: 1 đại biểu.',
      '- UBND huyện (điểm cầu chính): có mặt 15/15 đại biểu.',
      '- Xã Cam Thượng: có mặt 3/4 đại biểu.',
      'Vắng mặt: đồng chí Lê Văn C - Công chức Tư pháp; lý do: đi công tác.',
      'Chủ tọa, thư ký',
      'Chủ tọa: đồng chí Nguyễn Đức Anh - Phó Chủ tịch UBND huyện.',
      'Thư ký: đồng chí Trần Thị B.',
      'Nội dung cuộc họp',
      'Báo cáo kết quả quý III',
      'Đồng chí Phạm Văn D - Trưởng phòng Nội vụ trình bày nội dung này.',
      'Đồng chí Đỗ Thị E (UBND xã Cam Thượng) phát biểu ý kiến trong 6 phút 12 giây.',
      'Đề nghị bổ sung trang thiết bị.',
      'Dòng một',
      'Dòng hai',
      'Cuộc họp bầu Ban kiểm phiếu gồm đồng chí Đỗ Thị E - Chủ tịch UBND xã Cam Thượng; đồng chí Lê Văn C, do đồng chí Đỗ Thị E làm Trưởng ban.',
      'Cuộc họp tiến hành biểu quyết: Thông qua dự thảo Kế hoạch.',
      '41/43 đại biểu tán thành, đạt 95,35%.',
      'Đính chính: Kế hoạch số 15. Người ghi: Trần Thị B, lúc 08 giờ 50, ngày 12 tháng 10 năm 2021.',
      'Nội dung chưa tới',
      'Cuộc họp không xem xét nội dung này.',
      'Kết luận của chủ tọa',
      'Yêu cầu các đơn vị khẩn trương thực hiện.',
      'Cuộc họp kết thúc vào 11 giờ 25, ngày 12 tháng 10 năm 2021./.',
    ]);
  });

  it('says of each sentence whether a person wrote it and which journal lines it came from', () => {
    const outline = outlineMinutes(facts);
    const of = (start: string) => outline.find((sentence) => sentence.text.startsWith(start));
    expect(of('Đồng chí Đỗ Thị E')).toMatchObject({ source: 'journal', seqs: [12, 13] });
    expect(of('Đề nghị bổ sung')).toMatchObject({ source: 'note', seqs: [12, 13] });
    expect(of('Dòng hai')).toMatchObject({ source: 'note', seqs: [20] });
    expect(of('41/43')).toMatchObject({ source: 'journal', seqs: [30, 31] });
    expect(of('Cuộc họp kết thúc')).toMatchObject({ role: 'closing', seqs: [90] });
  });

  it('leaves the end and the conclusion open while the meeting runs', () => {
    const running = texts({ ...facts, endedAtMs: null, conclusion: null });
    expect(running.at(-1)).toBe('Cuộc họp kết thúc vào …… giờ ……, ngày …… tháng …… năm ……./.');
    expect(running).toContain('Chủ tọa chưa có kết luận bằng văn bản.');
  });

  it('orders the events of an item by time, whatever order they come in', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 })), (times) => {
        const notes = times.map((atMs) => ({ atMs, text: String(atMs), seqs: [1] }));
        const item = {
          title: 'Mục',
          presenter: null,
          seqs: [1],
          notes,
          speeches: [],
          writtenSpeeches: [],
          ballots: [],
          tellers: [],
        };
        const seen = outlineMinutes({ ...facts, agenda: [item], conclusion: null }).filter(
          ({ source }) => source === 'note',
        );
        expect(seen.map(({ text }) => Number(text))).toEqual(
          [...times].sort((one, other) => one - other),
        );
      }),
    );
  });

  it('tells time in Vietnam, with the zeros of Decree 30', () => {
    expect(moment(Date.UTC(2022, 0, 31, 17, 5))).toBe('00 giờ 05, ngày 01 tháng 02 năm 2022');
    expect(moment(Date.UTC(2021, 2, 9, 1, 0))).toBe('08 giờ 00, ngày 09 tháng 3 năm 2021');
    expect([duration(59), duration(180), duration(185)]).toEqual([
      '59 giây',
      '3 phút',
      '3 phút 05 giây',
    ]);
  });
});

describe('what is said', () => {
  const said = { atMs: STARTED, speaker: 'Đỗ Thị E', unit: 'UBND xã Cam Thượng', seqs: [1] };
  const first = facts.agenda[0];
  if (!first) throw new Error('no item');
  const told = (change: Partial<typeof first>) =>
    texts({ ...facts, agenda: [{ ...first, notes: [], ballots: [], tellers: [], ...change }] });
  const spoken = (exchange: (typeof first.speeches)[number]['exchange']) =>
    told({ speeches: [{ ...said, usedSeconds: 60, gist: '', exchange }] });

  it('names who was asked and who answered whom', () => {
    const asked = { kind: 'question' as const, others: ['đồng chí Phạm Văn D'], about: 'đất đai.' };
    expect(spoken(asked)).toContain(
      'Đồng chí Đỗ Thị E (UBND xã Cam Thượng) chất vấn đồng chí Phạm Văn D về nội dung: “đất đai” trong 1 phút.',
    );
    expect(spoken({ kind: 'answer', others: ['đồng chí F', 'đồng chí G'], about: '' })).toContain(
      'Đồng chí Đỗ Thị E (UBND xã Cam Thượng) trả lời chất vấn của đồng chí F, đồng chí G trong 1 phút.',
    );
    expect(spoken({ kind: 'question', others: [], about: '' })).toContain(
      'Đồng chí Đỗ Thị E (UBND xã Cam Thượng) chất vấn trong 1 phút.',
    );
  });
  it('tells that a text was handed in, and not the text', () => {
    expect(told({ speeches: [], writtenSpeeches: [{ ...said, about: '' }] })).toContain(
      'Đồng chí Đỗ Thị E (UBND xã Cam Thượng) gửi ý kiến bằng văn bản.',
    );
    expect(told({ speeches: [], writtenSpeeches: [{ ...said, about: 'giao thông' }] })).toContain(
      'Đồng chí Đỗ Thị E (UBND xã Cam Thượng) gửi ý kiến bằng văn bản về nội dung: “giao thông”.',
    );
  });
});
