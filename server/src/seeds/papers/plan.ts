// Paper 7: the draft plan that the meeting votes on.
import { appendix, heading, type OfficialDocument, type Table } from '../../official/document.js';
import type { PdfBlock } from '../../official/render-pdf.js';
import { communes, type Commune } from './communes.js';
import { blocks, column, communeTable, DISTRICT } from './composing.js';
import {
  all,
  documents,
  grade,
  lateShare,
  listed,
  number,
  onlineShare,
  percent,
  ranked,
} from './figures.js';

const latest = ranked(lateShare).slice(0, 3);
const offline = ranked((one) => -onlineShare(one)).slice(0, 3);
const roomless = communes.filter((one) => !one.citizenRoom);

const tasks: Table = {
  kind: 'table',
  caption: '',
  columns: [
    column('TT', 0.5, 'center'),
    column('Nhiệm vụ', 4, 'left'),
    column('Chủ trì', 1.8, 'left'),
    column('Phối hợp', 1.8, 'left'),
    column('Thời hạn', 1.2, 'center'),
  ],
  rows: [
    [
      `Rà soát từng hồ sơ quá hạn tại ${listed(latest.map((one) => one.name))}; có thư xin lỗi và ngày hẹn lại`,
      'Chủ tịch UBND xã',
      'Văn phòng HĐND và UBND',
      '25/10/2021',
    ],
    [
      'Cử 02 công chức hỗ trợ nghiệp vụ đất đai tại ba xã nêu trên, mỗi tuần 02 buổi',
      'Phòng Tài nguyên và Môi trường',
      'Chi nhánh VPĐK đất đai',
      '30/11/2021',
    ],
    [
      'Điều động, bổ sung công chức địa chính còn thiếu',
      'Phòng Nội vụ',
      'UBND các xã',
      '15/11/2021',
    ],
    [
      'Thành lập tổ hướng dẫn nộp hồ sơ trực tuyến tại 100% thôn, tổ dân phố',
      'UBND cấp xã',
      'Huyện đoàn',
      '30/10/2021',
    ],
    [
      `Kế hoạch riêng nâng tỷ lệ hồ sơ trực tuyến tại ${listed(offline.map((one) => one.name))}`,
      'Chủ tịch UBND xã',
      'Phòng Văn hóa và Thông tin',
      '22/10/2021',
    ],
    [
      'Mỗi bộ phận Một cửa có bàn tự làm gồm máy tính, máy quét, người hướng dẫn',
      'UBND cấp xã',
      'Phòng Tài chính - Kế hoạch',
      '15/11/2021',
    ],
    [
      'Mở rộng trả kết quả tại nhà ở 10 bộ phận Một cửa có nhiều hồ sơ nhất',
      'Bưu điện huyện',
      'UBND cấp xã',
      '01/11/2021',
    ],
    [
      `Bố trí phòng tiếp công dân riêng tại ${listed(roomless.map((one) => one.name))}`,
      'UBND các xã',
      'Thanh tra huyện',
      '15/12/2021',
    ],
    [
      'Thay máy quét cũ tại 9 xã; kết nối camera ba xã còn lại',
      'Phòng Văn hóa và Thông tin',
      'Phòng Tài chính - Kế hoạch',
      '30/11/2021',
    ],
    [
      'Chấm dứt việc gửi, nhận văn bản giấy giữa UBND huyện và UBND các xã',
      'Văn phòng HĐND và UBND',
      'Các phòng, ban; UBND cấp xã',
      '01/11/2021',
    ],
    ['Bồi dưỡng lại 13 công chức chưa đạt yêu cầu', 'Phòng Nội vụ', 'UBND cấp xã', '30/10/2021'],
    [
      'Kiểm tra công vụ đột xuất ít nhất 12 đơn vị',
      'Thanh tra huyện',
      'Phòng Nội vụ',
      '15/12/2021',
    ],
    [
      'Chuyên mục phát thanh hằng tuần về một thủ tục và một cách làm hay',
      'Trung tâm VH - TT và TT',
      'UBND cấp xã',
      'Hằng tuần',
    ],
    [
      'Thẩm định điểm tự chấm CCHC của 31 xã, thị trấn',
      'Phòng Nội vụ',
      'Tổ thẩm định',
      '15/11/2021',
    ],
    [
      'Khảo sát lại mức độ hài lòng với cùng bộ câu hỏi',
      'Phòng Nội vụ',
      'Huyện đoàn',
      '20/12/2021',
    ],
  ].map((row, index) => [String(index + 1), ...row]),
};

/** Five points more than the third quarter, at least 60 and at most 80. */
function targetPercent(one: Commune): number {
  return Math.min(80, Math.max(60, Math.ceil(onlineShare(one) * 100) + 5));
}

