// Horizontal bars with their values, drawn as vectors: for figures that a reader compares at a glance.
import { SIZE } from '../paper.js';
import type { Sheet, TextBox } from './sheet.js';

export interface BarChart {
  readonly kind: 'barChart';
  readonly caption: string;
  /** Ends of the value axis, and the distance of its grid lines. */
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly bars: readonly {
    readonly label: string;
    readonly value: number;
    readonly text: string;
    readonly strong: boolean;
  }[];
}

const BAR = 13;
const GAP = 5;
const LABEL_WIDTH = 112;
const VALUE_WIDTH = 46;

export function drawBarChart(sheet: Sheet, chart: BarChart): void {
  const plot = {
    left: sheet.left + LABEL_WIDTH + 6,
    width: sheet.width - LABEL_WIDTH - VALUE_WIDTH - 6,
  };
  const height = chart.bars.length * (BAR + GAP) + GAP;
  const caption: TextBox = { x: sheet.left, width: sheet.width, size: 13, align: 'center' };
  const captionRuns = [{ text: chart.caption, bold: true }];
  sheet.ensure(sheet.lines(captionRuns, caption).length * sheet.lineHeight(13) + height + 34);
  sheet.text(captionRuns, caption);
  sheet.y += 6;
  const top = sheet.y;
  const position = (value: number) =>
    plot.left + (plot.width * (value - chart.from)) / (chart.to - chart.from);

  for (let value = chart.from; value <= chart.to; value += chart.step) {
    const x = position(value);
    sheet.pdf
      .lineWidth(0.4)
      .moveTo(x, top)
      .lineTo(x, top + height)
      .stroke('#9a9a9a');
    sheet.y = top + height + 2;
    sheet.text([{ text: String(value) }], { x: x - 20, width: 40, size: 10, align: 'center' });
  }
  chart.bars.forEach((bar, index) => {
    const y = top + GAP + index * (BAR + GAP);
    sheet.pdf
      .rect(plot.left, y, position(bar.value) - plot.left, BAR)
      .fill(bar.strong ? '#1f3d5c' : '#8fa6bd');
    sheet.y = y + (BAR - sheet.lineHeight(11)) / 2;
    sheet.text([{ text: bar.label, bold: bar.strong }], {
      x: sheet.left,
      width: LABEL_WIDTH,
      size: 11,
      align: 'right',
    });
    // A grid line through a figure makes it hard to read.
    const style = bar.strong ? 'bold' : 'regular';
    sheet.pdf
      .rect(position(bar.value) + 2, y, sheet.measure(bar.text, style, 11) + 4, BAR)
      .fill('white');
    sheet.y = y + (BAR - sheet.lineHeight(11)) / 2;
    sheet.text([{ text: bar.text, bold: bar.strong }], {
      x: position(bar.value) + 4,
      width: VALUE_WIDTH,
      size: 11,
      align: 'left',
    });
  });
  sheet.pdf
    .lineWidth(0.8)
    .moveTo(plot.left, top)
    .lineTo(plot.left, top + height)
    .stroke('black');
  sheet.y = top + height + sheet.lineHeight(10) + SIZE.body;
}
