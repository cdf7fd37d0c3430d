// What people look for in the papers of the try-out session, as they type it: with marks and without, words, phrases, figures.
export const searches: readonly string[] = [
  ...['ngân sách', 'ngan sach', 'quy hoach phan khu', 'giai phong mat bang', '"nước sạch"'],
  ...['nghị quyết', 'de nghi hoi dong', 'cử tri', 'chậm tiến độ', 'thu từ đất', 'truyen thanh'],
  ...['bán trú', 'hop ve sinh', '1142', 'thôn', 'khai giảng', 'dong thuan', 'dự toán'],
];
