// Paper 4: the satisfaction survey, with a bar chart of the 31 communes.
import { appendix, heading, type OfficialDocument, type Table } from '../../official/document.js';
import type { PdfBlock } from '../../official/render-pdf.js';
import { communes } from './communes.js';
import { blocks, column, communeTable, DISTRICT_SHORT } from './composing.js';
import {
  contentShare,
  lateShare,
  listed,
  number,
  percent,
  ranked,
  survey,
  surveyOf,
} from './figures.js';

const best = ranked(contentShare).slice(0, 5);
const worst = ranked((one) => -contentShare(one)).slice(0, 3);
const punctual = communes.filter((one) => lateShare(one) < 0.01);
const contentOf = (list: Parameters<typeof surveyOf>[0]) =>
  percent(surveyOf(list).content, surveyOf(list).returned);
const share = (one: Parameters<typeof contentShare>[0]) =>
  percent(surveyOf([one]).content, surveyOf([one]).returned);

/** Answers to the single questions, in forms with "hài lòng" or better, of all that came back. */
const QUESTIONS: readonly (readonly [string, number])[] = [
  ['Nơi ngồi chờ, trang thiết bị tại bộ phận Một cửa', 1064],
  ['Thông tin về thủ tục được niêm yết dễ tìm, dễ hiểu', 1051],
  ['Thành phần hồ sơ đúng như đã công khai', 1098],
  ['Công chức lịch sự, lắng nghe', 1102],
  ['Công chức hướng dẫn một lần, đầy đủ', 1047],
  ['Thời gian giải quyết đúng như giấy hẹn', 1059],
  ['Không phải trả thêm chi phí ngoài quy định', 1149],
  ['Dễ nộp hồ sơ trực tuyến', 936],
  ['Phản ánh, kiến nghị được trả lời', 1003],
];

/** The 318 forms that carry a suggestion, by what they ask for. */
const suggestions: Table = {
  kind: 'table',
  caption: '',
  columns: [
    column('TT', 0.5, 'center'),
    column('Nội dung góp ý', 4, 'left'),
    column('Số ý kiến', 1),
    column('Đơn vị đề nghị tiếp thu', 2.4, 'left'),
  ],
  rows: [
    ['Nhắn tin báo khi hồ sơ có kết quả', '94', 'Văn phòng HĐND và UBND'],
    ['Làm việc thêm sáng thứ Bảy', '71', 'UBND các xã chưa thực hiện'],
    ['Hướng dẫn nộp hồ sơ trực tuyến tại thôn', '66', 'UBND cấp xã, Huyện đoàn'],
    ['Sửa mẫu tờ khai dễ hiểu hơn', '48', 'Các phòng chuyên môn'],
    ['Thêm ghế ngồi, nước uống, chỗ để xe', '39', 'UBND cấp xã'],
  ].map((row, index) => [String(index + 1), ...row]),
  total: ['', 'Cộng', '318', ''],
};

