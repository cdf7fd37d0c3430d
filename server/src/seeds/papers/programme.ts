// Paper 1: the programme of the online meeting of 12 October 2021, with its nine items.
import { heading, type OfficialDocument, type Table } from '../../official/document.js';
import type { PdfBlock } from '../../official/render-pdf.js';
import { blocks, column, DISTRICT } from './composing.js';

const items: Table = {
  kind: 'table',
  caption: '',
  columns: [
    column('TT', 0.6, 'center'),
    column('Thời gian', 2, 'center'),
    column('Nội dung', 5.4, 'left'),
    column('Thực hiện', 3, 'left'),
  ],
  rows: [
    [
      '1',
      '8h00 - 8h10',
      'Điểm danh 31 điểm cầu; tuyên bố lý do, giới thiệu đại biểu, thông qua chương trình cuộc họp',
      'Văn phòng HĐND và UBND huyện',
    ],
    [
      '2',
      '8h10 - 8h20',
      'Phát biểu khai mạc, nêu yêu cầu và trọng tâm thảo luận',
      'Đồng chí Nguyễn Đức Anh, Phó Chủ tịch UBND huyện',
    ],
    [
      '3',
      '8h20 - 8h50',
      'Báo cáo kết quả công tác cải cách hành chính quý III, nhiệm vụ trọng tâm quý IV năm 2021 và kết quả thực hiện Kế hoạch số 198/KH-UBND',
      'Phòng Nội vụ',
    ],
    [
      '4',
      '8h50 - 9h05',
      'Báo cáo hoạt động của Bộ phận Tiếp nhận và Trả kết quả (Một cửa) huyện và các xã, thị trấn quý III năm 2021',
      'Văn phòng HĐND và UBND huyện',
    ],
    [
      '5',
      '9h05 - 9h20',
      'Báo cáo kết quả khảo sát mức độ hài lòng của tổ chức, cá nhân',
      'Phòng Nội vụ',
    ],
    [
      '6',
      '9h20 - 9h50',
      'Tham luận của UBND xã Tản Lĩnh và UBND xã Cam Thượng',
      'Lãnh đạo UBND hai xã',
    ],
    [
      '7',
      '9h50 - 11h00',
      'Thảo luận; giải trình của các phòng, ban, ngành. Mỗi ý kiến lần thứ nhất không quá 7 phút, lần thứ hai không quá 3 phút',
      'Đại biểu tại các điểm cầu',
    ],
    [
      '8',
      '11h00 - 11h10',
      'Biểu quyết thông qua dự thảo Kế hoạch khắc phục tồn tại, nâng cao chất lượng công tác cải cách hành chính quý IV năm 2021',
      'Chủ tọa điều hành',
    ],
    ['9', '11h10 - 11h30', 'Kết luận cuộc họp', 'Đồng chí Nguyễn Đức Anh, Phó Chủ tịch UBND huyện'],
  ],
};

export const programme: OfficialDocument<PdfBlock> = {
  issuingBody: DISTRICT,
  number: { sequence: 15, symbol: 'CTr-UBND' },
  place: 'Ba Vì',
  date: { day: 8, month: 10, year: 2021 },
  documentKind: 'CHƯƠNG TRÌNH',
  subjectLine:
    'Cuộc họp trực tuyến đánh giá công tác cải cách hành chính quý III, triển khai nhiệm vụ trọng tâm quý IV năm 2021',
  blocks: blocks(
    heading(1, 'Thời gian, địa điểm'),
    'Cuộc họp bắt đầu lúc 8 giờ 00, thứ Ba, ngày 12 tháng 10 năm 2021; dự kiến kết thúc lúc 11 giờ 30 cùng ngày.',
    'Điểm cầu chính đặt tại phòng họp trực tuyến, trụ sở UBND huyện. Điểm cầu thành phần đặt tại trụ sở UBND 31 xã, thị trấn. Các điểm cầu mở máy, kiểm tra âm thanh và hình ảnh từ 7 giờ 00.',
    heading(1, 'Nội dung và phân công'),
    items,
    heading(1, 'Một số yêu cầu'),
    'Tài liệu gồm 7 tệp, được gửi trên phòng họp không giấy; đại biểu nghiên cứu trước và không in ra giấy. Cán bộ phụ trách điểm cầu hoàn thành điểm danh trước 7 giờ 55, báo cáo rõ người vắng mặt và lý do.',
    'Đại biểu đăng ký phát biểu trên hệ thống. Ý kiến chưa kịp trình bày được gửi bằng văn bản về Phòng Nội vụ trước 16 giờ 00 ngày 13 tháng 10 năm 2021 để tổng hợp./.',
  ),
  rightSignature: { titles: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'], name: '' },
  recipients: [
    'Lãnh đạo UBND huyện',
    'Các phòng, ban, ngành của huyện',
    'UBND 31 xã, thị trấn',
    'Lưu: VT',
  ],
};