const calendar: Table = {
  kind: 'table',
  caption: '',
  columns: [
    column('TT', 0.5, 'center'),
    column('Thời gian', 1.6, 'center'),
    column('Nội dung', 4.2, 'left'),
    column('Thành phần', 2.6, 'left'),
  ],
  rows: [
    [
      '18 - 22/10',
      'Làm việc với cấp ủy, UBND ba xã có tỷ lệ quá hạn cao',
      'Ban Chỉ đạo, Phòng Tài nguyên và Môi trường',
    ],
    [
      '25 - 29/10',
      'Làm việc với ba xã có tỷ lệ nộp trực tuyến thấp',
      'Ban Chỉ đạo, Phòng Văn hóa và Thông tin',
    ],
    ['04/11', 'Giao ban trực tuyến chuyên đề lần thứ nhất', '31 điểm cầu'],
    ['08 - 12/11', 'Kiểm tra đột xuất 06 đơn vị', 'Thanh tra huyện, Phòng Nội vụ'],
    ['15 - 19/11', 'Thẩm định điểm tự chấm tại các xã, thị trấn', 'Tổ thẩm định'],
    ['22 - 26/11', 'Kiểm tra việc trả kết quả tại nhà', 'Văn phòng HĐND và UBND, Bưu điện huyện'],
    ['02/12', 'Giao ban trực tuyến chuyên đề lần thứ hai', '31 điểm cầu'],
    ['06 - 10/12', 'Kiểm tra đột xuất 06 đơn vị còn lại', 'Thanh tra huyện, Phòng Nội vụ'],
    ['13 - 17/12', 'Khảo sát lại mức độ hài lòng', 'Phòng Nội vụ, Huyện đoàn'],
    ['28/12', 'Tổng hợp, báo cáo Chủ tịch UBND huyện', 'Phòng Nội vụ'],
  ].map((row, index) => [String(index + 1), ...row]),
};

