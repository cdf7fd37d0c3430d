// The one set of figures behind all seven papers: nine months of 2021 in the 31 communes and towns of Ba Vì.
// Only what is counted stands here; every total and share is computed (figures.ts).

export interface Commune {
  readonly name: string;
  readonly town: boolean;
  /** Dossiers carried over from the second quarter, and received in the third. */
  readonly carriedOver: number;
  readonly received: number;
  /** Settled before their date, and after it; the rest was settled on the day. */
  readonly early: number;
  readonly late: number;
  /** Not settled at the end of the quarter, none of them overdue. */
  readonly pending: number;
  /** Of the received: sent online (levels 3 and 4). */
  readonly online: number;
  /** Results returned by public postal service. */
  readonly postal: number;
  /** Dossiers received in the first six months. */
  readonly firstHalf: number;
  /** Documents that came in through the document system in the quarter, and were handled fully in it. */
  readonly incoming: number;
  readonly handled: number;
  /** Satisfaction forms: given out, very satisfied, satisfied, neutral, not satisfied; the rest did not return. */
  readonly forms: readonly [number, number, number, number, number];
  /** Own score for 2021 so far, out of 100. */
  readonly score: number;
  /** News items put on the commune's website in the quarter. */
  readonly news: number;
  /** A separate room for receiving citizens; open on Saturday mornings. */
  readonly citizenRoom: boolean;
  readonly saturday: boolean;
}

// prettier-ignore
type Row = readonly [
  name: string, carriedOver: number, received: number, early: number, late: number, pending: number,
  online: number, postal: number, firstHalf: number, incoming: number, handled: number,
  forms: readonly [number, number, number, number, number],
  score: number, news: number, marks: string,
];

/** Marks: R has a citizens' room, S works on Saturday mornings. */
// prettier-ignore
const ROWS: readonly Row[] = [
  ['Tây Đằng', 14, 742, 431, 6, 17, 506, 41, 1689, 812, 798, [60, 24, 32, 2, 0], 89.5, 38, 'RS'],
  ['Ba Trại', 11, 398, 142, 29, 19, 171, 12, 1004, 604, 497, [40, 9, 23, 5, 1], 76.25, 11, ''],
  ['Ba Vì', 3, 121, 58, 2, 5, 61, 3, 288, 533, 466, [30, 10, 17, 2, 0], 81.5, 12, 'R'],
  ['Cam Thượng', 5, 356, 214, 1, 6, 241, 22, 811, 627, 611, [40, 17, 22, 1, 0], 88.75, 24, 'RS'],
  ['Cẩm Lĩnh', 12, 431, 151, 27, 21, 190, 14, 1062, 618, 511, [40, 8, 24, 5, 1], 76.75, 10, 'R'],
  ['Châu Sơn', 2, 187, 112, 0, 3, 124, 10, 437, 571, 563, [30, 13, 16, 1, 0], 87.5, 19, 'R'],
  ['Chu Minh', 6, 334, 159, 6, 9, 96, 9, 786, 590, 502, [40, 12, 23, 3, 1], 79.25, 14, 'R'],
  ['Cổ Đô', 5, 342, 181, 4, 8, 188, 17, 802, 602, 538, [40, 14, 22, 2, 0], 83.25, 17, 'R'],
  ['Đông Quang', 3, 226, 121, 3, 4, 122, 8, 519, 566, 503, [30, 11, 16, 1, 0], 82.75, 15, 'R'],
  ['Đồng Thái', 6, 468, 276, 2, 8, 297, 24, 1098, 648, 637, [40, 17, 21, 1, 0], 87.25, 22, 'RS'],
  ['Khánh Thượng', 4, 312, 184, 1, 5, 196, 15, 738, 609, 599, [40, 16, 22, 1, 0], 87.75, 31, 'RS'],
  ['Minh Châu', 4, 209, 103, 3, 6, 103, 4, 492, 541, 470, [30, 10, 17, 2, 0], 80.75, 11, ''],
  ['Minh Quang', 8, 476, 232, 8, 12, 239, 16, 1127, 631, 549, [40, 13, 22, 3, 0], 81.75, 16, 'R'],
  ['Phong Vân', 13, 367, 118, 31, 18, 153, 8, 903, 588, 474, [40, 7, 24, 6, 1], 75.5, 9, ''],
  ['Phú Châu', 6, 391, 207, 5, 9, 211, 18, 934, 612, 541, [40, 14, 23, 2, 0], 82.5, 16, 'R'],
  ['Phú Cường', 3, 264, 157, 1, 4, 169, 12, 611, 584, 573, [30, 13, 15, 1, 0], 87, 20, 'R'],
  ['Phú Đông', 5, 278, 131, 5, 8, 79, 6, 664, 560, 476, [30, 9, 18, 2, 0], 78.75, 12, 'R'],
  ['Phú Phương', 3, 219, 116, 2, 5, 117, 9, 523, 557, 494, [30, 11, 17, 1, 0], 82.25, 14, 'R'],
  ['Phú Sơn', 6, 408, 213, 5, 9, 217, 19, 961, 617, 546, [40, 14, 22, 2, 1], 82, 15, 'RS'],
  ['Sơn Đà', 5, 301, 158, 4, 7, 158, 11, 712, 583, 517, [40, 13, 24, 2, 0], 82.5, 13, 'R'],
  ['Tản Hồng', 7, 489, 257, 6, 11, 268, 23, 1149, 637, 570, [40, 15, 22, 2, 0], 83.5, 18, 'RS'],
  ['Tản Lĩnh', 9, 573, 338, 3, 11, 369, 33, 1347, 671, 642, [50, 21, 27, 1, 0], 88.25, 26, 'RS'],
  ['Thái Hòa', 5, 318, 168, 4, 7, 170, 13, 751, 593, 525, [40, 14, 22, 3, 0], 82.25, 14, 'R'],
  ['Thuần Mỹ', 4, 251, 128, 4, 6, 127, 9, 594, 569, 498, [30, 10, 17, 2, 0], 81.25, 13, ''],
  ['Thụy An', 6, 396, 208, 5, 9, 213, 20, 927, 614, 548, [40, 14, 23, 2, 0], 83, 17, 'R'],
  ['Tiên Phong', 5, 329, 176, 3, 7, 183, 14, 771, 598, 536, [40, 15, 22, 1, 0], 84, 18, 'R'],
  ['Tòng Bạt', 4, 337, 189, 2, 6, 198, 15, 788, 606, 559, [40, 15, 23, 1, 0], 86, 34, 'R'],
  ['Vân Hòa', 7, 417, 213, 6, 10, 216, 15, 986, 619, 543, [40, 13, 23, 2, 1], 81.5, 14, 'R'],
  ['Vạn Thắng', 8, 521, 286, 5, 11, 149, 21, 1238, 653, 640, [50, 17, 28, 3, 0], 81, 19, 'R'],
  ['Vật Lại', 7, 507, 281, 4, 10, 289, 26, 1193, 649, 603, [50, 19, 28, 2, 0], 86.25, 33, 'RS'],
  ['Yên Bài', 6, 289, 143, 5, 8, 141, 8, 687, 577, 499, [30, 10, 17, 2, 0], 80.5, 12, ''],
];

