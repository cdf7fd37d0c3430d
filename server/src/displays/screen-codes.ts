// Which codes stand on screens at this moment: a code that nobody shows is refused when it is typed, and pairs nothing.
import { Injectable } from '@nestjs/common';
import { pairDisplay, takeOverDisplay } from '@hop/shared/displays/displays-commands.js';
import { Clock } from '../kernel/clock.js';
import { CommandBus } from '../kernel/command-bus.js';
import { ReadGate } from '../kernel/read-gate.js';
import { placeholder, selectRows, updateRows } from '../kernel/rows-sql.js';
import { WriteGate } from '../kernel/write-gate.js';
import { digitsOf } from './display-steps.js';
import { ScreenCodeRow } from './display.entity.js';
import { CODE_LIVES_MS } from './pairing-code.js';

/** A screen asks every two seconds; this long after its last word its code still counts as shown, in milliseconds. */
const SHOWN_WITHIN_MS = 15_000;
/** Not every word is worth a write. */
const NOTED_EVERY_MS = 5_000;
const FORGOTTEN_AFTER_MS = 60_000;

@Injectable()
export class ScreenCodes {
  constructor(
    bus: CommandBus,
    private readonly readGate: ReadGate,
    private readonly writeGate: WriteGate,
    private readonly clock: Clock,
  ) {
    for (const command of [pairDisplay, takeOverDisplay])
      bus.provide(command, async ({ code }: { code: string }) =>
        this.isShown(await this.find(digitsOf(code))),
      );
  }

  async has(code: string): Promise<boolean> {
    return this.isShown(await this.find(code));
  }

  /** A screen shows it now. True when it has done so for long enough to show another. */
  async shown(code: string): Promise<boolean> {
    const now = this.clock.now();
    const row = await this.find(code);
    const shownSince = row !== undefined && this.isShown(row) ? row.shownSince : now;
    if (row === undefined || row.shownAt + NOTED_EVERY_MS <= now)
      await this.note(
        Object.assign(new ScreenCodeRow(), { id: code, version: 1, shownSince }),
        now,
      );
    return shownSince + CODE_LIVES_MS <= now;
  }

  private async find(code: string): Promise<ScreenCodeRow | undefined> {
    const [row] = await this.readGate.run((manager) =>
      selectRows(manager, ScreenCodeRow, 'id', [code]),
    );
    return row;
  }

  private isShown(row: ScreenCodeRow | undefined): boolean {
    return row !== undefined && row.shownAt + SHOWN_WITHIN_MS > this.clock.now();
  }

  private note(row: ScreenCodeRow, now: number): Promise<void> {
    return this.writeGate.run(async (manager) => {
      await manager.query(
        `DELETE FROM "screen_code" WHERE "shownAt" <= ${placeholder(manager.connection, 0)}`,
        [now - FORGOTTEN_AFTER_MS],
      );
      await updateRows(manager, ScreenCodeRow, [{ ...row, shownAt: now }]);
    });
  }
}
