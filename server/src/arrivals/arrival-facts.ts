// What codes and tickets of a meeting rest on, in one read: its secret, its places, and whether the roll is open.
import { rollIsOpen } from '@hop/shared/participants/roll-call.js';
import type { ReadGate } from '../kernel/read-gate.js';
import { selectRows } from '../kernel/rows-sql.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { SiteRow } from '../sites/site.entity.js';
import type { ArrivalPlace } from './arrival-codes.js';
import { ArrivalSecretRow } from './arrival.entity.js';

type Manager = Parameters<Parameters<ReadGate['run']>[0]>[0];

export interface ArrivalFacts {
  /** null: no screen has asked for a code yet. */
  readonly secret: string | null;
  readonly places: readonly ArrivalPlace[];
  readonly hostSiteId: string | null;
  readonly rollIsOpen: boolean;
  readonly siteName: (place: ArrivalPlace) => string | null;
}

export async function readArrivalFacts(manager: Manager, meetingId: string): Promise<ArrivalFacts> {
  const [meeting] = await selectRows(manager, MeetingRow, 'id', [meetingId]);
  const sites = await selectRows(manager, SiteRow, 'meetingId', [meetingId]);
  const [kept] = await selectRows(manager, ArrivalSecretRow, 'meetingId', [meetingId]);
  return {
    secret: kept?.secret ?? null,
    places: sites.length === 0 ? [null] : sites.map(({ id }) => id),
    hostSiteId: sites.find(({ host }) => host)?.id ?? null,
    rollIsOpen: meeting !== undefined && rollIsOpen(meeting.state),
    siteName: (place) => sites.find(({ id }) => id === place)?.name ?? null,
  };
}