const body = blocks(
  'Thực hiện Kế hoạch số 198/KH-UBND ngày 21 tháng 6 năm 2021 của UBND huyện, Phòng Nội vụ tổ chức khảo sát mức độ hài lòng của tổ chức, cá nhân đối với sự phục vụ của UBND các xã, thị trấn. Kết quả như sau:',
  heading(1, 'Cách thức khảo sát'),
  `Khảo sát được thực hiện từ ngày 06 đến ngày 25 tháng 9 năm 2021 tại 31 xã, thị trấn. Tổng số phiếu phát ra là ${number(survey.given)}, thu về hợp lệ ${number(survey.returned)} phiếu, đạt ${percent(survey.returned, survey.given)}. Số phiếu của mỗi xã từ 30 đến 60, tùy theo số hồ sơ giải quyết trong quý.`,
  'Người được hỏi được chọn ngẫu nhiên từ danh sách hồ sơ đã trả kết quả trong 60 ngày gần nhất. Do giãn cách xã hội, 412 phiếu được hỏi qua điện thoại, số còn lại phát tại nhà văn hóa thôn hoặc tại nhà khi điều kiện cho phép. Người đi hỏi là đoàn viên thanh niên của xã khác, không phải công chức của xã được khảo sát; phiếu không ghi tên người trả lời.',
  'Phiếu có 9 câu hỏi về từng mặt phục vụ và một câu hỏi chung. Mỗi câu có bốn mức: rất hài lòng, hài lòng, bình thường, không hài lòng. Tỷ lệ hài lòng trong báo cáo này là tổng của hai mức đầu, tính trên số phiếu thu về.',
  heading(1, 'Kết quả chung'),
  {
    kind: 'table',
    caption: 'Bảng 1. Kết quả câu hỏi chung',
    columns: [column('Mức độ', 3, 'left'), column('Số phiếu', 1.5), column('Tỷ lệ', 1.5)],
    rows: [
      [
        'Rất hài lòng',
        number(survey.verySatisfied),
        percent(survey.verySatisfied, survey.returned),
      ],
      ['Hài lòng', number(survey.satisfied), percent(survey.satisfied, survey.returned)],
      ['Bình thường', number(survey.neutral), percent(survey.neutral, survey.returned)],
      [
        'Không hài lòng',
        number(survey.notSatisfied),
        percent(survey.notSatisfied, survey.returned),
      ],
    ],
    total: ['Cộng', number(survey.returned), '100%'],
  },
  `Có ${number(survey.content)} người hài lòng và rất hài lòng, đạt ${percent(survey.content, survey.returned)}. So với khảo sát cuối năm 2020 (91,7%), kết quả tăng rõ, nhất là ở câu hỏi về thái độ của công chức. Cần lưu ý rằng ${number(survey.notSatisfied)} phiếu không hài lòng đều ghi rõ lý do: trễ hẹn mà không được báo trước (4 phiếu), phải đi lại nhiều lần (2 phiếu).`,
  heading(1, 'Kết quả theo từng mặt phục vụ'),
  {
    kind: 'table',
    caption: 'Bảng 2. Tỷ lệ hài lòng theo câu hỏi',
    columns: [
      column('TT', 0.5, 'center'),
      column('Nội dung', 5, 'left'),
      column('Số phiếu hài lòng', 1.4),
      column('Tỷ lệ', 1.2),
    ],
    rows: QUESTIONS.map(([question, count], index) => [
      String(index + 1),
      question,
      number(count),
      percent(count, survey.returned),
    ]),
  },
  'Người dân đánh giá cao việc không phát sinh chi phí ngoài quy định và thái độ lịch sự của công chức. Thấp nhất là câu hỏi về nộp hồ sơ trực tuyến. Ý kiến ghi thêm cho thấy ba khó khăn chính: không nhớ mật khẩu tài khoản dịch vụ công, không biết chụp và gửi giấy tờ, không biết hồ sơ đã được nhận hay chưa.',
  'Câu hỏi về trả lời phản ánh, kiến nghị cũng đạt thấp. Nhiều người cho biết đã gọi điện nhưng chỉ được hứa xem lại; 27 người ghi rằng không biết số điện thoại đường dây nóng dù số này được niêm yết, vì bảng niêm yết treo ở vị trí khuất.',
  heading(1, 'Kết quả theo xã, thị trấn'),
  `Cao nhất là ${listed(best.map((one) => `${one.name} (${share(one)})`))}. Thấp nhất là ${listed(worst.map((one) => `${one.name} (${share(one)})`))}; đây cũng là ba xã có tỷ lệ hồ sơ quá hạn cao nhất trong quý. Biểu đồ 1 cho thấy khoảng cách giữa các đơn vị; thanh đậm là năm đơn vị cao nhất.`,
  {
    kind: 'barChart',
    caption: 'Biểu đồ 1. Tỷ lệ người dân, tổ chức hài lòng theo xã, thị trấn (%)',
    from: 70,
    to: 100,
    step: 5,
    bars: ranked(contentShare).map((one, index) => ({
      label: one.name,
      value: contentShare(one) * 100,
      text: share(one),
      strong: index < 5,
    })),
  },
  'Số phiếu của mỗi xã không lớn nên chênh lệch một hai điểm phần trăm giữa hai xã chưa nói lên sự khác nhau rõ rệt. Tuy nhiên, khoảng cách giữa nhóm đầu và nhóm cuối là đáng kể và phù hợp với số liệu giải quyết hồ sơ.',
  heading(1, 'Ý kiến góp ý của người dân'),
  `Có 318 phiếu ghi ý kiến góp ý. Nhiều nhất là đề nghị nhắn tin báo khi có kết quả (94 ý kiến); làm việc thêm sáng thứ Bảy (71 ý kiến, tập trung ở các xã có nhiều người đi làm xa); hướng dẫn nộp trực tuyến tại thôn (66 ý kiến); sửa mẫu tờ khai dễ hiểu hơn (48 ý kiến); bố trí thêm ghế, nước uống, chỗ để xe (39 ý kiến).`,
  'Một ý kiến tiêu biểu ở xã Minh Châu: người dân phải đi phà sang sông để nộp bổ sung một bản sao giấy khai sinh, trong khi bản chính do chính xã đăng ký. Phòng Nội vụ đề nghị các xã rà soát, không yêu cầu nộp giấy tờ mà cơ quan nhà nước đang lưu giữ.',
  heading(1, 'Đối chiếu với số liệu giải quyết hồ sơ'),
  `Phòng Nội vụ đã đối chiếu kết quả khảo sát với số liệu của bộ phận Một cửa. Ở ${number(punctual.length)} xã, thị trấn có tỷ lệ quá hạn dưới 1%, tỷ lệ hài lòng chung là ${contentOf(punctual)}; ở ba xã có tỷ lệ quá hạn cao nhất, tỷ lệ này chỉ là ${contentOf(worst)}. Như vậy trả kết quả đúng hẹn vẫn là điều người dân mong muốn nhất.`,
  `Ở các xã, thị trấn làm việc thêm sáng thứ Bảy, tỷ lệ hài lòng là ${contentOf(communes.filter((one) => one.saturday))}, cao hơn các xã còn lại (${contentOf(communes.filter((one) => !one.saturday))}). Các xã chưa có phòng tiếp công dân riêng đạt ${contentOf(communes.filter((one) => !one.citizenRoom))}; nhiều người ở đây ngại trình bày việc riêng tại nơi đông người.`,
  'Tỷ lệ nộp trực tuyến không tự quyết định mức độ hài lòng. Có xã nộp trực tuyến cao nhưng người dân vẫn phàn nàn vì phải mang thêm bản giấy đến đối chiếu. Muốn người dân hài lòng, việc nộp trực tuyến phải đi cùng với bỏ hẳn yêu cầu nộp bản giấy.',
  heading(1, 'Đề xuất'),
  'Phòng Nội vụ đề nghị UBND huyện chỉ đạo: các xã có tỷ lệ hài lòng dưới 85% xây dựng biện pháp khắc phục, báo cáo trước ngày 30 tháng 10; 100% bộ phận Một cửa nhắn tin báo kết quả từ ngày 15 tháng 11; chuyển bảng niêm yết và số đường dây nóng ra vị trí dễ thấy; lấy kết quả khảo sát làm căn cứ chấm 10 điểm trong bộ tiêu chí CCHC cấp xã.',
  'Lần khảo sát tiếp theo dự kiến vào tháng 12 năm 2021 với cùng bộ câu hỏi để so sánh. Phòng Nội vụ trân trọng báo cáo./.',
);

