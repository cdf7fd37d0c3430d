// Division of whole numbers without floats: what the law counts in heads is decided in heads.

/** Greatest whole number not above a/b, for a ≥ 0 and b > 0. */
export const floorDiv = (a: number, b: number): number => (a - (a % b)) / b;

/** Smallest whole number not below a/b, for a ≥ 0 and b > 0. */
export const ceilDiv = (a: number, b: number): number => floorDiv(a + b - 1, b);