export const plan: OfficialDocument<PdfBlock> = {
  issuingBody: DISTRICT,
  number: { sequence: null, symbol: 'KH-UBND' },
  place: 'Ba Vì',
  date: { day: null, month: 10, year: 2021 },
  documentKind: 'KẾ HOẠCH',
  subjectLine:
    'Khắc phục tồn tại, nâng cao chất lượng công tác cải cách hành chính quý IV năm 2021',
  draft: true,
  blocks: blocks(
    'Căn cứ Kế hoạch số 198/KH-UBND ngày 21 tháng 6 năm 2021 của UBND huyện và kết quả cuộc họp trực tuyến ngày 12 tháng 10 năm 2021 với 31 xã, thị trấn, UBND huyện ban hành Kế hoạch khắc phục tồn tại, nâng cao chất lượng công tác cải cách hành chính (CCHC) quý IV năm 2021 như sau:',
    heading(1, 'Mục đích, yêu cầu'),
    'Khắc phục dứt điểm những hạn chế đã được chỉ ra trong quý III; tạo chuyển biến rõ về tỷ lệ giải quyết hồ sơ đúng hạn, tỷ lệ nộp hồ sơ trực tuyến và mức độ hài lòng của người dân; góp phần cải thiện vị trí của huyện trong bảng xếp hạng CCHC của thành phố.',
    'Mỗi nhiệm vụ có một đơn vị chủ trì, thời hạn cụ thể và kết quả đo đếm được. Không giao chỉ tiêu dẫn đến làm thay, nộp thay người dân. Việc thực hiện bảo đảm yêu cầu thích ứng an toàn, linh hoạt, kiểm soát hiệu quả dịch COVID-19.',
    heading(1, 'Chỉ tiêu đến ngày 31 tháng 12 năm 2021'),
    {
      kind: 'table',
      caption: '',
      columns: [
        column('TT', 0.5, 'center'),
        column('Chỉ tiêu của cấp xã', 4.4, 'left'),
        column('Quý III', 1.3),
        column('Quý IV', 1.3),
      ],
      rows: [
        [
          '1',
          'Hồ sơ giải quyết trước hạn và đúng hạn',
          percent(all.early + all.onTime, all.settled),
          '≥ 99,5%',
        ],
        ['2', 'Hồ sơ nộp trực tuyến mức độ 3, 4', percent(all.online, all.received), '≥ 65%'],
        ['3', 'Kết quả trả qua bưu chính công ích', percent(all.postal, all.settled), '≥ 10%'],
        [
          '4',
          'Văn bản đến được xử lý trọn vẹn trên hệ thống',
          percent(documents.handled, documents.incoming),
          '≥ 95%',
        ],
        ['5', 'Hồ sơ quá hạn có thư xin lỗi', percent(151, all.late), '100%'],
        [
          '6',
          'Xã, thị trấn có phòng tiếp công dân riêng',
          `${communes.length - roomless.length}/31`,
          '31/31',
        ],
      ],
    },
    heading(1, 'Nhiệm vụ và giải pháp'),
    heading(2, 'Nâng cao trách nhiệm của người đứng đầu'),
    'Chủ tịch UBND các xã, thị trấn trực tiếp chỉ đạo, mỗi tuần làm việc ít nhất một buổi tại bộ phận Một cửa; báo cáo UBND huyện kết quả thực hiện trước ngày 25 hằng tháng. Trưởng các phòng, ban trả lời câu hỏi nghiệp vụ của cấp xã trong 03 ngày làm việc.',
    heading(2, 'Giải quyết hồ sơ đúng hạn'),
    `Ưu tiên ba xã có tỷ lệ quá hạn cao nhất là ${listed(latest.map((one) => `${one.name} (${number(one.late)} hồ sơ)`))}. Các xã, thị trấn không để phát sinh hồ sơ quá hạn do nguyên nhân chủ quan từ ngày 01 tháng 11; trường hợp phát sinh, người để quá hạn giải trình bằng văn bản.`,
    heading(2, 'Nâng tỷ lệ nộp hồ sơ trực tuyến, trả kết quả tại nhà'),
    `Nhân rộng cách làm của Tản Lĩnh và Cam Thượng. Tập trung hỗ trợ ${listed(offline.map((one) => `${one.name} (${percent(one.online, one.received)})`))}; các xã này báo cáo số liệu hằng tuần. Bưu điện huyện cử nhân viên tại các bộ phận Một cửa được chọn và niêm yết mức phí.`,
    heading(2, 'Xử lý văn bản trên môi trường mạng'),
    'Lãnh đạo UBND các xã dùng chữ ký số cho 100% văn bản đi. Từ ngày 01 tháng 11, UBND huyện không tiếp nhận văn bản giấy đã có bản điện tử; tài liệu họp được gửi trên phòng họp không giấy trước ít nhất 03 ngày làm việc.',
    heading(2, 'Kỷ luật, kỷ cương và tuyên truyền'),
    'Thanh tra huyện phối hợp với Phòng Nội vụ kiểm tra đột xuất; kết quả được công khai và là căn cứ xếp loại cuối năm. Các cơ quan truyền thông của huyện phản ánh cả cách làm hay và nơi làm chưa tốt.',
    heading(1, 'Kinh phí'),
    'Kinh phí thực hiện được bảo đảm từ dự toán chi thường xuyên năm 2021 đã giao cho các đơn vị và nguồn hợp pháp khác. Phòng Tài chính - Kế hoạch hướng dẫn, thẩm định nhu cầu mua máy quét trước ngày 10 tháng 11 năm 2021.',
    heading(1, 'Tổ chức thực hiện'),
    'Phòng Nội vụ là cơ quan thường trực, theo dõi, đôn đốc và tổng hợp báo cáo Chủ tịch UBND huyện vào ngày 28 hằng tháng. Các phòng, ban, ngành, UBND các xã, thị trấn căn cứ Kế hoạch này và phụ lục kèm theo xây dựng kế hoạch của đơn vị trước ngày 20 tháng 10 năm 2021.',
    'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các tổ chức chính trị - xã hội giám sát, vận động người dân tham gia. Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Phòng Nội vụ để tổng hợp, báo cáo UBND huyện xem xét, quyết định./.',
  ),
  rightSignature: {
    titles: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    name: 'Nguyễn Đức Anh',
  },
  recipients: [
    'Thường trực Huyện ủy, HĐND huyện',
    'Chủ tịch, các Phó Chủ tịch UBND huyện',
    'Các phòng, ban, ngành của huyện',
    'UBND 31 xã, thị trấn',
    'Lưu: VT, NV',
  ],
  appendices: blocks(
    appendix('PHỤ LỤC I', 'Phân công nhiệm vụ quý IV năm 2021'),
    tasks,
    appendix('PHỤ LỤC II', 'Mức phấn đấu về hồ sơ nộp trực tuyến của từng xã, thị trấn'),
    communeTable('', [
      {
        title: 'Quý III',
        share: 1.2,
        value: (one) => percent(one.online, one.received),
        total: percent(all.online, all.received),
      },
      {
        title: 'Mức phấn đấu quý IV',
        share: 1.5,
        value: (one) => `${targetPercent(one)}%`,
        total: '≥ 65%',
      },
      {
        title: 'Hồ sơ quá hạn quý III',
        share: 1.4,
        value: (one) => number(one.late),
        total: number(all.late),
      },
      { title: 'Xếp mức hiện tại', share: 1.4, align: 'center', value: grade, total: '' },
    ]),
    appendix('PHỤ LỤC III', 'Lịch giao ban, kiểm tra quý IV năm 2021'),
    calendar,
  ),
  lineSpacing: 1.5,
};
