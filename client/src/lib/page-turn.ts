// A page turned by the reader, in quarters to the right. The sheet itself is turned as a whole, with all that lies on it, so its own
// coordinates stay what they are.

interface PageSize {
  readonly width: number;
  readonly height: number;
}

export const turns = [0, 90, 180, 270] as const;
export type Turn = (typeof turns)[number];

export const turnedBy = (turn: Turn, by: 90 | -90): Turn =>
  turns[(turns.indexOf(turn) + (by === 90 ? 1 : 3)) % 4] ?? 0;

/** As it lies on the screen; the same again gives back the sheet's own. */
export const turnedSize = <S extends PageSize>({ width, height }: S, turn: Turn): PageSize =>
  turn % 180 === 0 ? { width, height } : { width: height, height: width };

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
/** Parts of the sheet's own width and height, 0 to 1. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a rectangle of the screen lies on a sheet that the screen shows in `sheet`, turned. */
export function partOf(sheet: Frame, rect: Frame, turn: Turn): Part {
  const across = Math.max(1, sheet.right - sheet.left);
  const along = Math.max(1, sheet.bottom - sheet.top);
  const left = (rect.left - sheet.left) / across;
  const right = (rect.right - sheet.left) / across;
  const top = (rect.top - sheet.top) / along;
  const bottom = (rect.bottom - sheet.top) / along;
  switch (turn) {
    case 0:
      return { x: left, y: top, width: right - left, height: bottom - top };
    case 90:
      return { x: top, y: 1 - right, width: bottom - top, height: right - left };
    case 180:
      return { x: 1 - right, y: 1 - bottom, width: right - left, height: bottom - top };
    case 270:
      return { x: 1 - bottom, y: left, width: bottom - top, height: right - left };
  }
}
