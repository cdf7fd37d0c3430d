// A code for a ticket, and what this tab keeps of it until the person has signed in. The check-in itself is a command.
import { TICKET_MS } from '@hop/shared/arrivals/slots.js';
import { z } from 'zod';
import { parseJson, request } from '../../lib/http';
import { readTab, writeTab } from '../../lib/tab-storage';

const givenSchema = z.object({
  ticket: z.string(),
  expiresAt: z.number(),
  siteId: z.string().nullable(),
  siteName: z.string().nullable(),
});
const keptSchema = givenSchema.extend({ meetingId: z.string() });
export type KeptTicket = z.output<typeof keptSchema>;

export interface ScannedCode {
  readonly meetingId: string;
  /** null: a meeting without sites. */
  readonly siteId: string | null;
  readonly code: string;
}

const KEY = 'arrival';

/** What stands in the address behind the square. */
export const scanPath = ({ meetingId, siteId, code }: ScannedCode): string =>
  `/diem-danh?${new URLSearchParams({ hop: meetingId, ...(siteId === null ? {} : { diem: siteId }), ma: code }).toString()}`;

/** null: the address was opened by hand. */
export function scannedIn(search: URLSearchParams): ScannedCode | null {
  const [meetingId, siteId, code] = ['hop', 'diem', 'ma'].map((name) => search.get(name));
  return meetingId && code ? { meetingId, siteId: siteId ?? null, code } : null;
}

async function exchange(
  body: Record<string, unknown> & { meetingId: string },
): Promise<KeptTicket> {
  const given = await request(givenSchema, 'POST', '/api/arrivals/ticket', { body });
  return { ...given, meetingId: body.meetingId };
}

export async function exchangeScan(scanned: ScannedCode): Promise<KeptTicket> {
  const ticket = await exchange({ ...scanned });
  writeTab(KEY, JSON.stringify(ticket));
  return ticket;
}

/** Somebody signed in has typed the digits: which site shows them the server knows. */
export const exchangeDigits = (meetingId: string, code: string): Promise<KeptTicket> =>
  exchange({ meetingId, code });

/** The scan of this tab while it is good. `now` by the server's clock, in epoch milliseconds. */
export function keptTicket(now: number): KeptTicket | null {
  const parsed = keptSchema.safeParse(parseJson(readTab(KEY) ?? ''));
  if (!parsed.success) return null;
  const left = parsed.data.expiresAt - now;
  return left > 0 && left <= TICKET_MS ? parsed.data : null;
}

export const forgetTicket = (): void => void writeTab(KEY, null);
