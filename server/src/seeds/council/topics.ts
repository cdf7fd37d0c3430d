// What the council of the try-out session deals with: its matters and who brings each before it. Words only.

export interface Matter {
  /** As it stands after "về": "dự toán ngân sách năm 2026". */
  readonly about: string;
  readonly unit: string;
  /** The committee of the council that verifies it. */
  readonly committee: string;
}

const ECONOMY = 'Ban Kinh tế - Xã hội';
const LAW = 'Ban Pháp chế';

export const matters: readonly Matter[] = [
  { about: 'dự toán thu, chi ngân sách năm 2026', unit: 'Phòng Kinh tế', committee: ECONOMY },
  { about: 'kế hoạch đầu tư công năm 2026', unit: 'Phòng Kinh tế', committee: ECONOMY },
  {
    about: 'quyết toán ngân sách năm 2024',
    unit: 'Phòng Kinh tế',
    committee: ECONOMY,
  },
  {
    about: 'đồ án quy hoạch phân khu trung tâm',
    unit: 'Phòng Hạ tầng và Đô thị',
    committee: ECONOMY,
  },
  { about: 'danh mục dự án thu hồi đất', unit: 'Phòng Hạ tầng và Đô thị', committee: ECONOMY },
  { about: 'đặt tên đường, phố', unit: 'Phòng Văn hóa - Xã hội', committee: LAW },
  { about: 'mức thu phí chợ Ba Vì', unit: 'Phòng Kinh tế', committee: ECONOMY },
  { about: 'hỗ trợ học sinh bán trú', unit: 'Phòng Văn hóa - Xã hội', committee: ECONOMY },
  { about: 'giảm nghèo bền vững', unit: 'Phòng Văn hóa - Xã hội', committee: ECONOMY },
  { about: 'biên chế công chức năm 2026', unit: 'Văn phòng HĐND và UBND', committee: LAW },
  { about: 'sắp xếp thôn, tổ dân phố', unit: 'Văn phòng HĐND và UBND', committee: LAW },
  { about: 'chương trình giám sát năm 2026', unit: 'Thường trực HĐND', committee: LAW },
  { about: 'bảo vệ môi trường làng nghề', unit: 'Phòng Hạ tầng và Đô thị', committee: ECONOMY },
  { about: 'phòng cháy, chữa cháy rừng', unit: 'Ban Chỉ huy quân sự', committee: LAW },
  { about: 'chuyển đổi số cấp xã', unit: 'Văn phòng HĐND và UBND', committee: ECONOMY },
  { about: 'phát triển du lịch sinh thái', unit: 'Phòng Văn hóa - Xã hội', committee: ECONOMY },
  { about: 'cấp nước sạch nông thôn', unit: 'Phòng Hạ tầng và Đô thị', committee: ECONOMY },
  { about: 'giải quyết kiến nghị của cử tri', unit: 'Thường trực HĐND', committee: LAW },
  { about: 'phòng, chống tham nhũng', unit: 'Thanh tra', committee: LAW },
  { about: 'kết quả thi hành án dân sự', unit: 'Chi cục Thi hành án dân sự', committee: LAW },
];

/** Sentences of an ordinary paper; `#` stands for a figure. */
export const sentences: readonly string[] = [
  'Thực hiện nghị quyết của Hội đồng nhân dân, trong năm các cơ quan đã triển khai # nhiệm vụ, hoàn thành # nhiệm vụ đúng thời hạn.',
  'Tổng nguồn vốn được giao là # triệu đồng, đã giải ngân # triệu đồng; phần còn lại chuyển sang quý sau theo quy định của pháp luật.',
  'Qua giám sát tại # thôn, tổ dân phố, đại biểu đã tiếp nhận # ý kiến của cử tri, phần lớn liên quan đến đường giao thông và nước sạch.',
  'Ủy ban nhân dân đã chỉ đạo rà soát # hồ sơ, phát hiện # hồ sơ còn thiếu thành phần và hướng dẫn bổ sung ngay trong ngày.',
  'Nguyên nhân của hạn chế trước hết là khâu phối hợp giữa các đơn vị chưa chặt chẽ, có việc phải chờ ý kiến quá # ngày.',
  'Về cơ sở vật chất, # trường đã được sửa chữa, # phòng học mới được đưa vào sử dụng trước ngày khai giảng.',
  'Tỷ lệ hộ dân sử dụng nước hợp vệ sinh đạt #%, tăng so với cùng kỳ nhưng vẫn thấp hơn mục tiêu đề ra.',
  'Đề nghị Hội đồng nhân dân xem xét, quyết định mức hỗ trợ # nghìn đồng cho mỗi hộ, áp dụng từ ngày 01 tháng 01.',
  'Các đơn vị đã tổ chức # hội nghị tuyên truyền với # lượt người tham dự, kết hợp phát trên đài truyền thanh ba buổi mỗi tuần.',
  'Đối với các dự án chậm tiến độ, yêu cầu chủ đầu tư báo cáo rõ trách nhiệm từng khâu và cam kết mốc hoàn thành mới.',
  'Công tác bồi thường, giải phóng mặt bằng được công khai tại nhà văn hóa; # hộ đã đồng thuận, # hộ còn kiến nghị về đơn giá.',
  'Dự kiến thu ngân sách trên địa bàn đạt # triệu đồng, bằng #% dự toán, trong đó thu từ đất chiếm tỷ trọng lớn.',
];
