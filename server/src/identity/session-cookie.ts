// The cookie of a session. Several roles may live in tabs of one browser: each slot has a cookie of its own (demo only).
import { serialize, parse } from 'cookie';
import type { IncomingMessage } from 'node:http';

export const MAIN_SLOT = 'main';
const SLOT = /^[a-z0-9-]{1,24}$/;

/** The slot asked for; anything but `main` only while the demo runs. */
export function slotOf(asked: unknown, demo: boolean): string {
  return demo && typeof asked === 'string' && SLOT.test(asked) ? asked : MAIN_SLOT;
}

export const cookieName = (slot: string): string => `session.${slot}`;

export const tokenOf = (
  request: Pick<IncomingMessage, 'headers'>,
  slot: string,
): string | undefined => parse(request.headers.cookie ?? '')[cookieName(slot)];

/** `token` null clears it. `secure` when the request came over https. */
export const sessionCookie = (slot: string, token: string | null, secure: boolean): string =>
  serialize(cookieName(slot), token ?? '', {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure,
    ...(token === null ? { maxAge: 0 } : {}),
  });
