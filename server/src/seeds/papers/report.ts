// Paper 2: the report on administrative reform in the third quarter, with the tables of the 31 communes.
import { appendix, type OfficialDocument } from '../../official/document.js';
import type { PdfBlock } from '../../official/render-pdf.js';
import { communes } from './communes.js';
import { blocks, communeTable, DISTRICT } from './composing.js';
import { all, byScore, documents, dossiersOf, grade, number, percent, sum } from './figures.js';
import { assessments } from './report-communes.js';
import { directives } from './report-directives.js';
import { followUp } from './report-follow-up.js';
import { results } from './report-results.js';
import { tasks } from './report-tasks.js';

const newsItems = sum(communes, (one) => one.news);

const appendices = blocks(
  appendix('PHỤ LỤC I', 'Kết quả giải quyết hồ sơ của 31 xã, thị trấn quý III năm 2021'),
  communeTable('', [
    {
      title: 'Phải giải quyết',
      share: 1.2,
      value: (one) => number(dossiersOf([one]).total),
      total: number(all.total),
    },
    {
      title: 'Đã giải quyết',
      share: 1.2,
      value: (one) => number(dossiersOf([one]).settled),
      total: number(all.settled),
    },
    { title: 'Trước hạn', share: 1.1, value: (one) => number(one.early), total: number(all.early) },
    {
      title: 'Đúng hạn',
      share: 1.1,
      value: (one) => number(dossiersOf([one]).onTime),
      total: number(all.onTime),
    },
    { title: 'Quá hạn', share: 1, value: (one) => number(one.late), total: number(all.late) },
    {
      title: 'Tỷ lệ quá hạn',
      share: 1.1,
      value: (one) => percent(one.late, dossiersOf([one]).settled),
      total: percent(all.late, all.settled),
    },
  ]),
  appendix('PHỤ LỤC II', 'Hồ sơ nộp trực tuyến mức độ 3, 4 quý III năm 2021'),
  communeTable('', [
    {
      title: 'Tiếp nhận mới',
      share: 1.3,
      value: (one) => number(one.received),
      total: number(all.received),
    },
    {
      title: 'Nộp trực tuyến',
      share: 1.3,
      value: (one) => number(one.online),
      total: number(all.online),
    },
    {
      title: 'Tỷ lệ',
      share: 1.1,
      value: (one) => percent(one.online, one.received),
      total: percent(all.online, all.received),
    },
    {
      title: '6 tháng đầu năm',
      share: 1.3,
      value: (one) => number(one.firstHalf),
      total: number(all.firstHalf),
    },
    {
      title: 'Cộng 9 tháng',
      share: 1.3,
      value: (one) => number(one.firstHalf + one.received),
      total: number(all.firstHalf + all.received),
    },
  ]),
  appendix(
    'PHỤ LỤC III',
    'Xử lý văn bản trên hệ thống và tin, bài trên trang thông tin điện tử quý III năm 2021',
  ),
  communeTable('', [
    {
      title: 'Văn bản đến',
      share: 1.2,
      value: (one) => number(one.incoming),
      total: number(documents.incoming),
    },
    {
      title: 'Xử lý trọn vẹn',
      share: 1.3,
      value: (one) => number(one.handled),
      total: number(documents.handled),
    },
    {
      title: 'Tỷ lệ',
      share: 1.1,
      value: (one) => percent(one.handled, one.incoming),
      total: percent(documents.handled, documents.incoming),
    },
    { title: 'Tin, bài', share: 1, value: (one) => number(one.news), total: number(newsItems) },
  ]),
  appendix(
    'PHỤ LỤC IV',
    'Kết quả tự chấm điểm cải cách hành chính của 31 xã, thị trấn, xếp theo điểm',
  ),
  communeTable(
    '',
    [
      {
        title: 'Điểm tự chấm',
        share: 1.4,
        value: (one) => number(one.score),
        total: `${number(Math.round((sum(communes, (one) => one.score) * 100) / communes.length) / 100)} (TB)`,
      },
      { title: 'Xếp mức', share: 1.4, align: 'center', value: grade, total: '' },
      {
        title: 'Phòng tiếp công dân',
        share: 1.5,
        align: 'center',
        value: (one) => (one.citizenRoom ? 'Có' : 'Chưa'),
        total: `${communes.filter((one) => one.citizenRoom).length}/31`,
      },
      {
        title: 'Sáng thứ Bảy',
        share: 1.3,
        align: 'center',
        value: (one) => (one.saturday ? 'Có' : '-'),
        total: `${communes.filter((one) => one.saturday).length}/31`,
      },
    ],
    byScore,
  ),
);

export const report: OfficialDocument<PdfBlock> = {
  issuingBody: DISTRICT,
  number: { sequence: 412, symbol: 'BC-UBND' },
  place: 'Ba Vì',
  date: { day: 8, month: 10, year: 2021 },
  documentKind: 'BÁO CÁO',
  subjectLine: 'Kết quả công tác cải cách hành chính quý III, nhiệm vụ trọng tâm quý IV năm 2021',
  blocks: [...results, ...assessments, ...tasks],
  rightSignature: { titles: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Nguyễn Đức Anh' },
  recipients: [
    'UBND thành phố Hà Nội',
    'Sở Nội vụ',
    'Thường trực Huyện ủy, HĐND huyện',
    'Chủ tịch, các Phó Chủ tịch UBND huyện',
    'Các phòng, ban, ngành của huyện',
    'UBND 31 xã, thị trấn',
    'Lưu: VT, NV',
  ],
  appendices: [...appendices, ...followUp, ...directives],
  lineSpacing: 1.5,
};
