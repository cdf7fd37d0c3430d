// Paper 2, last appendices: who follows which communes, how far Plan 198 has come, the district's own dossiers by field.
import { appendix, type Table } from '../../official/document.js';
import { communes, districtFields } from './communes.js';
import { blocks, column, communeTable } from './composing.js';
import {
  all,
  byScore,
  contentShare,
  district,
  dossiersOf,
  fieldSettled,
  number,
  percent,
  ranked,
  sum,
  survey,
  surveyOf,
} from './figures.js';

const fields: Table = {
  kind: 'table',
  caption: '',
  columns: [
    column('TT', 0.5, 'center'),
    column('Lĩnh vực', 3, 'left'),
    column('Tiếp nhận', 1),
    column('Đã giải quyết', 1),
    column('Trước hạn', 1),
    column('Quá hạn', 0.9),
    column('Trực tuyến', 1.1),
  ],
  rows: districtFields.map((field, index) => [
    String(index + 1),
    field.name,
    number(field.received),
    number(fieldSettled(field)),
    number(field.early),
    number(field.late),
    percent(field.online, field.received),
  ]),
  total: [
    '',
    'Cộng',
    number(district.received),
    number(district.settled),
    number(district.early),
    number(district.late),
    percent(district.online, district.received),
  ],
};

const MEMBERS = [
  'Trưởng phòng Nội vụ',
  'Chánh Văn phòng HĐND và UBND',
  'Trưởng phòng Tư pháp',
  'Trưởng phòng Tài nguyên và Môi trường',
  'Trưởng phòng Tài chính - Kế hoạch',
  'Trưởng phòng Văn hóa và Thông tin',
  'Chánh Thanh tra huyện',
  'Trưởng phòng Lao động - Thương binh và Xã hội',
  'Trưởng phòng Kinh tế',
];

/** Every ninth commune of the ranking, so that each member follows strong and weak ones. */
const followers: Table = {
  kind: 'table',
  caption: '',
  columns: [
    column('TT', 0.5, 'center'),
    column('Thành viên Ban Chỉ đạo', 2.6, 'left'),
    column('Xã, thị trấn được phân công theo dõi', 3.8, 'left'),
    column('Hồ sơ quá hạn', 1),
  ],
  rows: MEMBERS.map((member, index) => {
    const followed = byScore.filter((_, place) => place % MEMBERS.length === index);
    return [
      String(index + 1),
      member,
      followed.map((one) => one.name).join(', '),
      number(dossiersOf(followed).late),
    ];
  }),
};

