// Who presents, read at the end of lines as offices write them; and the brackets that say something else.
import { describe, expect, it } from 'vitest';
import { parsePastedAgenda } from './pasted-agenda.js';

const read = (line: string): readonly string[] => {
  const [item] = parsePastedAgenda(line);
  return [item?.title ?? '', item?.presenterUnit ?? '', item?.presenter ?? ''];
};

describe('who presents, at the end of a line', () => {
  it.each([
    ['1. Báo cáo kinh tế - xã hội quý III (Phòng Kinh tế)', 'Phòng Kinh tế'],
    ['2) Tờ trình dự toán năm 2027 (Sở Tài chính)', 'Sở Tài chính'],
    ['Báo cáo công tác tiếp dân (Văn phòng HĐND và UBND)', 'Văn phòng HĐND và UBND'],
    ['Tình hình an ninh trật tự (Công an xã)', 'Công an xã'],
    ['Báo cáo thẩm tra (Ban Kinh tế - Ngân sách HĐND)', 'Ban Kinh tế - Ngân sách HĐND'],
    ['Báo cáo thu ngân sách (phòng Kinh tế trình bày)', 'phòng Kinh tế'],
    ['Kế hoạch tuyển quân 2027 (Ban Chỉ huy Quân sự xã báo cáo)', 'Ban Chỉ huy Quân sự xã'],
    ['Thông báo giám sát (Ủy ban MTTQ Việt Nam xã)', 'Ủy ban MTTQ Việt Nam xã'],
    ['Kết luận thanh tra đất đai (Thanh tra tỉnh).', 'Thanh tra tỉnh'],
    ['Thi hành án năm 2026 (Chi cục Thi hành án dân sự)', 'Chi cục Thi hành án dân sự'],
    ['Giao ban dịch bệnh (Trung tâm Y tế)', 'Trung tâm Y tế'],
    ['Tổng kết năm học (Trường THCS Tản Lĩnh)', 'Trường THCS Tản Lĩnh'],
    ['Chi trả lương hưu (Bảo hiểm xã hội khu vực)', 'Bảo hiểm xã hội khu vực'],
    ['Tờ trình biên chế (Trình bày: Phòng Nội vụ)', 'Phòng Nội vụ'],
    ['Tờ trình giá đất (Đơn vị chuẩn bị: Sở Nông nghiệp)', 'Sở Nông nghiệp'],
    ['Dự thảo Nghị quyết phí (Phòng Kinh tế, Phòng Nội vụ)', 'Phòng Kinh tế, Phòng Nội vụ'],
    ['Báo cáo giải ngân – Sở Tài chính trình bày', 'Sở Tài chính'],
    ['Tình hình thu hoạch (xã Tản Lĩnh báo cáo)', 'xã Tản Lĩnh'],
    ['Tiến độ dự án nước sạch (Ngân hàng Thế giới trình bày)', 'Ngân hàng Thế giới'],
  ])('"%s": a unit', (line, unit) => {
    const [title, presenterUnit, presenter] = read(line);
    expect([presenterUnit, presenter]).toEqual([unit, '']);
    expect(title).not.toMatch(/[(–]/);
  });

  it.each([
    ['Khai mạc (ông Phùng Văn Đạt)', 'ông Phùng Văn Đạt'],
    ['Tuyên bố lý do (Đ/c Nguyễn Thị Hoa)', 'Đ/c Nguyễn Thị Hoa'],
    ['Kết luận (Chủ tịch UBND xã)', 'Chủ tịch UBND xã'],
    ['Điều hành thảo luận (Chủ tọa điều hành)', 'Chủ tọa'],
    ['Đọc dự thảo Nghị quyết (Thư ký kỳ họp)', 'Thư ký kỳ họp'],
    ['Tham luận (đại diện cử tri thôn 3)', 'đại diện cử tri thôn 3'],
    ['Báo cáo chuyên đề (Nguyễn Văn An)', 'Nguyễn Văn An'],
    ['Báo cáo đề án (TS. Lê Minh Khôi)', 'TS. Lê Minh Khôi'],
    ['Bế mạc – Đồng chí Trần Quốc Tuấn', 'Đồng chí Trần Quốc Tuấn'],
    ['Khai mạc – đ/c Phó Chủ tịch UBND xã', 'đ/c Phó Chủ tịch UBND xã'],
    ['Khai mạc (ông Phùng Văn Đạt, Chủ tịch UBND xã)', 'ông Phùng Văn Đạt, Chủ tịch UBND xã'],
    ['Tham luận – ông Nguyễn Văn An và bà Lê Thị Hoa', 'ông Nguyễn Văn An và bà Lê Thị Hoa'],
    ['Giải quyết đơn – ông Nguyễn Văn An báo cáo', 'ông Nguyễn Văn An'],
  ])('"%s": a person', (line, presenter) => {
    expect(read(line).slice(1)).toEqual(['', presenter]);
  });

  it('parts the unit from the one who speaks for it', () => {
    const both = ['Báo cáo quý III', 'Phòng Kinh tế', 'ông Lê Văn Tám'];
    expect(read('Báo cáo quý III (Phòng Kinh tế – ông Lê Văn Tám)')).toEqual(both);
    expect(read('Báo cáo quý III (ông Lê Văn Tám, Phòng Kinh tế)')).toEqual(both);
  });

  it('reads the length beside it, before or behind', () => {
    for (const line of [
      "Báo cáo quý III (Phòng Kinh tế) 15'",
      'Báo cáo quý III (Phòng Kinh tế, 15 phút)',
      'Báo cáo quý III (Phòng Kinh tế) (15 phút)',
      '8h00 - 8h15: Báo cáo quý III (Phòng Kinh tế)',
    ])
      expect(parsePastedAgenda(line)).toMatchObject([
        { title: 'Báo cáo quý III', presenterUnit: 'Phòng Kinh tế', plannedMinutes: 15 },
      ]);
  });

  it.each([
    'Thông qua Nghị quyết (lần 2)',
    'Dự thảo Quy chế (sửa đổi, bổ sung)',
    'Quy định phí (ban hành kèm theo Nghị quyết số 12)',
    'Báo cáo công tác (phòng chống tham nhũng)',
    'Thảo luận tổ (phòng họp số 2)',
    'Gặp mặt (Hội trường tầng 3)',
    'Báo cáo của Ủy ban nhân dân (UBND)',
    'Kế hoạch sử dụng đất (bộ tiêu chí mới)',
    'Các nội dung khác (nếu có)',
    'Báo cáo tình hình Thái Nguyên (quý III)',
    'Chất vấn (đại biểu thảo luận)',
    'Hội nghị trực tuyến UBND tỉnh – UBND xã',
    'Đầu tư đường giao thông (xã Tản Lĩnh)',
    'Quy hoạch khu dân cư (phường Tây Đằng)',
    'Nâng cấp hồ chứa (huyện Ba Vì)',
    'Giao đất (Xã Tản Lĩnh, xã Yên Bài)',
    'Dự án cấp nước sạch (Ngân hàng Thế giới tài trợ)',
    'Xây dựng trụ sở (Công ty Sông Đà thi công)',
    'Giải quyết đơn – ông Nguyễn Văn An khiếu nại',
    'Thu hồi đất – bà Lê Thị Hoa tố cáo cán bộ xã',
    'Trả lời đơn (ông Nguyễn Văn An khiếu nại)',
  ])('"%s" says nobody', (line) => {
    expect(read(line)).toEqual([line, '', '']);
  });
});
