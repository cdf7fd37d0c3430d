// A screen that belongs to no meeting yet: gets its six digits, shows them, and asks until somebody has typed them.
// The secret behind the digits stays in this browser, so that a reload shows the same ones; the server says when they are too old.
import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { request } from '../../lib/http';

const KEY = 'screen-secret';
const ASK_MS = 2_000;

const codeSchema = z.object({ screenSecret: z.string(), code: z.string() });
type Code = z.output<typeof codeSchema>;
const claimSchema = z.union([
  z.object({ paired: z.literal(false), old: z.boolean() }),
  z.object({ paired: z.literal(true), meetingId: z.string() }),
]);

function stored(): Code | null {
  try {
    const parsed = codeSchema.safeParse(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

function store(code: Code | null): void {
  try {
    if (code === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(code));
  } catch {
    // Storage may be closed to us: a reload then shows other digits.
  }
}

export interface Pairing {
  /** "482916"; null until the server has given it. */
  readonly code: string | null;
  readonly reachable: boolean;
}

/** `onPaired` once the screen has its session: here, or in another tab of this browser with the same digits. */
export function usePairing(onPaired: () => void): Pairing {
  const [pairing, setPairing] = useState<Pairing>({ code: null, reachable: true });
  const paired = useRef(onPaired);
  useEffect(() => {
    paired.current = onPaired;
  });
  useEffect(() => {
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let code = stored();
    const turn = async () => {
      try {
        code ??= await request(codeSchema, 'POST', '/api/displays/code');
        store(code);
        const { screenSecret } = code;
        const claim = await request(claimSchema, 'POST', '/api/displays/session', {
          body: { screenSecret },
        });
        if (over) return;
        if (claim.paired) {
          store(null);
          return paired.current();
        }
        if (claim.old) {
          code = null;
          return void turn();
        }
        setPairing({ code: code.code, reachable: true });
      } catch {
        if (over) return;
        setPairing({ code: code?.code ?? null, reachable: false });
      }
      timer = setTimeout(() => void turn(), ASK_MS);
    };
    const elsewhere = ({ key, newValue }: StorageEvent) => {
      if (key === KEY && newValue === null) paired.current();
    };
    window.addEventListener('storage', elsewhere);
    void turn();
    return () => {
      over = true;
      clearTimeout(timer);
      window.removeEventListener('storage', elsewhere);
    };
  }, []);
  return pairing;
}
