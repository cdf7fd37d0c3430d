// Six digits for each site and half minute, and the ticket that a code is exchanged for. Pure: the secret and the time are given.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { arrivalWays } from '@hop/shared/arrivals/arrival.js';
import { acceptedSlots, TICKET_MS } from '@hop/shared/arrivals/slots.js';
import { z } from 'zod';

/** Where a code is shown: a site, or null in a meeting without sites. */
export type ArrivalPlace = string | null;

export const newArrivalSecret = (): string => randomBytes(32).toString('base64url');

const sign = (secret: string, text: string): Buffer =>
  createHmac('sha256', Buffer.from(secret, 'base64url')).update(text).digest();

const digits = (secret: string, place: ArrivalPlace, slot: number, turn: number): string => {
  const mac = sign(secret, `code\n${place ?? ''}\n${slot}\n${turn}`);
  return String(mac.readUInt32BE(0) % 1_000_000).padStart(6, '0');
};

/** The codes of all places in one slot, no two alike: six digits alone must say which site it is. */
export function codesOf(
  secret: string,
  places: readonly ArrivalPlace[],
  slot: number,
): ReadonlyMap<string, ArrivalPlace> {
  const codes = new Map<string, ArrivalPlace>();
  for (const place of places.toSorted()) {
    let turn = 0;
    while (codes.has(digits(secret, place, slot, turn))) turn += 1;
    codes.set(digits(secret, place, slot, turn), place);
  }
  return codes;
}

export const codeAt = (
  secret: string,
  places: readonly ArrivalPlace[],
  place: ArrivalPlace,
  slot: number,
): string | undefined =>
  [...codesOf(secret, places, slot)].find(([, shownAt]) => shownAt === place)?.[0];

/** The place that shows this code now or showed it just before; undefined: none does. */
export function placeOfCode(
  secret: string,
  places: readonly ArrivalPlace[],
  code: string,
  now: number,
): ArrivalPlace | undefined {
  for (const slot of acceptedSlots(now)) {
    const codes = codesOf(secret, places, slot);
    if (codes.has(code)) return codes.get(code);
  }
  return undefined;
}

const ticketSchema = z.strictObject({
  siteId: z.string().nullable(),
  way: z.enum(arrivalWays),
  expiresAt: z.number().int(),
});
export type Ticket = z.output<typeof ticketSchema>;

/** Good for one meeting, because each has a secret of its own. */
export function giveTicket(
  secret: string,
  { siteId, way }: Pick<Ticket, 'siteId' | 'way'>,
  now: number,
): { ticket: string; expiresAt: number } {
  const expiresAt = now + TICKET_MS;
  const body = Buffer.from(JSON.stringify({ siteId, way, expiresAt })).toString('base64url');
  return {
    ticket: `${body}.${sign(secret, `ticket\n${body}`).toString('base64url')}`,
    expiresAt,
  };
}

/** null: not given by this meeting, or over. */
export function readTicket(secret: string, ticket: string, now: number): Ticket | null {
  const [body = '', signature = ''] = ticket.split('.');
  const expected = sign(secret, `ticket\n${body}`);
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const parsed = ticketSchema.parse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')));
  return parsed.expiresAt > now ? parsed : null;
}
