// The one form in which every bench ends: a JSON line with ours, the floor of the same run, and their ratio.
export interface Series {
  medianMs: number;
  p95Ms: number;
  maxMs: number;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
export const median = (times: readonly number[]): number =>
  at(
    times.toSorted((a, b) => a - b),
    0.5,
  );
export const rounded = (ms: number): number => Math.round(ms * 10) / 10;

export function series(times: readonly number[]): Series {
  const sorted = times.toSorted((a, b) => a - b);
  return {
    medianMs: rounded(at(sorted, 0.5)),
    p95Ms: rounded(at(sorted, 0.95)),
    maxMs: rounded(at(sorted, 1)),
  };
}

export function report(bench: string, ours: object, floor: object, ratio: number): void {
  console.log(JSON.stringify({ bench, ours, floor, ratio: Math.round(ratio * 100) / 100 }));
}
