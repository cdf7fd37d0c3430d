// The present code of a site, asked for anew each half minute by the server's clock. The secret behind it never comes here.
import { SLOT_MS } from '@hop/shared/arrivals/slots.js';
import { Refusal } from '@hop/shared/core/refusal.js';
import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { request } from '../../lib/http';
import { useScope, useServerNow } from '../../live';

const codeSchema = z.object({
  siteId: z.string().nullable(),
  code: z.string(),
  changesAt: z.number(),
  /** The address that the outside knows this server by. */
  origin: z.string(),
});
type Code = z.output<typeof codeSchema>;

export interface ShownCode {
  /** null: none that still opens. */
  readonly code: Code | null;
  readonly secondsLeft: number;
  /** There is none here, and asking again changes nothing. */
  readonly refused: boolean;
  readonly trouble: boolean;
}

const TICK_MS = 1_000;

/** `siteId` null: that of this screen. */
export function useArrivalCode(siteId: string | null): ShownCode {
  const { meetingId } = useScope();
  const now = useServerNow(TICK_MS);
  const [code, setCode] = useState<Code | null>(null);
  const [refused, setRefused] = useState(false);
  const [trouble, setTrouble] = useState(false);
  const asking = useRef(false);
  useEffect(() => {
    if (meetingId === null || refused || asking.current) return;
    if (code !== null && now < code.changesAt) return;
    asking.current = true;
    const path = `/api/meetings/${encodeURIComponent(meetingId)}/arrival-code`;
    request(codeSchema, 'GET', siteId === null ? path : `${path}?siteId=${siteId}`)
      .then(
        (next) => {
          setCode(next);
          setTrouble(false);
        },
        (error: unknown) => {
          setTrouble(true);
          // Not for this screen at all; anything else (the roll is not open yet) may change.
          setRefused(error instanceof Refusal && (error.status === 403 || error.status === 404));
        },
      )
      .finally(() => (asking.current = false));
  }, [meetingId, siteId, now, code, refused]);
  // The server still takes the code before the present one, so a late answer does not blank the screen.
  const works = code !== null && now < code.changesAt + SLOT_MS;
  return {
    code: works ? code : null,
    secondsLeft: code === null ? 0 : Math.max(0, Math.ceil((code.changesAt - now) / 1_000)),
    refused,
    trouble,
  };
}
