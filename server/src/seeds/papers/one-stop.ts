// Paper 3: how the one-stop shops of the district and of the communes worked in the third quarter.
import { appendix, heading, type OfficialDocument, type Table } from '../../official/document.js';
import type { PdfBlock } from '../../official/render-pdf.js';
import { communes, districtFields } from './communes.js';
import { blocks, column, communeTable, DISTRICT_SHORT } from './composing.js';
import {
  all,
  commune,
  district,
  dossiersOf,
  fieldSettled,
  lateShare,
  listed,
  names,
  number,
  onlineShare,
  percent,
  ranked,
} from './figures.js';

const land = districtFields[0];
const landLate = land?.late ?? 0;
const busiest = ranked((one) => one.received).slice(0, 5);
const quickest = ranked((one) => one.early / dossiersOf([one]).settled).slice(0, 5);
const slowest = ranked(lateShare).slice(0, 3);
const few = ranked((one) => -onlineShare(one)).slice(0, 3);
const saturdays = communes.filter((one) => one.saturday);

/** From 1 July to 30 September 2021, without weekends and the National Day holiday. */
const WORKING_DAYS = 64;

const complaints: Table = {
  kind: 'table',
  caption: '',
  columns: [
    column('TT', 0.5, 'center'),
    column('Nội dung phản ánh', 3.4, 'left'),
    column('Số lượt', 0.8),
    column('Đúng', 0.8),
    column('Đúng một phần', 1),
    column('Không đúng', 0.9),
    column('Hướng xử lý', 2.8, 'left'),
  ],
  rows: [
    [
      'Trễ hẹn, không được báo trước',
      '7',
      '4',
      '1',
      '2',
      'Xin lỗi, hẹn lại; nhắc nhở công chức thụ lý',
    ],
    [
      'Quầy không có người trong giờ làm việc',
      '5',
      '2',
      '1',
      '2',
      'Bố trí người trực thay, kiểm tra qua camera',
    ],
    ['Yêu cầu bổ sung hồ sơ nhiều lần', '4', '1', '2', '1', 'Hướng dẫn lại bằng phiếu, một lần'],
    [
      'Thái độ của công chức chưa đúng mực',
      '3',
      '1',
      '0',
      '2',
      'Công chức xin lỗi trực tiếp người dân',
    ],
    [
      'Không nộp được hồ sơ trực tuyến',
      '3',
      '0',
      '1',
      '2',
      'Gọi lại hướng dẫn, chuyển lỗi cho kỹ thuật',
    ],
    ['Chỗ để xe, nơi ngồi chờ chật', '1', '0', '0', '1', 'Ghi nhận, bố trí lại ghế chờ'],
  ].map((row, index) => [String(index + 1), ...row]),
  total: ['', 'Cộng', '23', '8', '5', '10', ''],
};

