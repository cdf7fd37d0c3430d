// The board of reports as a list for spreadsheets, in the order of work.
import { latenessOf, standingOf, byWork } from '@hop/shared/reports/standing.js';
import { reportListWords, standingWords } from '@hop/shared/reports/sentences.js';
import { twoDigits } from '@hop/shared/core/two-digits.js';
import { vietnamTime } from '@hop/shared/core/vietnam-time.js';
import type { Spreadsheet } from '../official/spreadsheet.js';
import type { ReportRequestRow } from './report.entity.js';

function instant(epochMs: number | null): string {
  if (epochMs === null) return '';
  const { hour, minute, day, month, year } = vietnamTime(epochMs);
  return `${twoDigits(hour)}:${twoDigits(minute)} ${twoDigits(day)}/${twoDigits(month)}/${String(year)}`;
}

export function reportSheet(reports: readonly ReportRequestRow[], now: number): Spreadsheet {
  const { name, columns } = reportListWords;
  const widths = [6, 28, 40, 18, 28, 18, 24, 40, 40];
  const rows = reports
    .toSorted(byWork(now))
    .map((report, index) => [
      index + 1,
      report.name,
      report.subject,
      instant(report.dueAt),
      standingWords('vi', standingOf(report, now), latenessOf(report, now)),
      instant(report.handedInAt),
      report.handedInBy ?? '',
      report.files.map(({ fileName }) => fileName).join('; '),
      report.returnReason ?? report.note,
    ]);
  return {
    name,
    columns: columns.map((title, index) => ({
      ...{ title, width: widths[index] ?? 0, share: widths[index] ?? 0 },
      align: index === 0 ? 'right' : 'left',
    })),
    rows,
  };
}
