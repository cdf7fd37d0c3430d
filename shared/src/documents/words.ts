// Words that stand in documents: the stamps of state secrets on a first page, and what is written on a printed set.
export const secretStamps: readonly string[] = ['MẬT', 'TỐI MẬT', 'TUYỆT MẬT'];

/** A printed set of a meeting's documents. */
export const packWords = {
  title: 'TÀI LIỆU CUỘC HỌP',
  fileName: 'Tài liệu cuộc họp.pdf',
} as const;
