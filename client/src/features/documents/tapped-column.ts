// Which column of text a tap meant, from where the runs of text lie on the screen. Pure figures.
export interface Run {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
interface Across {
  readonly left: number;
  readonly right: number;
}

/** Runs of one line that are nearer than this part of its height belong together: a blank, not the space between columns. */
const BLANK = 1.2;
/** Heights of a line above and below the tap in which lines are asked how wide the column is. */
const AROUND = 14;
/** A tap further from any text, in heights of a line, meant none. */
const NEAR = 3;

const middle = ({ top, bottom }: Run): number => (top + bottom) / 2;

/** The runs of each line drawn together. */
function lines(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs.toSorted((a, b) => a.top - b.top || a.left - b.left)) {
    const height = run.bottom - run.top;
    const at = joined.findLastIndex(
      (line) =>
        Math.abs(middle(line) - middle(run)) < height / 2 &&
        run.left - line.right < BLANK * height &&
        line.left - run.right < BLANK * height,
    );
    const line = joined[at];
    if (line === undefined) joined.push(run);
    else
      joined[at] = {
        left: Math.min(line.left, run.left),
        right: Math.max(line.right, run.right),
        top: Math.min(line.top, run.top),
        bottom: Math.max(line.bottom, run.bottom),
      };
  }
  return joined;
}

export function columnAt(runs: readonly Run[], x: number, y: number): Across | null {
  const all = lines(runs.filter(({ left, right, top, bottom }) => right > left && bottom > top));
  const far = (line: Run): number =>
    Math.max(0, line.left - x, x - line.right) + Math.max(0, line.top - y, y - line.bottom);
  const tapped = all.toSorted((a, b) => far(a) - far(b))[0];
  if (tapped === undefined) return null;
  const height = tapped.bottom - tapped.top;
  if (far(tapped) > NEAR * height) return null;
  const beside = all
    .filter((line) => Math.abs(middle(line) - middle(tapped)) <= AROUND * height)
    .filter((line) => line.left < tapped.right && line.right > tapped.left)
    .toSorted((a, b) => a.right - a.left - (b.right - b.left));
  // A heading over two columns is wider than most lines: it does not say how wide one is.
  const usual = beside[Math.floor((beside.length - 1) * 0.6)] ?? tapped;
  const most = (usual.right - usual.left) * 1.05;
  const column = beside.filter((line) => line === tapped || line.right - line.left <= most);
  return {
    left: Math.min(...column.map((line) => line.left)),
    right: Math.max(...column.map((line) => line.right)),
  };
}