const DONE = 'Hoàn thành';
const RUNNING = 'Đang thực hiện';
const progress: Table = {
  kind: 'table',
  caption: '',
  columns: [
    column('TT', 0.5, 'center'),
    column('Nhiệm vụ', 2.6, 'left'),
    column('Chủ trì', 1.8, 'left'),
    column('Kết quả đến 30/9/2021', 2.2, 'left'),
    column('Đánh giá', 1.1, 'center'),
  ],
  rows: [
    [
      'Kiện toàn Ban Chỉ đạo CCHC huyện',
      'Phòng Nội vụ',
      'Quyết định ban hành ngày 19/7/2021',
      DONE,
    ],
    [
      'Các xã, thị trấn ban hành kế hoạch của đơn vị',
      'UBND cấp xã',
      '31/31 đơn vị; 07 kế hoạch phải làm lại',
      RUNNING,
    ],
    [
      'Sửa đổi bộ tiêu chí chấm điểm CCHC cấp xã',
      'Phòng Nội vụ',
      'Ban hành tháng 8, gồm 8 lĩnh vực, 100 điểm',
      DONE,
    ],
    [
      'Niêm yết, công khai thủ tục hành chính',
      'Văn phòng HĐND và UBND',
      '31/31 đơn vị niêm yết đầy đủ',
      DONE,
    ],
    [
      'Gửi thư xin lỗi khi trả kết quả quá hạn',
      'UBND cấp xã',
      `151/${number(all.late)} hồ sơ có thư xin lỗi`,
      RUNNING,
    ],
    [
      'Lắp camera tại bộ phận Một cửa',
      'Phòng Văn hóa và Thông tin',
      '28/31 đơn vị kết nối về huyện',
      RUNNING,
    ],
    [
      'Bố trí phòng tiếp công dân riêng',
      'UBND cấp xã',
      `${communes.filter((one) => one.citizenRoom).length}/31 đơn vị`,
      RUNNING,
    ],
    [
      'Làm việc sáng thứ Bảy tại nơi có nhu cầu',
      'UBND cấp xã',
      `${communes.filter((one) => one.saturday).length} đơn vị duy trì đều`,
      DONE,
    ],
    [
      'Bồi dưỡng công chức bộ phận Một cửa',
      'Phòng Nội vụ',
      '184 lượt người; 13 người học lại',
      RUNNING,
    ],
    ['Kiểm tra công vụ đột xuất', 'Thanh tra huyện', '15 đơn vị, nhắc nhở 05 công chức', DONE],
    ['Niêm yết hai bộ quy tắc ứng xử', 'Phòng Văn hóa và Thông tin', '31/31 đơn vị', DONE],
    ['Ban hành quy chế chi tiêu nội bộ', 'Phòng Tài chính - Kế hoạch', '31/31 đơn vị', DONE],
    [
      'Dùng chữ ký số của lãnh đạo cấp xã',
      'Văn phòng HĐND và UBND',
      '58/62 đồng chí dùng thường xuyên',
      RUNNING,
    ],
    [
      'Thành lập Ban Biên tập trang thông tin điện tử',
      'Phòng Văn hóa và Thông tin',
      '31/31 đơn vị có quyết định',
      DONE,
    ],
    [
      'Khảo sát mức độ hài lòng',
      'Phòng Nội vụ',
      `Thu về ${number(survey.returned)}/${number(survey.given)} phiếu`,
      DONE,
    ],
    [
      'Tuyên truyền dịch vụ công trực tuyến',
      'Trung tâm Văn hóa - Thông tin và Thể thao',
      '26 chuyên mục phát thanh, 31 tin, bài',
      RUNNING,
    ],
    ['Rà soát công chức địa chính còn thiếu', 'Phòng Nội vụ', 'Thiếu 04 vị trí tại 03 xã', RUNNING],
    ['Giao ban chuyên đề CCHC với cấp xã', 'Văn phòng HĐND và UBND', '02 cuộc trực tuyến', DONE],
  ].map((row, index) => [String(index + 1), ...row]),
};

export const followUp = blocks(
  appendix(
    'PHỤ LỤC V',
    'Mức độ hài lòng của tổ chức, cá nhân theo xã, thị trấn, xếp theo tỷ lệ hài lòng',
  ),
  communeTable(
    '',
    [
      {
        title: 'Phiếu phát ra',
        share: 1.2,
        value: (one) => number(one.forms[0]),
        total: number(survey.given),
      },
      {
        title: 'Phiếu thu về',
        share: 1.2,
        value: (one) => number(surveyOf([one]).returned),
        total: number(survey.returned),
      },
      {
        title: 'Hài lòng, rất hài lòng',
        share: 1.6,
        value: (one) => number(surveyOf([one]).content),
        total: number(survey.content),
      },
      {
        title: 'Tỷ lệ',
        share: 1.1,
        value: (one) => percent(surveyOf([one]).content, surveyOf([one]).returned),
        total: percent(survey.content, survey.returned),
      },
    ],
    ranked(contentShare),
  ),
  appendix('PHỤ LỤC VI', 'Tiến độ 18 nhiệm vụ của Kế hoạch số 198/KH-UBND'),
  progress,
  appendix(
    'PHỤ LỤC VII',
    'Kết quả giải quyết hồ sơ theo lĩnh vực tại bộ phận Một cửa của huyện quý III năm 2021',
  ),
  fields,
  appendix(
    'PHỤ LỤC VIII',
    'Phân công thành viên Ban Chỉ đạo theo dõi các xã, thị trấn trong quý IV năm 2021',
  ),
  followers,
  appendix('PHỤ LỤC IX', 'Kết quả trả qua dịch vụ bưu chính công ích quý III năm 2021'),
  communeTable('', [
    {
      title: 'Đã giải quyết',
      share: 1.3,
      value: (one) => number(dossiersOf([one]).settled),
      total: number(all.settled),
    },
    {
      title: 'Trả qua bưu chính',
      share: 1.4,
      value: (one) => number(one.postal),
      total: number(all.postal),
    },
    {
      title: 'Tỷ lệ',
      share: 1.1,
      value: (one) => percent(one.postal, dossiersOf([one]).settled),
      total: percent(all.postal, all.settled),
    },
    {
      title: 'Mức phấn đấu quý IV',
      share: 1.4,
      value: (one) => number(Math.ceil(dossiersOf([one]).settled / 10)),
      total: number(sum(communes, (one) => Math.ceil(dossiersOf([one]).settled / 10))),
    },
  ]),
);
