// Paper 2, last appendix: the fourteen directives that the report counts (3 plans, 2 decisions, 9 letters).
import { appendix } from '../../official/document.js';
import { blocks, column } from './composing.js';

export const directives = blocks(
  appendix(
    'PHỤ LỤC X',
    'Văn bản chỉ đạo cải cách hành chính do UBND huyện ban hành trong quý III năm 2021',
  ),
  {
    kind: 'table',
    caption: '',
    columns: [
      column('TT', 0.5, 'center'),
      column('Số, ký hiệu', 1.7, 'left'),
      column('Ngày', 1, 'center'),
      column('Trích yếu', 5, 'left'),
    ],
    rows: [
      [
        '221/KH-UBND',
        '09/7/2021',
        'Kế hoạch kiểm tra công tác cải cách hành chính tại các phòng, ban và UBND xã, thị trấn',
      ],
      ['2874/QĐ-UBND', '19/7/2021', 'Quyết định kiện toàn Ban Chỉ đạo cải cách hành chính huyện'],
      ['1312/UBND-NV', '20/7/2021', 'Phân công thành viên Ban Chỉ đạo theo dõi các xã, thị trấn'],
      [
        '1358/UBND-VP',
        '25/7/2021',
        'Tổ chức tiếp nhận, trả kết quả trong thời gian giãn cách xã hội',
      ],
      [
        '1377/UBND-VP',
        '30/7/2021',
        'Hướng dẫn người dân nộp hồ sơ trực tuyến, nhận kết quả qua bưu chính công ích',
      ],
      [
        '3016/QĐ-UBND',
        '06/8/2021',
        'Quyết định ban hành bộ tiêu chí chấm điểm cải cách hành chính cấp xã',
      ],
      ['1429/UBND-NV', '10/8/2021', 'Chấn chỉnh kỷ luật, kỷ cương tại bộ phận Một cửa'],
      ['1466/UBND-VHTT', '17/8/2021', 'Kết nối camera giám sát tại bộ phận Một cửa về huyện'],
      [
        '243/KH-UBND',
        '20/8/2021',
        'Kế hoạch khảo sát mức độ hài lòng của tổ chức, cá nhân năm 2021',
      ],
      ['1503/UBND-TNMT', '26/8/2021', 'Giải quyết hồ sơ đất đai tồn đọng tại các xã, thị trấn'],
      ['1547/UBND-VP', '07/9/2021', 'Sử dụng chữ ký số và xử lý văn bản trên môi trường mạng'],
      ['256/KH-UBND', '10/9/2021', 'Kế hoạch bồi dưỡng công chức làm việc tại bộ phận Một cửa'],
      [
        '1581/UBND-NV',
        '15/9/2021',
        'Yêu cầu 07 xã xây dựng lại kế hoạch thực hiện Kế hoạch số 198/KH-UBND',
      ],
      [
        '1624/UBND-NV',
        '24/9/2021',
        'Tự chấm điểm cải cách hành chính và chuẩn bị cuộc họp trực tuyến',
      ],
    ].map((row, index) => [String(index + 1), ...row]),
  },
);