export const satisfaction: OfficialDocument<PdfBlock> = {
  parentBody: DISTRICT_SHORT,
  issuingBody: 'PHÒNG NỘI VỤ',
  number: { sequence: 156, symbol: 'BC-NV' },
  place: 'Ba Vì',
  date: { day: 6, month: 10, year: 2021 },
  documentKind: 'BÁO CÁO',
  subjectLine:
    'Kết quả khảo sát mức độ hài lòng của tổ chức, cá nhân đối với sự phục vụ của UBND các xã, thị trấn năm 2021',
  blocks: body,
  rightSignature: { titles: ['TRƯỞNG PHÒNG'], name: '' },
  recipients: [
    'Chủ tịch, các Phó Chủ tịch UBND huyện',
    'Văn phòng HĐND và UBND',
    'UBND 31 xã, thị trấn',
    'Lưu: NV',
  ],
  appendices: blocks(
    appendix('PHỤ LỤC I', 'Kết quả khảo sát theo xã, thị trấn'),
    communeTable('', [
      {
        title: 'Phát ra',
        share: 1,
        value: (one) => number(one.forms[0]),
        total: number(survey.given),
      },
      {
        title: 'Thu về',
        share: 1,
        value: (one) => number(surveyOf([one]).returned),
        total: number(survey.returned),
      },
      {
        title: 'Rất hài lòng',
        share: 1.1,
        value: (one) => number(one.forms[1]),
        total: number(survey.verySatisfied),
      },
      {
        title: 'Hài lòng',
        share: 1,
        value: (one) => number(one.forms[2]),
        total: number(survey.satisfied),
      },
      {
        title: 'Bình thường',
        share: 1.1,
        value: (one) => number(one.forms[3]),
        total: number(survey.neutral),
      },
      {
        title: 'Không hài lòng',
        share: 1.1,
        value: (one) => number(one.forms[4]),
        total: number(survey.notSatisfied),
      },
      {
        title: 'Tỷ lệ hài lòng',
        share: 1.1,
        value: share,
        total: percent(survey.content, survey.returned),
      },
    ]),
    appendix('PHỤ LỤC II', 'Mẫu phiếu khảo sát'),
    'Kính thưa ông/bà! Để phục vụ người dân tốt hơn, UBND huyện Ba Vì mong ông/bà cho biết ý kiến về lần làm thủ tục gần nhất tại UBND xã, thị trấn. Phiếu không ghi tên. Xin đánh dấu X vào một ô ở mỗi dòng.',
    {
      kind: 'table',
      caption: '',
      columns: [
        column('TT', 0.5, 'center'),
        column('Nội dung', 4, 'left'),
        column('Rất hài lòng', 1, 'center'),
        column('Hài lòng', 1, 'center'),
        column('Bình thường', 1, 'center'),
        column('Không hài lòng', 1, 'center'),
      ],
      rows: [
        ...QUESTIONS.map(([question]) => question),
        'Nhìn chung, ông/bà đánh giá thế nào về sự phục vụ?',
      ].map((question, index) => [String(index + 1), question, '', '', '', '']),
    },
    'Nếu chưa hài lòng, xin ông/bà cho biết lý do và góp ý để phục vụ tốt hơn: …… …… …… …… …… …… …… …… …… …… …… …… …… …… …… …… …… …… …… …… …… …… …… …… …… …… …… …… …… …… …… …… …… ……',
    'Xin trân trọng cảm ơn ông/bà!',
    appendix('PHỤ LỤC III', 'Tổng hợp ý kiến góp ý của người dân'),
    suggestions,
  ),
  lineSpacing: 1.5,
};