export const communes: readonly Commune[] = ROWS.map((row) => ({
  name: row[0],
  town: row[0] === 'Tây Đằng',
  carriedOver: row[1],
  received: row[2],
  early: row[3],
  late: row[4],
  pending: row[5],
  online: row[6],
  postal: row[7],
  firstHalf: row[8],
  incoming: row[9],
  handled: row[10],
  forms: row[11],
  score: row[12],
  news: row[13],
  citizenRoom: row[14].includes('R'),
  saturday: row[14].includes('S'),
}));

/** Dossiers at the district's own one-stop shop in the third quarter, by field. */
export interface Field {
  readonly name: string;
  readonly received: number;
  readonly early: number;
  readonly late: number;
  readonly pending: number;
  readonly online: number;
}

export const districtFields: readonly Field[] = [
  {
    name: 'Đất đai, tài nguyên và môi trường',
    received: 1184,
    early: 402,
    late: 21,
    pending: 96,
    online: 318,
  },
  {
    name: 'Đăng ký kinh doanh hộ cá thể',
    received: 412,
    early: 268,
    late: 0,
    pending: 6,
    online: 379,
  },
  {
    name: 'Tư pháp, hộ tịch, chứng thực',
    received: 539,
    early: 337,
    late: 1,
    pending: 4,
    online: 402,
  },
  {
    name: 'Lao động, người có công và xã hội',
    received: 688,
    early: 361,
    late: 3,
    pending: 18,
    online: 447,
  },
  { name: 'Quản lý đô thị, xây dựng', received: 173, early: 71, late: 4, pending: 11, online: 96 },
  { name: 'Văn hóa, thông tin', received: 58, early: 39, late: 0, pending: 1, online: 44 },
  { name: 'Giáo dục và đào tạo', received: 96, early: 64, late: 0, pending: 2, online: 78 },
  { name: 'Y tế, an toàn thực phẩm', received: 71, early: 42, late: 0, pending: 2, online: 51 },
  {
    name: 'Nội vụ, thi đua - khen thưởng',
    received: 84,
    early: 51,
    late: 0,
    pending: 3,
    online: 60,
  },
  { name: 'Kinh tế, nông nghiệp', received: 67, early: 38, late: 1, pending: 3, online: 41 },
];
