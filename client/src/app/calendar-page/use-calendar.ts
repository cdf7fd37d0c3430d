// The meetings and clashes of the days on screen, asked again now and then, when somebody looks again, and after an act.
import { calendarSchema, type Calendar } from '@hop/shared/meetings/calendar.js';
import { useCallback, useEffect, useState } from 'react';
import { request } from '../../lib/http';
import { refusalText } from '../../live';

const RENEW_MS = 30_000;

export interface AskedCalendar {
  /** null until the first answer for these days. */
  readonly calendar: Calendar | null;
  /** Why the newest try failed, in words. */
  readonly trouble: string | null;
  readonly renew: () => void;
}

/** `from`, `to`: epoch ms. */
export function useCalendar(from: number, to: number): AskedCalendar {
  const days = `from=${from}&to=${to}`;
  const [answer, setAnswer] = useState<{ days: string; calendar: Calendar } | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const renew = useCallback(() => setTurn((before) => before + 1), []);
  useEffect(() => {
    let left = false;
    const ask = () =>
      request(calendarSchema, 'GET', `/api/meetings/calendar?${days}`).then(
        (calendar) => {
          if (left) return;
          setAnswer({ days, calendar });
          setTrouble(null);
        },
        (error: unknown) => {
          if (!left) setTrouble(refusalText(error));
        },
      );
    const look = () => {
      if (document.visibilityState === 'visible') void ask();
    };
    void ask();
    const timer = setInterval(look, RENEW_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      left = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [days, turn]);
  return { calendar: answer?.days === days ? answer.calendar : null, trouble, renew };
}
