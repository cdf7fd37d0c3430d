// Draws marks over the pages of a PDF and puts a list of them behind the last page. Runs in the worker thread only.
import { readFile, writeFile } from 'node:fs/promises';
import {
  BlendMode,
  degrees,
  LineCapStyle,
  lineTo,
  moveTo,
  PDFDocument,
  popGraphicsState,
  pushGraphicsState,
  rgb,
  setLineCap,
  setLineJoin,
  setLineWidth,
  setStrokingRgbColor,
  StandardFonts,
  stroke,
  LineJoinStyle,
  type PDFFont,
  type PDFPage,
} from 'pdf-lib';
import { markList } from './mark-list.js';
import type { MarkTask, PageMark, Rgb } from './pdf-task.js';

/** In points: of a pen, of the disc with a number, of its digits. */
const LINE_PT = 1.8;
const DISC_PT = 9;
const DIGIT_PT = 9;
/** From the left edge of the page to the disc of a mark that has no spot, and from one such disc to the next. */
const MARGIN_PT = 16;
const STEP_PT = 22;

type Place = (x: number, y: number) => { x: number; y: number };

/** From the top left of the page as it is read to the file's own corner: a page may be turned, and cut out of a larger sheet. */
function placeOn(page: PDFPage): Place {
  const { x, y, width, height } = page.getCropBox();
  const turned = ((page.getRotation().angle % 360) + 360) % 360;
  return (left, top) => {
    switch (turned) {
      case 90:
        return { x: x + top, y: y + left };
      case 180:
        return { x: x + width - left, y: y + top };
      case 270:
        return { x: x + width - top, y: y + height - left };
      default:
        return { x: x + left, y: y + height - top };
    }
  };
}

function drawLine(page: PDFPage, points: readonly { x: number; y: number }[], ink: Rgb): void {
  const [first, ...rest] = points;
  if (first === undefined) return;
  page.pushOperators(
    ...[pushGraphicsState(), setLineWidth(LINE_PT), setStrokingRgbColor(...ink)],
    ...[setLineCap(LineCapStyle.Round), setLineJoin(LineJoinStyle.Round), moveTo(first.x, first.y)],
    // A line of no length with round ends is a dot.
    ...(rest.length === 0 ? [first] : rest).map(({ x, y }) => lineTo(x, y)),
    ...[stroke(), popGraphicsState()],
  );
}

function drawNumber(page: PDFPage, mark: PageMark, spot: { x: number; y: number }, font: PDFFont) {
  const size = DISC_PT;
  page.drawCircle({ ...spot, size, color: rgb(...mark.tint), borderColor: rgb(...mark.ink) });
  const text = String(mark.number);
  const turn = page.getRotation().angle;
  const [right, up] = [font.widthOfTextAtSize(text, DIGIT_PT) / 2, DIGIT_PT / 3];
  const angle = (turn * Math.PI) / 180;
  page.drawText(text, {
    x: spot.x - right * Math.cos(angle) + up * Math.sin(angle),
    y: spot.y - right * Math.sin(angle) - up * Math.cos(angle),
    ...{ size: DIGIT_PT, font, color: rgb(...mark.ink), rotate: degrees(turn) },
  });
}

function drawMarks(page: PDFPage, marks: readonly PageMark[], font: PDFFont): void {
  const place = placeOn(page);
  let down = 0;
  for (const mark of marks) {
    for (const line of mark.strokes)
      drawLine(
        page,
        line.map(([x, y]) => place(x, y)),
        mark.ink,
      );
    for (const [x, y, width, height] of mark.areas) {
      const [from, to] = [place(x, y), place(x + width, y + height)];
      if (mark.underlines) drawLine(page, [place(x, y + height), to], mark.ink);
      else
        page.drawRectangle({
          ...{ x: Math.min(from.x, to.x), y: Math.min(from.y, to.y) },
          ...{ width: Math.abs(from.x - to.x), height: Math.abs(from.y - to.y) },
          ...{ color: rgb(...mark.tint), blendMode: BlendMode.Multiply },
        });
    }
    if (mark.number === null) continue;
    const [area] = mark.areas;
    const [x, y] = mark.spot ?? (area ? [area[0] - DISC_PT, area[1]] : [MARGIN_PT, 0]);
    const isLoose = mark.spot === null && area === undefined;
    drawNumber(page, mark, place(x, isLoose ? MARGIN_PT + STEP_PT * down++ : y), font);
  }
}

export async function writeMarks({ source, target, marks, list }: MarkTask): Promise<null> {
  const document = await PDFDocument.load(await readFile(source), { updateMetadata: false });
  const font = await document.embedFont(StandardFonts.HelveticaBold);
  document.getPages().forEach((page, index) => {
    const here = marks.filter((mark) => mark.page === index + 1);
    if (here.length > 0) drawMarks(page, here, font);
  });
  const words = await PDFDocument.load(await markList(list));
  for (const page of await document.copyPages(words, words.getPageIndices()))
    document.addPage(page);
  await writeFile(target, await document.save({ useObjectStreams: true }));
  return null;
}