const body = blocks(
  'Văn phòng HĐND và UBND huyện báo cáo hoạt động của Bộ phận Tiếp nhận và Trả kết quả giải quyết thủ tục hành chính (sau đây gọi là bộ phận Một cửa) của huyện và 31 xã, thị trấn trong quý III năm 2021 như sau:',
  heading(1, 'Tổ chức và nhân sự'),
  'Bộ phận Một cửa của huyện có 09 quầy, 13 công chức và 02 nhân viên bưu điện; do một Phó Chánh Văn phòng phụ trách. Bộ phận Một cửa của mỗi xã có từ 04 đến 06 công chức làm việc theo lịch, do Chủ tịch hoặc Phó Chủ tịch UBND xã làm trưởng bộ phận. Tổng số công chức trực tiếp tiếp nhận hồ sơ ở cấp xã là 157 người, trong đó 118 người có trình độ đại học trở lên.',
  'Từ ngày 24 tháng 7 đến ngày 21 tháng 9, các bộ phận Một cửa làm việc theo phương án phòng, chống dịch: mỗi ca không quá một nửa số công chức, tiếp nhận trực tiếp đối với thủ tục cấp bách, các thủ tục khác hướng dẫn nộp trực tuyến hoặc hẹn qua điện thoại. Không có bộ phận Một cửa nào phải đóng cửa quá hai ngày liên tục; riêng xã Phong Vân tạm dừng hai ngày để khử khuẩn.',
  heading(1, 'Kết quả tại bộ phận Một cửa của huyện'),
  `Trong quý, bộ phận Một cửa của huyện tiếp nhận ${number(district.received)} hồ sơ thuộc ${districtFields.length} lĩnh vực; đã giải quyết ${number(district.settled)} hồ sơ, trong đó ${number(district.early)} hồ sơ trước hạn; còn ${number(district.pending)} hồ sơ trong thời hạn. Có ${number(district.late)} hồ sơ quá hạn, riêng lĩnh vực đất đai, tài nguyên và môi trường ${number(landLate)} hồ sơ, chiếm ${percent(landLate, district.late)}.`,
  {
    kind: 'table',
    caption: 'Bảng 1. Hồ sơ tại bộ phận Một cửa của huyện theo lĩnh vực',
    columns: [
      column('Lĩnh vực', 3.2, 'left'),
      column('Tiếp nhận', 1),
      column('Đã giải quyết', 1),
      column('Quá hạn', 0.9),
      column('Còn lại', 0.9),
      column('Nộp trực tuyến', 1.1),
    ],
    rows: districtFields.map((field) => [
      field.name,
      number(field.received),
      number(fieldSettled(field)),
      number(field.late),
      number(field.pending),
      percent(field.online, field.received),
    ]),
    total: [
      'Cộng',
      number(district.received),
      number(district.settled),
      number(district.late),
      number(district.pending),
      percent(district.online, district.received),
    ],
  },
  'Nguyên nhân quá hạn ở lĩnh vực đất đai chủ yếu do phải xác minh thực địa trong thời gian giãn cách và do hồ sơ từ xã chuyển lên còn thiếu trích đo. Văn phòng đã thống nhất với Chi nhánh Văn phòng Đăng ký đất đai kiểm tra thành phần hồ sơ ngay tại quầy, không nhận hồ sơ chưa đủ rồi yêu cầu bổ sung nhiều lần.',
  heading(1, 'Kết quả tại bộ phận Một cửa của các xã, thị trấn'),
  heading(2, 'Tiếp nhận và giải quyết'),
  `Các xã, thị trấn tiếp nhận mới ${number(all.received)} hồ sơ, nhiều nhất là ${listed(busiest.map((one) => `${one.name} (${number(one.received)})`))}. Chứng thực và hộ tịch chiếm gần hai phần ba số hồ sơ; tiếp đến là lao động, người có công và xã hội, trong đó có hồ sơ hỗ trợ người lao động gặp khó khăn do dịch bệnh theo Nghị quyết số 68/NQ-CP.`,
  `Đã giải quyết ${number(all.settled)} hồ sơ. Tỷ lệ trước hạn đạt ${percent(all.early, all.settled)}; cao nhất là ${names(quickest)}. Các đơn vị này có chung một cách làm: công chức trực Một cửa nhắc hồ sơ đến hạn vào đầu giờ sáng và lãnh đạo ký số ngay trong buổi.`,
  `Có ${number(all.late)} hồ sơ quá hạn, chiếm ${percent(all.late, all.settled)}. Ba xã có tỷ lệ quá hạn cao nhất là ${listed(slowest.map((one) => `${one.name} (${percent(one.late, dossiersOf([one]).settled)})`))}. Chỉ có ${names(communes.filter((one) => one.late === 0))} không có hồ sơ quá hạn.`,
  heading(2, 'Nộp trực tuyến và trả kết quả qua bưu chính'),
  `Tỷ lệ hồ sơ nộp trực tuyến ở cấp xã đạt ${percent(all.online, all.received)}. Còn ${communes.filter((one) => onlineShare(one) < 0.4).length} xã dưới 40% là ${listed(few.map((one) => `${one.name} (${percent(one.online, one.received)})`))}. Số kết quả trả qua dịch vụ bưu chính công ích là ${number(all.postal)}; xã ${commune('Tản Lĩnh').name} và thị trấn ${commune('Tây Đằng').name} có số lượng nhiều hơn cả.`,
  'Qua kiểm tra ngẫu nhiên 200 hồ sơ trực tuyến, 31 hồ sơ do công chức nộp thay bằng tài khoản của mình. Việc này làm tăng số liệu nhưng không giúp người dân biết cách làm, đồng thời không bảo đảm trách nhiệm về nội dung kê khai. Văn phòng đề nghị chấm dứt ngay.',
  heading(2, 'Giờ làm việc và thái độ phục vụ'),
  `Có ${saturdays.length} xã, thị trấn làm việc sáng thứ Bảy: ${names(saturdays)}. Trong quý, các buổi sáng thứ Bảy tiếp nhận bình quân 9 hồ sơ mỗi buổi, chủ yếu của người lao động đi làm xa. Đường dây nóng của huyện nhận 23 phản ánh về bộ phận Một cửa; đã trả lời 23, trong đó 8 phản ánh đúng, 5 đúng một phần.`,
  'Camera tại 28 bộ phận Một cửa đã kết nối về Văn phòng. Việc theo dõi hằng ngày phát hiện 19 lượt quầy không có người trong giờ làm việc quá 15 phút; Văn phòng gọi điện nhắc nhở ngay và tổng hợp gửi Phòng Nội vụ làm căn cứ đánh giá.',
  heading(2, 'Phối hợp giữa xã và huyện'),
  'Trong quý có 486 hồ sơ tiếp nhận ở xã phải chuyển lên huyện để giải quyết liên thông. Thời gian luân chuyển bình quân là 1,6 ngày, giảm 0,7 ngày so với quý II nhờ bỏ việc giao nhận sổ giấy. Còn 37 hồ sơ bị trả lại vì thiếu thành phần; nguyên nhân chủ yếu là công chức mới chưa nắm được mẫu tờ khai ban hành trong tháng 7.',
  'Văn phòng đã lập nhóm trao đổi nghiệp vụ gồm công chức của 31 bộ phận Một cửa. Câu hỏi được trả lời trong ngày và tổng hợp thành sổ tay điện tử với 64 tình huống thường gặp, có dẫn quy định để công chức mới tra cứu.',
  heading(2, 'Phục vụ các đối tượng chịu ảnh hưởng của dịch bệnh'),
  'Hồ sơ hỗ trợ người lao động, hộ kinh doanh gặp khó khăn được bố trí quầy riêng, giải quyết theo nguyên tắc đủ điều kiện đến đâu chi trả đến đó. Bộ phận Một cửa các xã đã tiếp nhận và chuyển Phòng Lao động - Thương binh và Xã hội thẩm định; thời gian từ khi nộp đến khi có quyết định bình quân là 4 ngày, trong khi quy định là 7 ngày làm việc.',
  'Tại xã Minh Châu, nơi đi lại phụ thuộc vào phà, công chức mang máy tính đến nhà văn hóa thôn tiếp nhận hồ sơ mỗi tuần hai buổi. Tại ba xã miền núi Ba Vì, Khánh Thượng và Yên Bài, trưởng thôn nhận giấy hẹn và trả kết quả giúp người dân trong thời gian giãn cách.',
  heading(1, 'Khó khăn, vướng mắc'),
  'Phần mềm Một cửa điện tử hay bị chậm trong khung giờ từ 9 giờ đến 10 giờ 30; chưa tự nhắc hồ sơ sắp đến hạn; dữ liệu liên thông với thuế phải nhập lại. Máy quét tại 9 xã đã dùng trên bảy năm, quét một hồ sơ đất đai mất hơn 10 phút.',
  'Một số công chức chuyên môn vẫn nhận hồ sơ tại bàn làm việc, không qua bộ phận Một cửa, nhất là hồ sơ đất đai và xây dựng. Việc luân phiên trực chốt phòng dịch làm thay đổi lịch trực, có ngày người dân phải chờ vì công chức tư pháp vắng mặt.',
  heading(1, 'Nhiệm vụ quý IV năm 2021'),
  'Một là, thực hiện nghiêm việc tiếp nhận 100% hồ sơ qua bộ phận Một cửa và cập nhật lên phần mềm ngay khi nhận; nghiêm cấm nhận hồ sơ tại bàn chuyên môn. Văn phòng công bố số hồ sơ đến hạn, quá hạn của từng xã vào sáng thứ Hai hằng tuần.',
  'Hai là, hướng dẫn người dân tự nộp hồ sơ trực tuyến; mỗi bộ phận Một cửa bố trí một bàn tự làm có máy tính, máy quét và người hướng dẫn. Không giao chỉ tiêu nộp thay dưới mọi hình thức.',
  'Ba là, phối hợp với Bưu điện huyện mở rộng trả kết quả tại nhà, trước hết với thủ tục hộ tịch, trợ cấp xã hội và giấy phép kinh doanh; bảo đảm trả kết quả trong hai ngày làm việc.',
  'Bốn là, thay thế máy quét cũ tại 9 xã trong tháng 11; kết nối camera ba xã còn lại; tổng hợp lỗi phần mềm gửi đơn vị cung cấp hằng tuần.',
  'Văn phòng HĐND và UBND huyện trân trọng báo cáo./.',
);

