// Invented Vietnamese names, always the same for the same number. Any likeness to a living person is chance.
const FAMILIES = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Phan',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
  'Phùng',
  'Chu',
  'Đinh',
  'Kiều',
  'Quách',
  'Lã',
];
const WOMEN = {
  middle: ['Thị', 'Thị Thu', 'Thị Hồng', 'Thị Minh', 'Thị Kim', 'Thị Bích', 'Thị Thanh'],
  given: [
    'Lụa',
    'Hà',
    'Vân',
    'Yến',
    'Hạnh',
    'Nga',
    'Oanh',
    'Tuyết',
    'Mai',
    'Phượng',
    'Thủy',
    'Duyên',
    'Hiền',
  ],
};
const MEN = {
  middle: ['Văn', 'Đức', 'Công', 'Quang', 'Hữu', 'Xuân', 'Đình', 'Ngọc', 'Mạnh', 'Bá'],
  given: [
    'Quyền',
    'Tuấn',
    'Hậu',
    'Thọ',
    'Đạt',
    'Sơn',
    'Bình',
    'Ất',
    'Dũng',
    'Cường',
    'Hùng',
    'Khoa',
    'Lâm',
    'Nam',
    'Phúc',
    'Toàn',
    'Vinh',
  ],
};

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

export interface PersonName {
  honorific: 'Ông' | 'Bà';
  name: string;
}

/** Steps that share no factor with the lists' lengths, so that neighbours differ in every part. */
export function demoName(index: number): PersonName {
  const woman = index % 3 === 1;
  const { middle, given } = woman ? WOMEN : MEN;
  const name = [
    pick(FAMILIES, index * 7 + 3),
    pick(middle, index * 3 + Math.floor(index / 9)),
    pick(given, index * 5 + Math.floor(index / 4)),
  ].join(' ');
  return { honorific: woman ? 'Bà' : 'Ông', name };
}
