// Secret addresses of calendars: one at most for each person, told once, replaced or switched off by that person.
import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { icsOf } from '@hop/shared/meetings/ics.js';
import { FEED_NAME } from '@hop/shared/meetings/sentences.js';
import { addressForOthers } from '../addresses.js';
import { CONFIG, type Config } from '../config.js';
import { ServerSecret } from '../identity/secret.js';
import { Clock } from '../kernel/clock.js';
import { ReadGate } from '../kernel/read-gate.js';
import { deleteRows, insertRows, selectRows } from '../kernel/rows-sql.js';
import { WriteGate } from '../kernel/write-gate.js';
import { PersonRow } from '../office/person.entity.js';
import { CalendarFeedRow } from './calendar-feed.entity.js';
import { meetingsOf } from './meeting-calendar.js';

/** A calendar looks ahead; of what is over it keeps these ninety days. */
const PAST_MS = 90 * 86_400_000;

@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly writeGate: WriteGate,
    private readonly readGate: ReadGate,
    private readonly clock: Clock,
    private readonly secret: ServerSecret,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Since when this person has one; null: has none. */
  async since(personId: string): Promise<number | null> {
    const [row] = await this.readGate.run((manager) =>
      selectRows(manager, CalendarFeedRow, 'personId', [personId]),
    );
    return row?.createdAt ?? null;
  }

  /** Returns the secret of a new address; the one before ends. */
  async renew(personId: string): Promise<string> {
    const token = randomBytes(24).toString('base64url');
    const id = this.secret.sign('calendar', token);
    const row = { id, personId, createdAt: this.clock.now() };
    await this.writeGate.run(async (manager) => {
      const before = await selectRows(manager, CalendarFeedRow, 'personId', [personId]);
      for (const old of before) await deleteRows(manager, CalendarFeedRow, [old.id]);
      await insertRows(manager, CalendarFeedRow, [Object.assign(new CalendarFeedRow(), row)]);
    });
    return token;
  }

  async end(personId: string): Promise<void> {
    await this.writeGate.run(async (manager) => {
      const rows = await selectRows(manager, CalendarFeedRow, 'personId', [personId]);
      for (const row of rows) await deleteRows(manager, CalendarFeedRow, [row.id]);
    });
  }

  /** What its owner may see at this moment; null for an address that is none (any more). */
  read(token: string): Promise<string | null> {
    const id = this.secret.sign('calendar', token);
    return this.readGate.run(async (manager) => {
      const [feed] = await selectRows(manager, CalendarFeedRow, 'id', [id]);
      if (!feed) return null;
      const [person] = await selectRows(manager, PersonRow, 'id', [feed.personId]);
      if (!person || person.disabled || person.trashed || (person.demo && !this.config.demo))
        return null;
      const owner = { kind: 'account', accountId: person.id, name: person.name } as const;
      const address = addressForOthers(this.config);
      return icsOf({
        ...{ name: FEED_NAME, now: this.clock.now() },
        meetings: await meetingsOf(manager, owner, {
          from: this.clock.now() - PAST_MS,
          to: Number.MAX_SAFE_INTEGER,
        }),
        linkTo: (meetingId) => `${address}/cuoc-hop/${encodeURIComponent(meetingId)}`,
      });
    });
  }
}