export const oneStop: OfficialDocument<PdfBlock> = {
  parentBody: DISTRICT_SHORT,
  issuingBody: 'VĂN PHÒNG HĐND VÀ UBND',
  number: { sequence: 87, symbol: 'BC-VP' },
  place: 'Ba Vì',
  date: { day: 7, month: 10, year: 2021 },
  documentKind: 'BÁO CÁO',
  subjectLine:
    'Hoạt động của Bộ phận Tiếp nhận và Trả kết quả (Một cửa) huyện và các xã, thị trấn quý III năm 2021',
  blocks: body,
  rightSignature: { titles: ['CHÁNH VĂN PHÒNG'], name: '' },
  recipients: [
    'Chủ tịch, các Phó Chủ tịch UBND huyện',
    'Phòng Nội vụ',
    'UBND 31 xã, thị trấn',
    'Lưu: VP',
  ],
  appendices: blocks(
    appendix(
      'PHỤ LỤC I',
      'Hồ sơ tại bộ phận Một cửa của 31 xã, thị trấn, xếp theo số tiếp nhận mới',
    ),
    communeTable(
      '',
      [
        {
          title: 'Kỳ trước chuyển',
          share: 1.2,
          value: (one) => number(one.carriedOver),
          total: number(all.total - all.received),
        },
        {
          title: 'Tiếp nhận mới',
          share: 1.2,
          value: (one) => number(one.received),
          total: number(all.received),
        },
        {
          title: 'Đã giải quyết',
          share: 1.2,
          value: (one) => number(dossiersOf([one]).settled),
          total: number(all.settled),
        },
        { title: 'Quá hạn', share: 1, value: (one) => number(one.late), total: number(all.late) },
        {
          title: 'Còn lại',
          share: 1,
          value: (one) => number(one.pending),
          total: number(all.pending),
        },
      ],
      ranked((one) => one.received),
    ),
    appendix(
      'PHỤ LỤC II',
      'Nộp trực tuyến và trả kết quả qua bưu chính công ích, xếp theo tỷ lệ nộp trực tuyến',
    ),
    communeTable(
      '',
      [
        {
          title: 'Nộp trực tuyến',
          share: 1.2,
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
          title: 'Trả qua bưu chính',
          share: 1.3,
          value: (one) => number(one.postal),
          total: number(all.postal),
        },
        {
          title: 'Tỷ lệ trên số đã giải quyết',
          share: 1.5,
          value: (one) => percent(one.postal, dossiersOf([one]).settled),
          total: percent(all.postal, all.settled),
        },
      ],
      ranked(onlineShare),
    ),
    appendix('PHỤ LỤC III', 'Điều kiện phục vụ tại bộ phận Một cửa của 31 xã, thị trấn'),
    communeTable('', [
      {
        title: 'Hồ sơ mới mỗi ngày làm việc',
        share: 1.6,
        value: (one) => number(Math.round((one.received * 10) / WORKING_DAYS) / 10),
        total: number(Math.round((all.received * 10) / WORKING_DAYS) / 10),
      },
      {
        title: 'Làm việc sáng thứ Bảy',
        share: 1.4,
        align: 'center',
        value: (one) => (one.saturday ? 'Có' : '-'),
        total: `${saturdays.length}/31`,
      },
      {
        title: 'Phòng tiếp công dân',
        share: 1.4,
        align: 'center',
        value: (one) => (one.citizenRoom ? 'Có' : 'Chưa'),
        total: `${communes.filter((one) => one.citizenRoom).length}/31`,
      },
    ]),
    appendix('PHỤ LỤC IV', 'Tổng hợp phản ánh qua đường dây nóng quý III năm 2021'),
    complaints,
  ),
  lineSpacing: 1.5,
};
