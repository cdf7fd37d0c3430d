// Where small pictures of pages lie in a list as wide as it is now, and which of them are in sight. Pure figures.
export interface Grid {
  readonly pages: number;
  readonly columns: number;
  readonly columnWidth: number;
  readonly rowHeight: number;
  /** Of the list's region. */
  readonly height: number;
  /** Of all rows. */
  readonly total: number;
}
interface Place {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
/** Narrowest column and height of a row, in rem: a page is recognised, not read. */
const COLUMN_REM = 7;
const ROW_REM = 11;

export function gridOf({
  width,
  height,
  rem,
  pages,
}: {
  width: number;
  height: number;
  rem: number;
  pages: number;
}): Grid {
  const columns = Math.max(1, Math.floor(width / (COLUMN_REM * rem)));
  const rowHeight = ROW_REM * rem;
  return {
    ...{ pages, columns, columnWidth: width / columns, rowHeight, height },
    total: Math.ceil(pages / columns) * rowHeight,
  };
}

export const rowTop = ({ columns, rowHeight }: Grid, page: number): number =>
  Math.floor((page - 1) / columns) * rowHeight;

/** None that is wholly out of sight. */
export function shownOf(grid: Grid, scrollTop: number): Place[] {
  const { pages, columns, columnWidth, rowHeight, height } = grid;
  const firstRow = Math.max(0, Math.floor(scrollTop / rowHeight));
  const lastRow = Math.max(firstRow, Math.ceil((scrollTop + height) / rowHeight) - 1);
  const first = firstRow * columns + 1;
  const last = Math.min(pages, (lastRow + 1) * columns);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, nth) => {
    const page = first + nth;
    return {
      ...{ page, top: rowTop(grid, page), left: ((page - 1) % columns) * columnWidth },
      ...{ width: columnWidth, height: rowHeight },
    };
  });
}
