// Which accepted journal lines a fact came from. Reads the lines, decides nothing.
import { touchedFromText } from '../kernel/journal.js';
import type { JournalRow } from '../kernel/kernel.entity.js';

export class JournalTrace {
  private readonly touched: readonly (readonly [JournalRow, Record<string, string[]>])[];

  constructor(readonly lines: readonly JournalRow[]) {
    this.touched = lines.map((line) => [line, touchedFromText(line.touched)]);
  }

  /** Lines of these commands. */
  named(...names: string[]): number[] {
    return this.lines.filter((line) => names.includes(line.name)).map((line) => line.seq);
  }

  /** Lines that touched one of these rows; with `names` only those commands. */
  of(table: string, ids: Iterable<string>, names?: readonly string[]): number[] {
    const wanted = new Set(ids);
    return this.touched
      .filter(
        ([line, rows]) =>
          (names === undefined || names.includes(line.name)) &&
          rows[table]?.some((id) => wanted.has(id)) === true,
      )
      .map(([line]) => line.seq);
  }

  /** Moves onto an agenda item, oldest first. */
  movesOnto(itemId: string): JournalRow[] {
    return this.touched
      .filter(([line, rows]) => {
        if (rows.agenda_item?.includes(itemId) !== true) return false;
        return line.name === 'meeting.open' || (line.name === 'agenda.goTo' && isTo(line, itemId));
      })
      .map(([line]) => line);
  }
}

const isTo = (line: JournalRow, itemId: string): boolean =>
  (JSON.parse(line.args ?? '{}') as { agendaItemId?: string }).agendaItemId === itemId;
