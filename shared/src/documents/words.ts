// The stamps of state secrets, as they stand on a first page.
export const secretStamps: readonly string[] = ['MẬT', 'TỐI MẬT', 'TUYỆT MẬT'];
