// Words that stand in documents: the stamps of state secrets on a first page, what its
// parts are called, and what is written on a printed set.
export const secretStamps: readonly string[] = ['MẬT', 'TỐI MẬT', 'TUYỆT MẬT'];

/** A printed set of a meeting's documents. */
export const packWords = {
  title: 'TÀI LIỆU CUỘC HỌP',
  fileName: 'Tài liệu cuộc họp.pdf',
} as const;

/** What a part of a legal text begins with, before its number. */
export const headingWords: readonly string[] = [
  ...['Điều', 'Chương', 'Mục', 'Phần', 'Khoản'],
  ...['ĐIỀU', 'CHƯƠNG', 'MỤC', 'PHẦN'],
];
