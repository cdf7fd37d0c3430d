// A list as the file that was asked for. The writers are loaded when somebody asks.
import type { ListFormat } from './file-formats.js';
import type { Spreadsheet } from './spreadsheet.js';

export async function renderList(format: ListFormat, sheet: Spreadsheet): Promise<Buffer> {
  return format === 'xlsx'
    ? (await import('./render-xlsx.js')).renderXlsx(sheet)
    : (await import('./render-csv.js')).renderCsv(sheet);
}
